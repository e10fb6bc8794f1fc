using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Portal.Composition.Health;

/// <summary>Whether the machine knows UK time: without it every due time would be wrong for half the year.</summary>
public sealed class TimeZoneHealth : IHealthCheck
{
    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(TimeZoneInfo.TryFindSystemTimeZoneById("Europe/London", out var zone) && zone.SupportsDaylightSavingTime
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(context.Registration.FailureStatus, "The time zone Europe/London is not known to this machine."));
}
