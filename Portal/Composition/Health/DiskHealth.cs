using Microsoft.Extensions.Diagnostics.HealthChecks;
using Portal.Core.Persistence;

namespace Portal.Composition.Health;

/// <summary>Whether the disk of the data folder has room for the next days.</summary>
public sealed class DiskHealth(StorageOptions storage) : IHealthCheck
{
    private const long Wanted = 1L << 30;

    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var free = new DriveInfo(storage.DataDir).AvailableFreeSpace;
        return Task.FromResult(free >= Wanted
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(context.Registration.FailureStatus, $"{free >> 20} MiB free, {Wanted >> 20} wanted."));
    }
}
