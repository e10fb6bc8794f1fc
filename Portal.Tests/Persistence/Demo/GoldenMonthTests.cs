using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Cases;
using Portal.Core.Persistence;
using Portal.Core.Persistence.Demo;
using Portal.Core.Policy;
using Portal.Core.SharedKernel.Time;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Persistence.Demo;

/// <summary>
/// One seeded month, its records written down line by line, and its figures counted from those lines by hand. The list comes from the rows
/// themselves and not from the facts that the counters are built from. When the list changes on purpose, the figures are counted anew by hand.
/// </summary>
public sealed class GoldenMonthTests
{
    private const int Month = 202610;
    private const string Records = "Portal.Tests/Persistence/Demo/golden-month-records.md";
    private const string Figures = "Portal.Tests/Persistence/Demo/golden-month-figures.md";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Proves("5.5.1(b)", "the counters of a month, for each neighbourhood and in all, are those counted by hand from its records")]
    public async Task Counters_of_a_month_are_those_counted_by_hand()
    {
        await using var portal = await SeededPortal.FillAsync(DemoProfile.Test);
        await using var db = portal.Get<PortalStore>().Read();

        Golden.Check(Records, await RecordsAsync(db));

        Assert.Equal(await File.ReadAllLinesAsync(Repository.PathOf(Figures.Split('/')), Ct), (await CountersAsync(db)).Split('\n'));
    }

    private static async Task<string> CountersAsync(PortalContext db)
    {
        var places = await PlacesAsync(db);
        var kept = await db.PeriodCounters.Where(counter => counter.Month == Month && counter.Count != 0).ToListAsync(Ct);
        var lines = kept.Select(counter => (Key: Words(counter.Measure, counter.Breakdown, counter.Value), Place: places[counter.NeighbourhoodId], counter.Count))
            .GroupBy(counter => counter.Key).OrderBy(figure => figure.Key, StringComparer.Ordinal)
            .Select(figure => $"| {figure.Key} | {figure.Sum(counter => counter.Count)} | {string.Join(", ", ByPlace(figure.Select(counter => (counter.Place, counter.Count))))} |");
        return string.Join('\n', ["# October 2026 of the test seed, counted by hand from its records", "", "| Figure | All | By neighbourhood |", "| --- | ---: | --- |", .. lines]);
    }

    // Homes of a neighbourhood may belong to two service areas, an SOS area and Older People's Services
    private static IEnumerable<string> ByPlace(IEnumerable<(string Place, long Count)> counts) =>
        counts.GroupBy(count => count.Place).OrderBy(place => place.Key, StringComparer.Ordinal).Select(place => $"{place.Key} {place.Sum(count => count.Count)}");

    private static string Words(string measure, string breakdown, string value) => breakdown.Length == 0 ? measure : $"{measure}, {breakdown} {(value.Length == 0 ? "none" : value)}";

    private static async Task<string> RecordsAsync(PortalContext db)
    {
        var places = await PlacesAsync(db);
        var cases = await db.Cases.OrderBy(c => c.Reference).ToListAsync(Ct);
        var byId = cases.ToDictionary(c => c.Id);
        var clocks = (await db.CaseClocks.ToListAsync(Ct)).ToLookup(c => (c.CaseId, c.Standard));
        var promises = (await db.CasePromises.Where(p => p.KeptAt != null).ToListAsync(Ct)).ToLookup(p => p.CaseId);
        string States(Case @case, string standard) => string.Join(' ', clocks[(@case.Id, standard)].Select(k => k.State).Order());
        var text = new StringBuilder("# October 2026 of the test seed: its records\n");
        Table(text, "Reports received in the month", "Report|Neighbourhood|Channel|Reporter|Anonymous",
            (await db.Reports.OrderBy(r => r.Reference).ToListAsync(Ct)).Where(r => IsIn(r.ReceivedAt))
                .Select(r => $"{r.Reference}|{places[byId[r.CaseId].NeighbourhoodId]}|{r.Channel}|{r.ReporterRole}|{(r.IsAnonymous ? "yes" : "")}"));
        Table(text, "Cases whose earliest receipt is in the month", "Case|Neighbourhood|Hate perceived|Strands|Risk|Stands|Closing reason|First contact|Risk assessment|Graffiti|Promises kept",
            cases.Where(c => IsIn(c.ReceivedAt))
                .Select(c => $"{c.Reference}|{places[c.NeighbourhoodId]}|{c.Hate}|{string.Join(' ', c.Strands)}|{c.Risk}|{c.Status}|{(c.Status == CaseStatus.Closed ? c.ClosingReason : "")}|{States(c, StandardCodes.FirstContact)}|{States(c, StandardCodes.RiskAssessment)}|{States(c, StandardCodes.GraffitiRemoval)}|{string.Join(' ', promises[c.Id].OrderBy(p => p.DueAt).Select(p => p.KeptAt <= p.DueAt ? "in-time" : "late"))}"));
        Table(text, "Cases closed in the month", "Case|Neighbourhood|Opened|Closed|Closing reason|Outcome",
            cases.Where(c => c.Status == CaseStatus.Closed && IsIn(c.ClosedAt!.Value))
                .Select(c => $"{c.Reference}|{places[c.NeighbourhoodId]}|{UkText.ShortDate(c.OpenedAt)}|{UkText.ShortDate(c.ClosedAt!.Value)}|{c.ClosingReason}|{c.ClosingOutcome}"));
        Table(text, "Incidents recorded in the month", "Case|Incident|Neighbourhood|Hate perceived|Strands|Types|Place|Same event as",
            (await db.Incidents.ToListAsync(Ct)).Where(i => IsIn(i.RecordedAt)).OrderBy(i => byId[i.CaseId].Reference, StringComparer.Ordinal).ThenBy(i => i.Ordinal)
                .Select(i => $"{byId[i.CaseId].Reference}|{i.Ordinal}|{places[byId[i.CaseId].NeighbourhoodId]}|{i.Hate}|{string.Join(' ', i.Strands)}|{string.Join(' ', i.Types)}|{i.Place}|{(i.EventId == i.Id ? "" : "another")}"));
        return text.ToString();
    }

    private static void Table(StringBuilder text, string title, string headings, IEnumerable<string> rows)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n| {headings.Replace("|", " | ", StringComparison.Ordinal)} |\n|{string.Concat(headings.Split('|').Select(_ => " --- |"))}\n");
        foreach (var row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {row.Replace("|", " | ", StringComparison.Ordinal)} |\n");
        }
    }

    private static async Task<Dictionary<Guid, string>> PlacesAsync(PortalContext db) => await db.Neighbourhoods.ToDictionaryAsync(place => place.Id, place => place.Name, Ct);

    private static bool IsIn(DateTimeOffset instant) => UkTime.DateOf(instant) is { Year: Month / 100, Month: Month % 100 };
}
