using Microsoft.Extensions.Options;
using Microsoft.Playwright;
using Portal.Core.SharedKernel;

namespace Portal.Documents.Printing;

/// <summary>
/// The browser that is kept for printing: started once, started afresh when it has died, and, between documents, when it has grown too big or too
/// old. Whoever is printing with the old one finishes first.
/// </summary>
public sealed partial class KeptBrowser(IOptions<PdfOptions> options, PrintingMetrics metrics, TimeProvider time, ILogger<KeptBrowser> log) : IAsyncDisposable
{
    // Whoever has it may try the cage, start in it, be refused, and start without
    private static readonly TimeSpan GateLimit = 2 * BrowserLease.StartLimit + TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim gate = new(1);
    private BrowserLease? current;

    /// <summary>Where the browser is, or none.</summary>
    public string? ExecutablePath => Browser.Find(options.Value.BrowserPath);

    /// <summary>Whether the browser runs in a cage; known after the first start.</summary>
    public CageState Cage { get; internal set; }

    /// <summary>How often a browser was started since the portal started.</summary>
    public int Starts { get; private set; }

    /// <summary>The type of the failure where the last start failed; none while all is well.</summary>
    public string? StartFailure { get; private set; }

    /// <summary>The argument that the running browser was started with, to be told from others; none while none runs.</summary>
    internal string? Mark => current?.Mark;

    /// <summary>The process of the driver that the running browser was started by; none where it cannot be told.</summary>
    internal int? DriverId => current?.DriverId;

    /// <summary>
    /// A running browser to print one document with; give it back by disposing of the hold. Throws where none can be started, and
    /// <see cref="TimeoutException"/> where that takes too long.
    /// </summary>
    public async Task<Result<BrowserHold>> HoldAsync(CancellationToken ct)
    {
        if (!await gate.WaitAsync(GateLimit, ct))
        {
            throw new TimeoutException();
        }

        try
        {
            var cause = current is null ? StartCause.First : StartCause.Lost;
            if (current is { IsAlive: false })
            {
                current.Retire();
                current = null;
            }

            if (current is null)
            {
                var started = await StartAsync(cause, ct);
                if (!started.IsSuccess)
                {
                    return started.Error;
                }

                current = started.Value;
            }

            return current.Hold();
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>
    /// Looks after the browser between documents: one that is too old or too big is replaced by one that runs already, so that nobody waits for the start.
    /// </summary>
    public async Task LookAfterAsync(CancellationToken ct)
    {
        if (current is not { IsAlive: true } old)
        {
            return;
        }

        metrics.BrowserMebibytes = BrowserProcesses.MebibytesOf(old.Mark) ?? 0;
        StartCause cause;
        if (time.GetElapsedTime(old.StartedAt) >= TimeSpan.FromMinutes(options.Value.RecycleMinutes))
        {
            cause = StartCause.Age;
        }
        else if (metrics.BrowserMebibytes > options.Value.RecycleMemoryMiB)
        {
            cause = StartCause.Memory;
        }
        else
        {
            return;
        }

        var fresh = await StartAsync(cause, ct);
        if (!fresh.IsSuccess)
        {
            return;
        }

        fresh.Value.MakeReady();
        await gate.WaitAsync(ct);
        try
        {
            current = fresh.Value;
            old.Retire();
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Closes the browser.</summary>
    public async ValueTask DisposeAsync()
    {
        await gate.WaitAsync();
        try
        {
            if (current is { } last)
            {
                current = null;
                await last.CloseAsync();
            }
        }
        finally
        {
            gate.Release();
        }
    }

    private async Task<Result<BrowserLease>> StartAsync(StartCause cause, CancellationToken ct)
    {
        if (ExecutablePath is not { } path)
        {
            return PdfErrors.NoBrowser;
        }

        if (Cage is CageState.Unknown)
        {
            Cage = await CageStateAsync(path, ct);
        }

        if (Cage is not CageState.InForce && options.Value.Bubblewrap == BubblewrapUse.Required)
        {
            LogNoCage(log, Cage);
            return PdfErrors.NoCage;
        }

        BrowserLease lease;
        try
        {
            lease = await StartAsync(path);
            StartFailure = null;
        }
        catch (Exception failure)
        {
            StartFailure = failure.GetType().Name;
            throw;
        }

        Starts++;
        metrics.Started(cause);
        LogStarted(log, Starts, cause, Cage);
        return lease;
    }

    private async Task<BrowserLease> StartAsync(string path)
    {
        if (Cage is not CageState.InForce || BrowserCage.Find() is not { } bubblewrap)
        {
            return await BrowserLease.StartAsync(path, cage: null, time.GetTimestamp());
        }

        try
        {
            return await BrowserLease.StartAsync(path, BrowserCage.Build(bubblewrap, path), time.GetTimestamp());
        }
        catch (PlaywrightException) when (options.Value.Bubblewrap == BubblewrapUse.Auto)
        {
            // The cage let the browser in but not its own sandbox: the browser's own is the better of the two
            Cage = CageState.Refused;
            return await BrowserLease.StartAsync(path, cage: null, time.GetTimestamp());
        }
    }

    private async Task<CageState> CageStateAsync(string path, CancellationToken ct) => options.Value.Bubblewrap switch
    {
        BubblewrapUse.Off => CageState.Off,
        _ when !OperatingSystem.IsLinux() => CageState.NotOnThisSystem,
        _ => BrowserCage.Find() is not { } bubblewrap ? CageState.Missing
            : await BrowserCage.WorksAsync(bubblewrap, path, ct) ? CageState.InForce : CageState.Refused,
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "The printing browser was started (start {Start} since the portal started, cause {Cause}, bubblewrap {Cage})")]
    private static partial void LogStarted(ILogger log, int start, StartCause cause, CageState cage);

    [LoggerMessage(Level = LogLevel.Error, Message = "The printing browser is not started: Pdf:Bubblewrap says Required, and bubblewrap is {Cage}")]
    private static partial void LogNoCage(ILogger log, CageState cage);
}
