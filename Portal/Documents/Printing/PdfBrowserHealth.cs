using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Portal.Documents.Printing;

/// <summary>Degraded where no browser is installed: everything works but the PDFs.</summary>
public sealed class PdfBrowserHealth(KeptBrowser kept) : IHealthCheck
{
    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(kept.ExecutablePath is null
            ? HealthCheckResult.Degraded("No Chromium, Chrome or Edge was found. Install one or set Pdf:BrowserPath.")
            : HealthCheckResult.Healthy("A browser for printing was found."));
}
