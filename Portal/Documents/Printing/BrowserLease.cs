using Microsoft.Playwright;

namespace Portal.Documents.Printing;

/// <summary>One run of the browser, with its driver. It closes when it is retired and nobody prints with it any more.</summary>
internal sealed class BrowserLease
{
    private const float StartLimitMilliseconds = 90_000;
    private static readonly TimeSpan CloseLimit = TimeSpan.FromSeconds(10);

    private readonly IPlaywright running;
    private readonly IBrowser window;
    private readonly BrowserCage? cage;
    private readonly Lock sync = new();
    private Task<PrintPage>? ready;
    private int holds;
    private bool retired;

    private BrowserLease(IPlaywright driver, IBrowser browser, BrowserCage? cage, string mark, long startedAt)
    {
        running = driver;
        window = browser;
        this.cage = cage;
        Mark = mark;
        StartedAt = startedAt;
    }

    /// <summary>The argument by which this run's process is told from any other browser of the machine.</summary>
    public string Mark { get; }

    /// <summary>When it was started, as a time stamp of the time provider.</summary>
    public long StartedAt { get; }

    /// <summary>Whether it still answers.</summary>
    public bool IsAlive => !retired && window.IsConnected;

    /// <summary>Starts the browser with an empty profile, in a cage where there is one. The cage is taken over.</summary>
    public static async Task<BrowserLease> StartAsync(string path, BrowserCage? cage, long startedAt)
    {
        var mark = $"--portal-printer={Guid.CreateVersion7():N}";
        IPlaywright? driver = null;
        try
        {
            driver = await Playwright.CreateAsync();
            var browser = await driver.Chromium.LaunchAsync(new()
            {
                ExecutablePath = cage?.ExecutablePath ?? path,
                ChromiumSandbox = cage is not null || Browser.Sandbox,
                Args = [.. Browser.PrinterArguments, mark],
                Env = Browser.Environment,
                Timeout = StartLimitMilliseconds,
            });
            return new BrowserLease(driver, browser, cage, mark, startedAt);
        }
        catch
        {
            driver?.Dispose();
            cage?.Dispose();
            throw;
        }
    }

    /// <summary>Takes part in this run.</summary>
    public BrowserHold Hold()
    {
        lock (sync)
        {
            holds++;
            return new BrowserHold(this);
        }
    }

    /// <summary>A fresh page: the one that was made beforehand, else a new one.</summary>
    public Task<PrintPage> TakePageAsync()
    {
        lock (sync)
        {
            var page = ready;
            ready = null;
            return page is { IsFaulted: false } ? page : PrintPage.OpenAsync(window);
        }
    }

    /// <summary>Makes a page for the next document while nobody waits.</summary>
    public void MakeReady()
    {
        lock (sync)
        {
            if (!retired && ready is null)
            {
                ready = PrintPage.OpenAsync(window);
                // A failure is met by whoever takes the page; this only keeps it from being one that nobody saw
                _ = ready.ContinueWith(failed => failed.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
            }
        }
    }

    /// <summary>No new document is printed with it; closes when the last one is done.</summary>
    public void Retire()
    {
        lock (sync)
        {
            if (retired)
            {
                return;
            }

            retired = true;
            if (holds > 0)
            {
                return;
            }
        }

        _ = CloseAsync();
    }

    /// <summary>Ends the run now: asked first, and by force when it does not answer.</summary>
    public async Task CloseAsync()
    {
        try
        {
            await window.CloseAsync().WaitAsync(CloseLimit);
        }
        catch (Exception gone) when (gone is PlaywrightException or TimeoutException)
        {
            // It has ended by itself, or is about to be ended
        }
        finally
        {
            BrowserProcesses.End(Mark);
            running.Dispose();
            cage?.Dispose();
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

    internal BrowserHold(BrowserLease lease) => this.lease = lease;

    /// <summary>A fresh page in a context of its own.</summary>
    internal Task<PrintPage> TakePageAsync() => lease.TakePageAsync();

    /// <summary>Makes a page for the next document.</summary>
    internal void MakeReady() => lease.MakeReady();

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
