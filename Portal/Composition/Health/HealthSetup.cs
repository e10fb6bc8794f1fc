using System.Net;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Portal.Composition.Health;

/// <summary><c>/alive</c>: the process answers. <c>/health</c>: what it depends on is there; the parts are told to the machine itself only.</summary>
public static class HealthSetup
{
    /// <summary>Adds the checks of the host; other parts add their own.</summary>
    public static void AddPortalHealth(this IServiceCollection services) =>
        services.AddHealthChecks()
            .AddCheck<DatabaseHealth>("database", HealthStatus.Unhealthy)
            .AddCheck<DiskHealth>("disk", HealthStatus.Degraded)
            .AddCheck<TimeZoneHealth>("time-zone", HealthStatus.Unhealthy)
            .AddCheck<NightlyHealth>("nightly", HealthStatus.Degraded)
            .AddCheck<AnchorHealth>("anchors", HealthStatus.Degraded);

    /// <summary>Maps both addresses for anybody.</summary>
    public static void MapPortalHealth(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/alive", () => TypedResults.Text("alive")).AllowAnonymous();
        endpoints.MapHealthChecks("/health", new HealthCheckOptions { ResponseWriter = WriteAsync }).AllowAnonymous();
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) => IsOperator(context)
        ? context.Response.WriteAsJsonAsync(new
        {
            status = report.Status.ToString(),
            checks = report.Entries.ToDictionary(
                entry => entry.Key,
                entry => new { status = entry.Value.Status.ToString(), entry.Value.Description, milliseconds = entry.Value.Duration.TotalMilliseconds },
                StringComparer.Ordinal),
        }, context.RequestAborted)
        : context.Response.WriteAsync(report.Status.ToString(), context.RequestAborted);

    /// <summary>On the machine itself, not through a proxy that runs on it.</summary>
    private static bool IsOperator(HttpContext context) =>
        context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && !context.Request.Headers.Keys.Any(header => header.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase)
            || header.StartsWith("X-Original", StringComparison.OrdinalIgnoreCase)
            || header.Equals("Forwarded", StringComparison.OrdinalIgnoreCase));
}
