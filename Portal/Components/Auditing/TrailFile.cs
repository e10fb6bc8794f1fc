using System.Globalization;
using System.Text;
using Portal.Composition.SignIn;
using Portal.Core.Auditing;
using Portal.Core.Prevention.Texts;
using Portal.Core.SharedKernel.Time;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Components.Auditing;

/// <summary>The audit trail as a file for a spreadsheet, safe from formulas.</summary>
public static class TrailFile
{
    /// <summary>Maps it.</summary>
    public static void MapTrailFile(this IEndpointRouteBuilder endpoints) => endpoints.MapGet($"/{TrailUrls.File}", SendAsync).RequireAuthorization();

    private static async Task<IResult> SendAsync(
        string? kind, string? action, string? person, string? reference, string? from, string? to, ReadTrail trail, CurrentActor current, HttpContext http, CancellationToken ct)
    {
        var page = await trail.FileAsync(new TrailState(TrailState.QueryOf(kind, action, person, reference, from, to)).Filter, await current.GetAsync(), ct);
        if (!page.IsSuccess)
        {
            return TypedResults.NotFound();
        }

        http.Response.Headers.ContentDisposition = "attachment; filename=\"audit-trail.csv\"";
        return TypedResults.Text(Csv.Write([[.. Head], .. page.Value.Rows.Select(Cells)]), "text/csv", Encoding.UTF8);
    }

    private static IEnumerable<string> Head => new[] { "Row", "When", "Who", "Kind", "What", "Case", "Records", "Why", "Fields", "Note" }.Select(name => TrailWords.Get(name));

    private static IReadOnlyList<string> Cells(TrailRowView row) =>
    [
        row.Sequence.ToString(CultureInfo.InvariantCulture), UkText.DateAndTime(row.At), TrailWords.Who(row.StaffName), TrailWords.Of(row.Kind), row.Action, row.CaseReference,
        row.Records.ToString(CultureInfo.InvariantCulture), row.Why, row.Fields, row.Note,
    ];
}
