using Portal.Composition.Emergency;
using Portal.Core.Persistence.Jobs;

namespace Portal.Jobs;

/// <summary>
/// Runs each nightly job once for every UK night, on one instance. Asks every five minutes, so a night that the portal slept through is
/// caught up as soon as it is there again; a job that fails is tried again until it ends.
/// </summary>
public sealed partial class NightlyService(
    IEnumerable<INightlyJob> jobs, JobLedger ledger, NightlyState nights, PortalState portal, TimeProvider time, ILogger<NightlyService> log) : BackgroundService
{
    private static readonly TimeSpan Asked = TimeSpan.FromMinutes(5);

    /// <summary>Runs what is due now and nobody else has.</summary>
    public async Task RunDueAsync(CancellationToken ct)
    {
        foreach (var job in jobs)
        {
            try
            {
                if (await ledger.TakeAsync(job.Name, ct))
                {
                    await RunAsync(job, ct);
                }

                nights.Set(job.Name, await ledger.FindAsync(job.Name, ct));
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The store is away, or another instance was faster: asked again soon
                LogPutOff(log, job.Name, failure);
            }
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Asked, time);
        do
        {
            if (!portal.IsClosed)
            {
                await RunDueAsync(stoppingToken);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task RunAsync(INightlyJob job, CancellationToken ct)
    {
        var night = Night.DueAt(time.GetUtcNow());
        try
        {
            var outcome = await job.RunAsync(ct);
            await ledger.EndAsync(job.Name, night, outcome.Result, outcome.Note, ct);
            if (outcome.Result == JobResult.Found)
            {
                LogFound(log, job.Name);
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogFailed(log, job.Name, failure);
            await ledger.FailAsync(job.Name, ct);
        }
    }

    [LoggerMessage(2201, LogLevel.Error, "The nightly job {Job} could not be finished and is tried again.")]
    private static partial void LogFailed(ILogger log, string job, Exception failure);

    [LoggerMessage(2202, LogLevel.Error, "The nightly job {Job} found something that has to be looked at.")]
    private static partial void LogFound(ILogger log, string job);

    [LoggerMessage(2203, LogLevel.Warning, "The nightly job {Job} is put off.")]
    private static partial void LogPutOff(ILogger log, string job, Exception failure);
}
