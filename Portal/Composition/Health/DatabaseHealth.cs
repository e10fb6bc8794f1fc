using Microsoft.Extensions.Diagnostics.HealthChecks;
using Portal.Composition.Emergency;

namespace Portal.Composition.Health;

/// <summary>What the storage watch last saw; asking costs nothing, so anybody may.</summary>
public sealed class DatabaseHealth(PortalState state) : IHealthCheck
{
    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(state.IsClosed
            ? new HealthCheckResult(context.Registration.FailureStatus, string.Join(' ', state.Problems))
            : HealthCheckResult.Healthy());
}
