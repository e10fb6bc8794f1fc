using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Composition.SignIn;
using Portal.Core.Prevention.Leaflet;
using Portal.Documents.EasyRead;
using Portal.Documents.Leaflet;
using Portal.Documents.PaperForm;
using Portal.Navigation;

namespace Portal.Documents;

/// <summary>The public documents: the leaflet and the form on paper, as pages without any script and as PDF. Anybody may read them.</summary>
public static class DocumentEndpoints
{
    /// <summary>Maps the documents.</summary>
    public static void MapDocuments(this IEndpointRouteBuilder endpoints)
    {
        var anybody = endpoints.MapGroup("").AllowAnonymous();
        anybody.MapGet("/leaflet", (HttpContext http) => TypedResults.LocalRedirect($"~/leaflet/{LeafletLibrary.SourceLanguage}"));
        anybody.MapGet("/leaflet/{language}", LeafletPageAsync);
        anybody.MapGet("/leaflet/{language}.pdf", LeafletPdfAsync);
        anybody.MapGet("/paper-form", PaperFormPageAsync);
        anybody.MapGet("/paper-form.pdf", PaperFormPdfAsync);
        endpoints.MapGet("/leaflets/{id:guid}.pdf", IssuedLeafletPdfAsync).RequireAuthorization();
    }

    private static async Task<IResult> LeafletPageAsync(string language, string? office, LeafletPress press, HttpContext http, CancellationToken ct)
    {
        // Whoever scanned the code of an office finds it first; what is no office is not minded
        Guid? chosen = Guid.TryParse(office, out var id) ? id : null;
        var basePath = http.Request.PathBase + "/";
        if (string.Equals(language, LeafletEdition.EasyRead, StringComparison.OrdinalIgnoreCase))
        {
            return await press.GetEasyReadAsync(ct, chosen) is { } easyRead
                ? new RazorComponentResult<EasyReadDocument>(new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    [nameof(EasyReadDocument.Model)] = easyRead,
                    [nameof(EasyReadDocument.BasePath)] = basePath,
                })
                : TypedResults.NotFound();
        }

        return await press.FindModelAsync(language, ct, chosen) is { } model
            ? new RazorComponentResult<LeafletDocument>(new Dictionary<string, object?>(StringComparer.Ordinal)
            {
                [nameof(LeafletDocument.Model)] = model,
                [nameof(LeafletDocument.BasePath)] = basePath,
            })
            : TypedResults.NotFound();
    }

    private static async Task<IResult> LeafletPdfAsync(string language, string? format, LeafletPress press, HttpContext http, CancellationToken ct)
    {
        if (LeafletFormats.Find(format) is not { } paper)
        {
            return TypedResults.NotFound();
        }

        var document = await press.GetPdfAsync(language, ct, paper);
        return document.IsSuccess
            ? PdfResponse.Of(http, document.Value, FileName(language, document.Value.Language, paper))
            : PdfResponse.Refused(http, document.Error, DocumentUrls.Leaflet(language));
    }

    private static string FileName(string edition, string language, LeafletFormat format)
    {
        var which = string.Equals(edition, LeafletEdition.EasyRead, StringComparison.OrdinalIgnoreCase) ? LeafletEdition.EasyRead : language;
        var how = format is LeafletFormat.Sheet ? "" : $"-{LeafletFormats.NameOf(format)}";
        return $"how-to-report-a-hate-incident-{which}{how}.pdf";
    }

    private static async Task<IResult> IssuedLeafletPdfAsync(Guid id, LeafletDesk desk, CurrentActor current, HttpContext http, CancellationToken ct)
    {
        var print = await desk.GetPrintAsync(await current.GetAsync(), id, ct);
        return print.IsSuccess
            ? PdfResponse.Of(http, print.Value, $"how-to-report-a-hate-incident-{print.Value.Language}.pdf")
            : PdfResponse.Refused(http, print.Error, "leaflets");
    }

    private static async Task<RazorComponentResult<PaperFormDocument>> PaperFormPageAsync(PaperFormPress press, HttpContext http, CancellationToken ct)
    {
        var parameters = await press.ParametersAsync(ct);
        parameters[nameof(PaperFormDocument.BasePath)] = http.Request.PathBase + "/";
        return new RazorComponentResult<PaperFormDocument>(parameters);
    }

    private static async Task<IResult> PaperFormPdfAsync(PaperFormPress press, HttpContext http, CancellationToken ct)
    {
        var document = await press.GetPdfAsync(ct);
        return document.IsSuccess
            ? PdfResponse.Of(http, document.Value, "hate-incident-paper-form.pdf")
            : PdfResponse.Refused(http, document.Error, "paper-form");
    }
}
