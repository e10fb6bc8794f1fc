using Microsoft.Playwright;

namespace Portal.Documents.Printing;

/// <summary>One run of the browser, with its driver. It closes when it is retired and nobody prints with it any more.</summary>
internal sealed class BrowserLease
{
    private const float StartLimitMilliseconds = 90_000;

    private readonly IPlaywright running;
    private readonly IBrowser window;
    private readonly Lock sync = new();
    private int holds;
    private bool retired;

    private BrowserLease(IPlaywright driver, IBrowser browser, string mark, long startedAt)
    {
        running = driver;
        window = browser;
        Mark = mark;
        StartedAt = startedAt;
    }

    /// <summary>The argument by which this run's process is told from any other browser of the machine.</summary>
    public string Mark { get; }

    /// <summary>When it was started, as a time stamp of the time provider.</summary>
    public long StartedAt { get; }

    /// <summary>Whether it still answers.</summary>
    public bool IsAlive => !retired && window.IsConnected;

    /// <summary>Starts the browser with an empty profile.</summary>
    public static async Task<BrowserLease> StartAsync(string path, long startedAt)
    {
        var mark = $"--portal-printer={Guid.CreateVersion7():N}";
        var driver = await Playwright.CreateAsync();
        try
        {
            var browser = await driver.Chromium.LaunchAsync(new()
            {
                ExecutablePath = path,
                ChromiumSandbox = Browser.Sandbox,
                Args = [.. Browser.Arguments, "--host-resolver-rules=MAP * ~NOTFOUND", mark],
                Timeout = StartLimitMilliseconds,
            });
            return new BrowserLease(driver, browser, mark, startedAt);
        }
        catch
        {
            driver.Dispose();
            throw;
        }
    }

    /// <summary>Takes part in this run.</summary>
    public BrowserHold Hold()
    {
        lock (sync)
        {
            holds++;
            return new BrowserHold(this, window);
        }
    }

    /// <summary>No new document is printed with it; closes when the last one is done.</summary>
    public void Retire()
    {
        lock (sync)
        {
            retired = true;
            if (holds > 0)
            {
                return;
            }
        }

        _ = CloseAsync();
    }

    /// <summary>Ends the run now.</summary>
    public async Task CloseAsync()
    {
        try
        {
            await window.CloseAsync();
        }
        catch (PlaywrightException)
        {
            // It has ended by itself
        }
        finally
        {
            running.Dispose();
        }
    }

    internal void Release()
    {
        lock (sync)
        {
            holds--;
            if (!retired || holds > 0)
            {
                return;
            }
        }

        _ = CloseAsync();
    }
}

/// <summary>The right to print one document with the kept browser.</summary>
public sealed class BrowserHold : IDisposable
{
    private readonly BrowserLease lease;
    private bool released;

    internal BrowserHold(BrowserLease lease, IBrowser browser)
    {
        this.lease = lease;
        Browser = browser;
    }

    /// <summary>The browser.</summary>
    public IBrowser Browser { get; }

    /// <summary>The browser has failed or is stuck: nobody else is to use it.</summary>
    public void Condemn() => lease.Retire();

    /// <inheritdoc />
    public void Dispose()
    {
        if (!released)
        {
            released = true;
            lease.Release();
        }
    }
}
