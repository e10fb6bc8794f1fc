using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Portal.Documents.Printing;

/// <summary>Degraded where nothing can be printed, and where the browser runs without the cage that this system could give it: everything else works.</summary>
public sealed class PdfBrowserHealth(KeptBrowser kept) : IHealthCheck
{
    /// <inheritdoc />
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Look());

    private HealthCheckResult Look()
    {
        if (kept.ExecutablePath is null)
        {
            return HealthCheckResult.Degraded("No Chromium, Chrome or Edge was found. Install one or set Pdf:BrowserPath.");
        }

        if (kept.StartFailure is { } failure)
        {
            return HealthCheckResult.Degraded($"The browser for printing does not start ({failure}). Its reason is in the log of the system.");
        }

        return kept.Cage switch
        {
            CageState.Missing => HealthCheckResult.Degraded("Printing works, without bubblewrap around the browser. Install bubblewrap, or set Pdf:Bubblewrap to Off."),
            CageState.Refused => HealthCheckResult.Degraded(
                "Printing works, without bubblewrap around the browser: this machine does not let it make user namespaces. Allow them, or set Pdf:Bubblewrap to Off."),
            CageState.InForce => HealthCheckResult.Healthy("The browser for printing runs under bubblewrap."),
            CageState.Off or CageState.NotOnThisSystem => HealthCheckResult.Healthy("A browser for printing was found; no bubblewrap around it."),
            _ => HealthCheckResult.Healthy("A browser for printing was found."),
        };
    }
}
