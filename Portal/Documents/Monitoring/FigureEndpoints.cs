using System.Globalization;
using System.Text;
using Portal.Components.Monitoring;
using Portal.Composition.SignIn;
using Portal.Core.Access;
using Portal.Core.Codes;
using Portal.Core.Monitoring.Disclosure;
using Portal.Core.Monitoring.Homes;
using Portal.Core.Monitoring.Nm01;
using Portal.Core.Prevention.Texts;
using Portal.Navigation;
using Portal.Resources;

namespace Portal.Documents.Monitoring;

/// <summary>Figures as files.</summary>
public static class FigureEndpoints
{
    /// <summary>Maps them.</summary>
    public static void MapFigures(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet($"/{FigureUrls.HomesFile}", HomesAsync).RequireAuthorization();
        endpoints.MapGet($"/{FigureUrls.PaperFile}", PaperAsync).RequireAuthorization();
    }

    // The same numbers as the page, hidden alike; for those who may take figures away
    private static async Task<IResult> PaperAsync(int? year, string? reader, PaperQuery query, CodeListStore codes, CurrentActor current, HttpContext http, CancellationToken ct)
    {
        var actor = await current.GetAsync();
        var paper = actor.May(Permission.ExportFigures) && PaperText.TierOf(reader) is { } tier ? await query.AskAsync(year, tier, actor, ct) : null;
        if (paper is not { IsSuccess: true })
        {
            return TypedResults.NotFound();
        }

        var lists = await codes.GetAsync(ct);
        var view = paper.Value;
        IEnumerable<IReadOnlyList<string>> rows =
        [
            [FigureWords.Get("PaperTitle"), FinancialYear.Name(view.Year), view.Place.Length > 0 ? view.Place : FigureWords.Get("WholeGroup"), PaperText.Reader(view.Tier)],
            [PaperText.Explanation(view.Tier)],
            [FigureWords.Get("PaperPlaces")],
            [FigureWords.Get("PaperPlace"), .. PaperText.Columns(view), .. PaperText.HasRates(view) ? [FigureWords.Get("Rate")] : Array.Empty<string>()],
            .. view.Places.Select(line => (IReadOnlyList<string>)[PaperText.Name(line), .. line.Cells.Select(PaperText.Cell), .. PaperText.HasRates(view) ? [PaperText.Rate(line)] : Array.Empty<string>()]),
            [FigureWords.Get("PaperStrands")],
            [FigureWords.Get("strands-head"), .. PaperText.Columns(view)],
            .. view.Strands.Select(line => (IReadOnlyList<string>)[PaperText.Strand(lists, line), .. line.Cells.Select(PaperText.Cell)]),
        ];
        http.Response.Headers.ContentDisposition = $"attachment; filename=\"figures-{FinancialYear.Name(view.Year)}.csv\"";
        return TypedResults.Text(Csv.Write(rows), "text/csv", Encoding.UTF8);
    }

    // What holds now, ready to be changed and sent back; every place without a figure has an empty cell
    private static async Task<IResult> HomesAsync(HomesQuery query, CurrentActor current, HttpContext http, CancellationToken ct)
    {
        var held = await query.AskAsync(await current.GetAsync(), ct);
        if (!held.IsSuccess)
        {
            return TypedResults.NotFound();
        }

        var rows = held.Value.Homes.Where(h => h.Holds).Select(h => (IReadOnlyList<string>)
            [h.Neighbourhood.Code, h.Area.Code, h.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), h.Homes.ToString(CultureInfo.InvariantCulture)]);
        var missing = held.Value.Neighbourhoods.Where(n => held.Value.Missing.Contains(n.Name, StringComparer.Ordinal)).Select(n => (IReadOnlyList<string>)[n.Code, "", "", ""]);
        http.Response.Headers.ContentDisposition = "attachment; filename=\"homes.csv\"";
        return TypedResults.Text(Csv.Write([ImportHomes.Columns, .. rows, .. missing]), "text/csv", Encoding.UTF8);
    }
}
