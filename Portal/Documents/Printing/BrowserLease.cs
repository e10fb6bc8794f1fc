using System.Diagnostics;
using Microsoft.Playwright;

namespace Portal.Documents.Printing;

/// <summary>One run of the browser, with its driver. It closes when it is retired and nobody prints with it any more.</summary>
internal sealed class BrowserLease
{
    /// <summary>The longest that a start may take, driver and browser together.</summary>
    internal static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan CloseLimit = TimeSpan.FromSeconds(10);

    private readonly IPlaywright running;
    private readonly IBrowser window;
    private readonly BrowserCage? cage;
    private readonly Process? driver;
    private readonly Process? top;
    private readonly Task gone;
    private readonly Lock sync = new();
    private Task<PrintPage>? ready;
    private int holds;
    private bool retired;

    private BrowserLease(IPlaywright playwright, IBrowser browser, BrowserCage? cage, string mark, long startedAt)
    {
        running = playwright;
        window = browser;
        this.cage = cage;
        (driver, top) = BrowserProcesses.TopOf(mark);
        var disconnected = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        browser.Disconnected += (_, _) => disconnected.TrySetResult();
        gone = Task.WhenAny([disconnected.Task, .. new[] { driver, top }.OfType<Process>().Select(process => process.WaitForExitAsync())]);
        Mark = mark;
        StartedAt = startedAt;
    }

    /// <summary>The argument by which this run's process is told from any other browser of the machine.</summary>
    public string Mark { get; }

    /// <summary>Process of its driver; none where it cannot be told.</summary>
    public int? DriverId => driver?.Id;

    /// <summary>When it was started, as a time stamp of the time provider.</summary>
    public long StartedAt { get; }

    /// <summary>Whether browser and driver are both there.</summary>
    public bool IsAlive => !retired && window.IsConnected && !gone.IsCompleted;

    /// <summary>
    /// Starts the browser with an empty profile, in a cage where there is one. The cage is taken over. Throws <see cref="TimeoutException"/> after
    /// <see cref="StartLimit"/>.
    /// </summary>
    public static async Task<BrowserLease> StartAsync(string path, BrowserCage? cage, long startedAt)
    {
        var mark = $"--portal-printer={Guid.CreateVersion7():N}";
        var starting = LaunchAsync(path, cage, mark, startedAt);
        try
        {
            return await starting.WaitAsync(StartLimit);
        }
        catch (TimeoutException)
        {
            BrowserProcesses.End(mark);
            _ = starting.ContinueWith(late => late.IsCompletedSuccessfully ? late.Result.CloseAsync() : late, TaskScheduler.Default);
            throw;
        }
    }

    private static async Task<BrowserLease> LaunchAsync(string path, BrowserCage? cage, string mark, long startedAt)
    {
        IPlaywright? playwright = null;
        try
        {
            playwright = await Playwright.CreateAsync();
            var browser = await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = cage?.ExecutablePath ?? path,
                ChromiumSandbox = cage is not null || Browser.Sandbox,
                Args = [.. Browser.PrinterArguments, mark],
                Env = Browser.Environment,
                Timeout = (float)StartLimit.TotalMilliseconds,
            });
            return new BrowserLease(playwright, browser, cage, mark, startedAt);
        }
        catch
        {
            playwright?.Dispose();
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

    /// <summary>
    /// The answer to what was asked of the browser; throws when browser or driver end before it. What was asked of one that died is not always
    /// answered, even by a failure.
    /// </summary>
    public async Task<T> AnswerAsync<T>(Task<T> asked)
    {
        if (await Task.WhenAny(asked, gone) != asked)
        {
            throw new IOException("The browser or its driver has ended.");
        }

        return await asked;
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

    /// <summary>Ends the run now: asked first, and by force when it does not answer. Takes twenty seconds at most, and never throws.</summary>
    public async Task CloseAsync()
    {
        await WithinAsync(() => window.CloseAsync());
        BrowserProcesses.End(Mark);
        // Disposing of the driver waits for its end without a limit, and takes a thread meanwhile
        if (!await WithinAsync(() => Task.Run(running.Dispose)))
        {
            BrowserProcesses.End(driver);
        }

        driver?.Dispose();
        top?.Dispose();
        cage?.Dispose();
    }

    // Whatever is thrown, it has ended by itself or is about to be ended
    private static async Task<bool> WithinAsync(Func<Task> step)
    {
        try
        {
            await step().WaitAsync(CloseLimit);
            return true;
        }
        catch (Exception)
        {
            return false;
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
    internal Task<PrintPage> TakePageAsync() => lease.AnswerAsync(lease.TakePageAsync());

    /// <summary>The answer to what was asked of the page; throws when the driver ends before it answers.</summary>
    internal Task<T> AnswerAsync<T>(Task<T> asked) => lease.AnswerAsync(asked);

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
