using System.Globalization;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Portal.Jobs;

namespace Portal.Composition.Health;

/// <summary>Whether the audit trail is anchored: less than twice the interval ago, and the anchors hold.</summary>
public sealed class AnchorHealth(AnchorState anchors, TimeProvider time) : IHealthCheck
{
    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        // Before the first look there is nothing to tell yet
        var age = time.GetUtcNow() - anchors.At;
        var problem = anchors.Problem.Length > 0 ? anchors.Problem : age > AnchorService.Interval * 2 ? "The audit trail is not anchored any more." : "";
        return Task.FromResult(problem.Length == 0
            ? HealthCheckResult.Healthy(age is { } known ? string.Create(CultureInfo.InvariantCulture, $"Anchored {known.TotalMinutes:0} minutes ago.") : "Not anchored yet.")
            : new HealthCheckResult(context.Registration.FailureStatus, problem));
    }
}
