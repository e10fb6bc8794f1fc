using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Portal.Core.Persistence.Jobs;
using Portal.Jobs;

namespace Portal.Composition.Health;

/// <summary>How long ago each nightly job last came to a good end, as this instance last heard.</summary>
public sealed class NightlyHealth(IEnumerable<INightlyJob> jobs, NightlyState nights, TimeProvider time) : IHealthCheck
{
    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var rows = jobs.Select(job => (job.Name, Row: nights.Find(job.Name))).ToList();
        var words = string.Join(" ", rows.Select(job => Words(job.Name, job.Row)));
        return Task.FromResult(rows.TrueForAll(job => IsGood(job.Row)) ? HealthCheckResult.Healthy(words) : new HealthCheckResult(context.Registration.FailureStatus, words));
    }

    private bool IsGood(JobRow? row) => row?.Result == JobResult.Sound && !NightlyState.IsLate(row, time.GetUtcNow());

    private string Words(string job, JobRow? row) => row?.EndedAt is { } ended
        ? string.Create(CultureInfo.InvariantCulture, $"{job}: {row.Result}, {(time.GetUtcNow() - ended).TotalHours:0.0} hours ago.")
        : $"{job}: has not run.";
}
