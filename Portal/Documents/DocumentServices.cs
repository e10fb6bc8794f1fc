using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;
using Portal.Components.Prevention.Texts;
using Portal.Core.Prevention.Texts;
using Portal.Documents.Batches;
using Portal.Documents.Leaflet;
using Portal.Documents.Literature;
using Portal.Documents.PaperForm;
using Portal.Documents.Papers;
using Portal.Documents.Printing;
using Portal.Documents.Receipt;

namespace Portal.Documents;

/// <summary>What printing and the documents need in the container.</summary>
public static class DocumentServices
{
    /// <summary>Adds the printing seam and the documents.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddOptions<PdfOptions>().BindConfiguration(PdfOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddMetrics();
        services.AddSingleton<PrintingMetrics>();
        services.AddSingleton<IValidateOptions<LeafletOptions>, LeafletOptionsValidation>();
        services.AddOptions<LeafletOptions>().BindConfiguration(LeafletOptions.Section).ValidateOnStart();
        services.AddSingleton<KeptBrowser>();
        services.AddSingleton<DocumentHtml>();
        services.AddSingleton<PrintQueue>();
        services.AddSingleton<IPdfPrinter, PdfPrinter>();
        services.AddSingleton<DocumentPress>();
        services.AddSingleton<PrintBatches>();
        services.AddSingleton<LeafletPress>();
        services.AddSingleton<PaperFormPress>();
        services.AddSingleton<PaperPress>();
        services.AddSingleton<LiteratureShelf>();
        services.AddHostedService<LibraryWatch>();
        services.AddSingleton<ReceiptPress>();
        services.AddSingleton<PlanLetter.PlanLetterPress>();
        services.AddSingleton<LeafletDesk>();
        services.Replace(ServiceDescriptor.Singleton<ILeafletProof, LeafletProof>());
        services.AddSingleton<SignUpDay>();
        services.AddSingleton<TextDesk>();
        services.AddHostedService<PrinterCare>();
        // Letters of other scripts as themselves: as entities an Urdu page would be three times as long. What could be markup is encoded still
        services.Replace(ServiceDescriptor.Singleton(HtmlEncoder.Create(UnicodeRanges.All)));
        services.AddHealthChecks().AddCheck<PdfBrowserHealth>("pdf-browser", HealthStatus.Degraded);
        return services;
    }
}
