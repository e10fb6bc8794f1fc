using Portal.Core.Persistence;
using Portal.Core.Reports;

namespace Portal.Reports;

/// <summary>Runs the sweep of drafts every hour. Several instances may do so at once.</summary>
public sealed partial class DraftSweepService(DraftSweep sweep, TimeProvider time, ILogger<DraftSweepService> log) : BackgroundService
{
    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromHours(1), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                var expired = await sweep.RunAsync(stoppingToken);
                if (expired > 0)
                {
                    LogExpired(log, expired);
                }
            }
            catch (Exception away) when (PortalStore.MeansUnavailable(away))
            {
                LogPutOff(log);
            }
        }
    }

    [LoggerMessage(2101, LogLevel.Information, "{Count} drafts were let go after 30 days without a save.")]
    private static partial void LogExpired(ILogger log, int count);

    [LoggerMessage(2102, LogLevel.Warning, "The store is away: the sweep of drafts waits an hour.")]
    private static partial void LogPutOff(ILogger log);
}
