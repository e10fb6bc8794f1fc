using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Monitoring.Homes;
using Portal.Core.Monitoring.Nm01;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Monitoring.Disclosure;

/// <summary>A line of a paper.</summary>
/// <param name="Name">Neighbourhood, area or code of a strand; empty for the whole Group.</param>
/// <param name="IsTotal">It is the total of lines above it.</param>
/// <param name="Cells">Quarters, then the year when it is over.</param>
/// <param name="Rate">For each 1,000 homes in the year, worked out from what is shown; null when that is hidden, or the year or the homes are not there.</param>
public sealed record PaperLine(string Name, bool IsTotal, IReadOnlyList<PaperCell> Cells, decimal? Rate);

/// <summary>The figures of a financial year for a paper.</summary>
/// <param name="Year">The financial year.</param>
/// <param name="Tier">Who is to read it.</param>
/// <param name="Quarters">How many quarters are over.</param>
/// <param name="Place">Areas covered; empty for the whole Group.</param>
/// <param name="Places">Hate cases by neighbourhood, with totals.</param>
/// <param name="Strands">Hate cases by strand.</param>
/// <param name="Years">Financial years to choose.</param>
/// <param name="At">When it was read (UTC).</param>
public sealed record PaperView(
    int Year, Tier Tier, int Quarters, string Place, IReadOnlyList<PaperLine> Places, IReadOnlyList<PaperLine> Strands, IReadOnlyList<int> Years, DateTimeOffset At);

/// <summary>
/// Hate cases of a financial year in whole quarters, with small numbers hidden for whoever is to read the paper. It has no filters, and the hiding
/// is worked out for the whole Group whoever asks, so that the papers of two areas and of the Group hide alike.
/// </summary>
[PolicyClause("5.5.1(b)")]
[PolicyClause("5.3(c)")]
public sealed class PaperQuery(PortalStore store, UkClock clock) : IUseCase
{
    private const int YearsOffered = 3;
    private const int MonthsInQuarter = 3;

    /// <summary>Answers for those who read live figures of an area or all. A year that has not begun: not found.</summary>
    public async Task<Result<PaperView>> AskAsync(int? year, Tier tier, Actor actor, CancellationToken ct)
    {
        await using var db = store.Read();
        if (await FigureScope.OfAsync(db, actor, ct) is not { } scope)
        {
            return Refusals.NotAllowed;
        }

        var thisYear = FinancialYear.Of(clock.Today);
        var asked = year ?? (QuartersOver(thisYear) > 0 ? thisYear : thisYear - 1);
        if (asked > thisYear || asked <= thisYear - YearsOffered || tier is not (Tier.Board or Tier.Public))
        {
            return Error.NotFound;
        }

        var quarters = QuartersOver(asked);
        var areas = await db.ServiceAreas.OrderBy(a => a.Name).Select(a => new { a.Id, a.Name, a.Kind }).ToListAsync(ct);
        var names = await db.Neighbourhoods.ToDictionaryAsync(n => n.Id, n => n.Name, ct);
        var (first, last) = (FigurePeriod.Key(FinancialYear.Start(asked)), FigurePeriod.Key(FinancialYear.End(asked)));
        var byPlace = await db.PeriodCounters.Where(c => c.Measure == "cases-hate" && c.Breakdown == "" && c.Month >= first && c.Month <= last)
            .Select(c => new { c.ServiceAreaId, c.NeighbourhoodId, c.Month, c.Count }).ToListAsync(ct);
        var byStrand = await db.AreaCounters.Where(c => c.Measure == "cases-hate" && c.Breakdown == "strand" && c.Month >= first && c.Month <= last)
            .Select(c => new { c.ServiceAreaId, c.Value, c.Month, c.Count }).ToListAsync(ct);
        var homes = new HomesLedger(await db.HomesFigures.ToListAsync(ct));
        var rule = TierRule.Of(tier);
        var day = FinancialYear.End(asked);

        // Older People's Services have a handful of homes in each neighbourhood: one line. Every neighbourhood of the others has one, with or without a case
        var own = await db.Neighbourhoods.Select(n => new { n.Id, n.ServiceAreaId }).ToListAsync(ct);
        List<(string Key, Guid Area, Guid? Place)> lines = [.. areas.SelectMany(area => area.Kind == Organisation.ServiceAreaKind.OlderPeoplesServices
            ? [($"all {area.Id}", area.Id, null)]
            : own.Where(n => n.ServiceAreaId == area.Id).Select(n => n.Id).Union(byPlace.Where(c => c.ServiceAreaId == area.Id).Select(c => c.NeighbourhoodId))
                .Where(names.ContainsKey).OrderBy(n => names[n], StringComparer.Ordinal).Select(n => ($"{n} {area.Id}", area.Id, (Guid?)n)))];
        var places = PaperTable.Of([.. lines.Select(line => new PaperCount(line.Key, line.Area.ToString(), Quarterly(quarters, q => byPlace
            .Where(c => c.ServiceAreaId == line.Area && (line.Place is null || c.NeighbourhoodId == line.Place) && QuarterOf(c.Month) == q).Sum(c => c.Count))))], rule);
        PaperLine Line(string name, bool total, string key, IReadOnlyList<Guid> of, Guid? place) => new(name, total, places[key], RateOf(places[key], homes.On(day, of, place)));

        var placeLines = new List<PaperLine>();
        foreach (var area in areas.Where(a => scope.AreaIds.Contains(a.Id)))
        {
            placeLines.AddRange(lines.Where(l => l.Area == area.Id && l.Place is not null).Select(l => Line(names[l.Place!.Value], false, l.Key, [area.Id], l.Place)));
            placeLines.Add(Line(area.Name, true, area.Id.ToString(), [area.Id], null));
        }

        if (scope.IsWhole)
        {
            placeLines.Add(Line("", true, PaperTable.Whole, scope.AreaIds, null));
        }

        var strandLines = new List<PaperLine>();
        foreach (var strand in byStrand.Select(c => c.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var table = PaperTable.Of([.. areas.Select(area => new PaperCount($"all {area.Id}", area.Id.ToString(), Quarterly(quarters, q =>
                byStrand.Where(c => c.Value == strand && c.ServiceAreaId == area.Id && QuarterOf(c.Month) == q).Sum(c => c.Count))))], rule);
            strandLines.AddRange(scope.IsWhole
                ? [new PaperLine(strand, false, table[PaperTable.Whole], null)]
                : scope.Areas.Select(area => new PaperLine(strand, false, table[area.Id.ToString()], null)).Take(1));
        }

        return new PaperView(
            asked, tier, quarters, scope.IsWhole ? "" : string.Join(", ", scope.AreaNames), placeLines, scope.IsWhole || scope.Areas.Count == 1 ? strandLines : [],
            [.. Enumerable.Range(0, YearsOffered).Select(back => thisYear - back)], clock.Now);
    }

    private int QuartersOver(int year) => Enumerable.Range(1, 4).Count(q => FinancialYear.Start(year).AddMonths(q * MonthsInQuarter) <= clock.Today);

    private static int QuarterOf(int month) => (((month % 100) + 8) % 12) / MonthsInQuarter;

    private static IReadOnlyList<long> Quarterly(int quarters, Func<int, long> count) => [.. Enumerable.Range(0, quarters).Select(count)];

    private static decimal? RateOf(IReadOnlyList<PaperCell> cells, int? homes) =>
        cells is [_, _, _, _, { Shown: { } shown }] && homes is > 0 and var known ? Math.Round(shown * 1000m / known, 1, MidpointRounding.AwayFromZero) : null;
}
