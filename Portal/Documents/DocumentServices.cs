using Microsoft.Extensions.Diagnostics.HealthChecks;
using Portal.Documents.Leaflet;
using Portal.Documents.Printing;

namespace Portal.Documents;

/// <summary>What printing and the documents need in the container.</summary>
public static class DocumentServices
{
    /// <summary>Adds the printing seam and the documents.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddOptions<PdfOptions>().BindConfiguration(PdfOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<KeptBrowser>();
        services.AddSingleton<DocumentHtml>();
        services.AddSingleton<IPdfPrinter, PdfPrinter>();
        services.AddSingleton<DocumentPress>();
        services.AddSingleton<LeafletPress>();
        services.AddHostedService<PrinterWarmUp>();
        services.AddHealthChecks().AddCheck<PdfBrowserHealth>("pdf-browser", HealthStatus.Degraded);
        return services;
    }
}
