using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Portal.Components.Prevention;
using Portal.Composition.SignIn;
using Portal.Core.Prevention;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Register;
using Portal.Core.Prevention.Texts;
using Portal.Core.SharedKernel.Time;
using Portal.Documents.EasyRead;
using Portal.Documents.Printing;
using Portal.Documents.Shell;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Documents.Leaflet;

/// <summary>What the life of the leaflet gives away beside its pages: drafts as they would look, the translator's work file, and the register as a file.</summary>
public static class LeafletLifeEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapLeafletLife(this IEndpointRouteBuilder endpoints)
    {
        var texts = endpoints.MapGroup("/leaflets/texts/{edition}").RequireAuthorization();
        texts.MapGet("/preview", PreviewAsync);
        texts.MapGet("/preview.pdf", PreviewPdfAsync);
        texts.MapGet("/work.json", (string edition, FindLeafletText find, CurrentActor current, HttpContext http, CancellationToken ct) =>
            WorkAsync(edition, "json", find, current, http, ct));
        texts.MapGet("/work.csv", (string edition, FindLeafletText find, CurrentActor current, HttpContext http, CancellationToken ct) =>
            WorkAsync(edition, "csv", find, current, http, ct));
        endpoints.MapGet("/leaflets/register.csv", RegisterAsync).RequireAuthorization();
    }

    private static async Task<IResult> PreviewAsync(string edition, FindLeafletText find, LeafletPress press, CurrentActor current, HttpContext http, CancellationToken ct)
    {
        if (await find.WorkingAsync(LeafletEditions.Parse(edition), await current.GetAsync(), ct) is not { } text)
        {
            return TypedResults.NotFound();
        }

        var basePath = http.Request.PathBase + "/";
        return text.Edition.IsEasyRead
            ? new RazorComponentResult<EasyReadDocument>(Parameters((nameof(EasyReadDocument.Model), await EasyReadAsync(press, text, ct)), (nameof(EasyReadDocument.BasePath), basePath)))
            : new RazorComponentResult<LeafletDocument>(Parameters((nameof(LeafletDocument.Model), await ModelAsync(press, text, ct)), (nameof(LeafletDocument.BasePath), basePath)));
    }

    private static async Task<IResult> PreviewPdfAsync(
        string edition, FindLeafletText find, LeafletPress press, DocumentHtml documents, IPdfPrinter printer, CurrentActor current, HttpContext http, CancellationToken ct)
    {
        if (await find.WorkingAsync(LeafletEditions.Parse(edition), await current.GetAsync(), ct) is not { } text)
        {
            return TypedResults.NotFound();
        }

        // A draft is printed for whoever asks and never kept: it is no version of the leaflet
        var html = text.Edition.IsEasyRead
            ? await documents.RenderAsync<EasyReadDocument>(Parameters((nameof(EasyReadDocument.Model), await EasyReadAsync(press, text, ct)), (nameof(EasyReadDocument.Mode), DocumentMode.Print)))
            : await documents.RenderAsync<LeafletDocument>(Parameters((nameof(LeafletDocument.Model), await ModelAsync(press, text, ct)), (nameof(LeafletDocument.Mode), DocumentMode.Print)));
        var printed = await printer.PrintAsync(html, ct);
        return printed.IsSuccess
            ? PdfResponse.Of(http, printed.Value.Bytes, $"draft-{text.Edition.Slug}.pdf")
            : PdfResponse.Refused(http, printed.Error, LeafletUrls.Preview(text.Edition.Slug));
    }

    private static async Task<LeafletModel> ModelAsync(LeafletPress press, LeafletText text, CancellationToken ct) =>
        await press.ModelOfAsync(LeafletLibrary.ContentOf(text), ct) with { PreviewMark = MarkOf(text) };

    private static async Task<EasyReadModel> EasyReadAsync(LeafletPress press, LeafletText text, CancellationToken ct) =>
        await press.EasyReadOfAsync(LeafletLibrary.EasyReadOf(text), ct) with { PreviewMark = MarkOf(text) };

    private static string? MarkOf(LeafletText text) =>
        text.State == LeafletTextState.Draft ? LeafletWords.Get(text.Edition.IsSource() ? "DraftMark" : "DraftTranslationMark", text.Label) : null;

    private static async Task<IResult> WorkAsync(string edition, string kind, FindLeafletText find, CurrentActor current, HttpContext http, CancellationToken ct)
    {
        var text = await find.HandleAsync(LeafletEditions.Parse(edition), await current.GetAsync(), ct);
        if (!text.IsSuccess)
        {
            return TypedResults.NotFound();
        }

        var work = LeafletWorkFile.Of(text.Value);
        return kind == "json"
            ? File(http, LeafletWorkFile.ToJson(work), "application/json", $"leaflet-{work.Edition}.json")
            : File(http, LeafletWorkFile.ToCsv(work), "text/csv", $"leaflet-{work.Edition}.csv");
    }

    private static async Task<IResult> RegisterAsync(
        string? about, string? kind, string? language, string? office, string? reference, string? from, string? to, ExportLeafletRegister export, CurrentActor current, HttpContext http, CancellationToken ct)
    {
        var filter = new RegisterState(RegisterState.QueryOf(about, kind, language, office, reference, from, to)).Filter;
        var lines = await export.HandleAsync(filter, await current.GetAsync(), ct);
        if (!lines.IsSuccess)
        {
            return TypedResults.NotFound();
        }

        IEnumerable<IReadOnlyList<string>> rows =
        [
            [
                DocumentWords.ColumnTenancy, LeafletWords.Get("Keyed"), LeafletWords.Get("ColumnKind"), LeafletWords.Get("ColumnWhen"), DocumentWords.ColumnLanguage,
                LeafletWords.Get("Format"), DocumentWords.ColumnVersion, LeafletWords.Get("Literature"), LibraryWords.Get("GiveOccasion"), LibraryWords.Get("ColumnCopies"), LeafletWords.Get("Reason"), LeafletWords.Get("Office"), DocumentWords.ColumnBy, LeafletWords.Get("Recalled"),
            ],
            .. lines.Value.Select(line => (IReadOnlyList<string>)
            [
                line.TenancyReference, YesNo(line.IsKeyed), line.Literature is null ? LeafletChoices.KindName(line.Kind) : LeafletChoices.SubjectName(RegisterSubject.Literature), UkText.DateAndTime(line.IssuedAt), line.LanguageName,
                LeafletChoices.FormatName(line.Format), line.ContentVersion, line.Literature?.Title ?? "", line.Literature is { } given ? LibraryWords.Get($"Occasion{given.Occasion}") : "",
                LeafletWords.Number(line.Literature?.Copies ?? (line.Kind == LeafletIssueKind.Refused ? 0 : 1)), line.Reason, line.Office, line.IssuedBy, YesNo(line.IsRecalled),
            ]),
        ];
        return File(http, Csv.Write(rows), "text/csv", "leaflet-register.csv");
    }

    private static string YesNo(bool value) => WorkWords.Get(value ? "Yes" : "No");

    private static IResult File(HttpContext http, string text, string type, string name)
    {
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"{name}\"";
        return TypedResults.Text(text, type, Encoding.UTF8);
    }

    private static Dictionary<string, object?> Parameters(params (string Name, object? Value)[] values) =>
        values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);
}
