using Portal.Composition.Emergency;
using Portal.Core.Auditing;

namespace Portal.Jobs;

/// <summary>
/// Writes every quarter of an hour, and once more when the portal stops, where the audit trail stands: signed, into a file of its own and
/// into the log. Each instance keeps a file of its own, so nobody waits for anybody. Before it writes it looks whether the anchor before still holds.
/// </summary>
public sealed partial class AnchorService(AuditAnchors anchors, AnchorState state, PortalState portal, TimeProvider time, ILogger<AnchorService> log) : BackgroundService
{
    /// <summary>How often.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(15);

    // The first one waits until the portal is open; a missed one is caught up soon
    private static readonly TimeSpan Asked = TimeSpan.FromSeconds(30);

    private bool broken;
    private bool stopped;

    /// <summary>Writes one now.</summary>
    public async Task AnchorAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        try
        {
            if (!await anchors.NewestHoldsAsync(ct))
            {
                broken = true;
                LogBroken(log);
            }

            if (await anchors.MakeAsync(ct) is { } anchor)
            {
                LogAnchor(log, anchor.ToString());
            }

            // Once broken it stays told until the next start: the anchors after it would hold
            state.Set(now, !broken ? "" : "The trail is not the one of an earlier anchor: run audit verify.");
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailed(log, failure);
            state.Set(now, "The last anchor of the audit trail could not be written.");
        }
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        // A host may be told to stop more than once
        if (!portal.IsClosed && !Interlocked.Exchange(ref stopped, true))
        {
            await AnchorAsync(cancellationToken);
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Asked, time);
        do
        {
            if (!portal.IsClosed && !(time.GetUtcNow() - state.At < Interval))
            {
                await AnchorAsync(stoppingToken);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(2211, LogLevel.Information, "Audit trail stands at {Anchor}")]
    private static partial void LogAnchor(ILogger log, string anchor);

    [LoggerMessage(2212, LogLevel.Critical, "The audit trail is not the one of the last anchor: its end was cut off, or an older copy of the database was put back.")]
    private static partial void LogBroken(ILogger log);

    [LoggerMessage(2213, LogLevel.Error, "The anchor of the audit trail could not be written.")]
    private static partial void LogFailed(ILogger log, Exception failure);
}
