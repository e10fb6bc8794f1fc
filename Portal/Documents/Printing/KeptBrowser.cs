using Microsoft.Extensions.Options;
using Portal.Core.SharedKernel;

namespace Portal.Documents.Printing;

/// <summary>
/// The browser that is kept for printing: started once, started afresh when it has grown too big or too old, or when it
/// has died. Whoever is printing with the old one finishes first.
/// </summary>
public sealed partial class KeptBrowser(IOptions<PdfOptions> options, TimeProvider time, ILogger<KeptBrowser> log) : IAsyncDisposable
{
    private readonly SemaphoreSlim gate = new(1);
    private BrowserLease? current;

    /// <summary>Where the browser is, or none.</summary>
    public string? ExecutablePath => Browser.Find(options.Value.BrowserPath);

    /// <summary>The argument that the running browser was started with, to be told from others; none while none runs.</summary>
    internal string? Mark => current?.Mark;

    /// <summary>How often a browser was started since the portal started.</summary>
    public int Starts { get; private set; }

    /// <summary>A running browser to print one document with; give it back by disposing of the hold.</summary>
    public async Task<Result<BrowserHold>> HoldAsync(CancellationToken ct)
    {
        await gate.WaitAsync(ct);
        try
        {
            if (current is not null && !IsFit(current))
            {
                current.Retire();
                current = null;
            }

            if (current is null)
            {
                if (ExecutablePath is not { } path)
                {
                    return PdfErrors.NoBrowser;
                }

                current = await BrowserLease.StartAsync(path, time.GetTimestamp());
                Starts++;
                LogStarted(log, Starts);
            }

            return current.Hold();
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

    private bool IsFit(BrowserLease lease) =>
        lease.IsAlive
        && time.GetElapsedTime(lease.StartedAt) < TimeSpan.FromMinutes(options.Value.RecycleMinutes)
        && !(BrowserMemory.MebibytesOf(lease.Mark) > options.Value.RecycleMemoryMiB);

    [LoggerMessage(Level = LogLevel.Information, Message = "The printing browser was started (start {Start} since the portal started)")]
    private static partial void LogStarted(ILogger log, int start);
}
