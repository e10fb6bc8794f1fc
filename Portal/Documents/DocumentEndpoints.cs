using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Composition.SignIn;
using Portal.Core.Prevention.Leaflet;
using Portal.Documents.Leaflet;
using Portal.Documents.PaperForm;

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

    private static async Task<Results<RazorComponentResult<LeafletDocument>, NotFound>> LeafletPageAsync(
        string language, LeafletPress press, HttpContext http, CancellationToken ct)
    {
        if (await press.FindModelAsync(language, ct) is not { } model)
        {
            return TypedResults.NotFound();
        }

        return new RazorComponentResult<LeafletDocument>(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(LeafletDocument.Model)] = model,
            [nameof(LeafletDocument.BasePath)] = http.Request.PathBase + "/",
        });
    }

    private static async Task<IResult> LeafletPdfAsync(string language, LeafletPress press, HttpContext http, CancellationToken ct)
    {
        var document = await press.GetPdfAsync(language, ct);
        return document.IsSuccess
            ? PdfResponse.Of(http, document.Value, $"how-to-report-a-hate-incident-{document.Value.Language}.pdf")
            : PdfResponse.Refused(http, document.Error, $"leaflet/{language}");
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
