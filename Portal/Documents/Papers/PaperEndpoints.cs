using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Composition.SignIn;
using Portal.Core.Prevention;
using Portal.Core.SharedKernel;

namespace Portal.Documents.Papers;

/// <summary>The kit of each reporting centre and the card for out of hours, as pages and as PDF, for those who give leaflets.</summary>
public static class PaperEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapPapers(this IEndpointRouteBuilder endpoints)
    {
        var staff = endpoints.MapGroup("/papers").RequireAuthorization();
        staff.MapGet("/{office:guid}/poster", async (Guid office, PaperPress press, CurrentActor current, HttpContext http, CancellationToken ct) =>
            Page<PosterDocument, PosterModel>(await press.PosterAsync(await current.GetAsync(), office, ct), http));
        staff.MapGet("/{office:guid}/poster-a4.pdf", (Guid office, PaperPress press, CurrentActor current, HttpContext http, CancellationToken ct) => PosterAsync(false, office, press, current, http, ct));
        staff.MapGet("/{office:guid}/poster-a3.pdf", (Guid office, PaperPress press, CurrentActor current, HttpContext http, CancellationToken ct) => PosterAsync(true, office, press, current, http, ct));
        staff.MapGet("/{office:guid}/kit-a4.pdf", (Guid office, PaperPress press, CurrentActor current, HttpContext http, CancellationToken ct) => KitAsync(false, office, press, current, http, ct));
        staff.MapGet("/{office:guid}/kit-a3.pdf", (Guid office, PaperPress press, CurrentActor current, HttpContext http, CancellationToken ct) => KitAsync(true, office, press, current, http, ct));
        staff.MapGet("/{office:guid}/contacts", async (Guid office, PaperPress press, CurrentActor current, HttpContext http, CancellationToken ct) =>
            Page<ContactSheetDocument, ContactSheetModel>(await press.ContactSheetAsync(await current.GetAsync(), office, ct), http));
        staff.MapGet("/{office:guid}/contacts.pdf", ContactsPdfAsync);
        staff.MapGet("/card/{language}", async (string language, PaperPress press, CurrentActor current, HttpContext http, CancellationToken ct) =>
            Page<CardDocument, CardModel>(await press.CardAsync(await current.GetAsync(), language, ct), http));
        staff.MapGet("/card/{language}.pdf", CardPdfAsync);
    }

    private static async Task<IResult> PosterAsync(bool isLarge, Guid office, PaperPress press, CurrentActor current, HttpContext http, CancellationToken ct) =>
        Pdf(await press.PosterPdfAsync(await current.GetAsync(), office, isLarge, ct), http, isLarge ? "you-can-report-here-a3.pdf" : "you-can-report-here-a4.pdf", $"papers/{office}/poster");

    private static async Task<IResult> KitAsync(bool isLarge, Guid office, PaperPress press, CurrentActor current, HttpContext http, CancellationToken ct)
    {
        var printed = await press.KitPdfAsync(await current.GetAsync(), office, isLarge, ct);
        return printed.IsSuccess
            ? PdfResponse.Of(http, printed.Value.Bytes, isLarge ? "reporting-centre-kit-a3.pdf" : "reporting-centre-kit-a4.pdf")
            : PdfResponse.Refused(http, printed.Error, $"papers/{office}/poster");
    }

    private static async Task<IResult> ContactsPdfAsync(Guid office, PaperPress press, CurrentActor current, HttpContext http, CancellationToken ct)
    {
        var printed = await press.ContactSheetPdfAsync(await current.GetAsync(), office, ct);
        return printed.IsSuccess
            ? PdfResponse.Of(http, printed.Value.Bytes, "contact-sheet.pdf")
            : PdfResponse.Refused(http, printed.Error, $"papers/{office}/contacts");
    }

    private static async Task<IResult> CardPdfAsync(string language, PaperPress press, CurrentActor current, HttpContext http, CancellationToken ct)
    {
        var printed = await press.CardPdfAsync(await current.GetAsync(), language, ct);
        return Pdf(printed, http, printed.IsSuccess ? $"out-of-hours-card-{printed.Value.Language}.pdf" : "", $"papers/card/{language}");
    }

    private static IResult Pdf(Result<StoredDocument> printed, HttpContext http, string name, string pageInstead) =>
        printed.IsSuccess ? PdfResponse.Of(http, printed.Value, name) : PdfResponse.Refused(http, printed.Error, pageInstead);

    private static IResult Page<TDocument, TModel>(Result<TModel> model, HttpContext http)
        where TDocument : IComponent =>
        model.IsSuccess
            ? new RazorComponentResult<TDocument>(new Dictionary<string, object?>(StringComparer.Ordinal) { ["Model"] = model.Value, ["BasePath"] = http.Request.PathBase + "/" })
            : TypedResults.NotFound();
}
