using Portal.Core.Persistence;
using Portal.Core.Prevention.Library;
using Portal.Core.SharedKernel.Time;

namespace Portal.Documents.Literature;

/// <summary>
/// Looks at the library once for each UK day, soon after midnight or after the start: what is due is marked for its owner. Asks every ten
/// minutes what day it is, so that neither a restart nor a moved demonstration clock lets a day go by.
/// </summary>
public sealed partial class LibraryWatch(MarkDueLiterature mark, UkClock clock, TimeProvider time, ILogger<LibraryWatch> log) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(10);
    private DateOnly? seen;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var today = clock.Today;
            if (seen == today)
            {
                continue;
            }

            try
            {
                var marked = await mark.RunAsync(stoppingToken);
                seen = today;
                if (marked > 0)
                {
                    LogMarked(log, marked);
                }
            }
            catch (Exception away) when (PortalStore.MeansUnavailable(away))
            {
                LogPutOff(log);
            }
        }
    }

    [LoggerMessage(2301, LogLevel.Information, "{Count} items of the literature library wait for their owner, or no longer do.")]
    private static partial void LogMarked(ILogger log, int count);

    [LoggerMessage(2302, LogLevel.Warning, "The store is away: the look at the literature library waits.")]
    private static partial void LogPutOff(ILogger log);
}
