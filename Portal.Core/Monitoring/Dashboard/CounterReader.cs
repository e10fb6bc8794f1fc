using Microsoft.EntityFrameworkCore;
using Portal.Core.Monitoring.Homes;
using Portal.Core.Monitoring.Measures;
using Portal.Core.Persistence;

namespace Portal.Core.Monitoring.Dashboard;

/// <summary>One cell of one month.</summary>
internal sealed record MonthCell(int Month, FigureKey Key, long Count);

/// <summary>
/// The counters of one place as read once for a page: whole areas from their own counters, a neighbourhood from its. How long it takes depends on
/// months and areas, not on how many cases there are.
/// </summary>
internal sealed class CounterReader(IReadOnlyList<MonthCell> cells, IReadOnlyDictionary<string, long> earlier, HomesLedger homes, IReadOnlyList<Guid> areas, Guid? neighbourhood)
{
    private static readonly string[] Flow = ["cases-hate", "cases-other", "cases-ended"];

    /// <summary>Reads the months from the first one on, and how many were open before it.</summary>
    public static async Task<CounterReader> ReadAsync(PortalContext db, IReadOnlyList<Guid> areas, Guid? neighbourhood, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var (first, last) = (FigurePeriod.Key(from), FigurePeriod.Key(to));
        List<MonthCell> cells;
        Dictionary<string, long> earlier;
        if (neighbourhood is { } place)
        {
            var months = FigurePeriod.Keys(from, to).ToList();
            var rows = await db.PeriodCounters.Where(c => months.Contains(c.Month) && c.NeighbourhoodId == place && areas.Contains(c.ServiceAreaId) && c.Count != 0)
                .Select(c => new { c.Month, c.Measure, c.Breakdown, c.Value, c.Count }).ToListAsync(ct);
            cells = rows.ConvertAll(c => new MonthCell(c.Month, new(c.Measure, c.Breakdown, c.Value), c.Count));
            earlier = await db.PeriodCounters.Where(c => Flow.Contains(c.Measure) && c.Breakdown == "" && c.Month < first && c.NeighbourhoodId == place && areas.Contains(c.ServiceAreaId))
                .GroupBy(c => c.Measure).Select(g => new { g.Key, Sum = g.Sum(c => c.Count) }).ToDictionaryAsync(g => g.Key, g => g.Sum, StringComparer.Ordinal, ct);
        }
        else
        {
            var rows = await db.AreaCounters.Where(c => areas.Contains(c.ServiceAreaId) && c.Month >= first && c.Month <= last && c.Count != 0)
                .Select(c => new { c.Month, c.Measure, c.Breakdown, c.Value, c.Count }).ToListAsync(ct);
            cells = rows.ConvertAll(c => new MonthCell(c.Month, new(c.Measure, c.Breakdown, c.Value), c.Count));
            earlier = await db.AreaCounters.Where(c => Flow.Contains(c.Measure) && c.Breakdown == "" && c.Month < first && areas.Contains(c.ServiceAreaId))
                .GroupBy(c => c.Measure).Select(g => new { g.Key, Sum = g.Sum(c => c.Count) }).ToDictionaryAsync(g => g.Key, g => g.Sum, StringComparer.Ordinal, ct);
        }

        var homes = await db.HomesFigures.Where(h => areas.Contains(h.ServiceAreaId)).ToListAsync(ct);
        return new(cells, earlier, new(homes), areas, neighbourhood);
    }

    /// <summary>The homes figures of the areas.</summary>
    public HomesLedger Homes => homes;

    /// <summary>The sums of a period.</summary>
    public FigureSet In(FigurePeriod period, FigureNarrowing? narrowing)
    {
        var sums = new Dictionary<FigureKey, long>();
        foreach (var cell in cells.Where(c => period.Holds(c.Month)))
        {
            sums[cell.Key] = sums.GetValueOrDefault(cell.Key) + cell.Count;
        }

        return new(sums, narrowing, OpenAtEnd(period), homes.On(period.LastDay, areas, neighbourhood), Sum("cases-hate", period.To.AddMonths(-11), period.To));
    }

    /// <summary>A counter month by month.</summary>
    public IReadOnlyDictionary<int, long> Months(FigureKey key) =>
        cells.Where(c => c.Key == key).GroupBy(c => c.Month).ToDictionary(g => g.Key, g => g.Sum(c => c.Count));

    private long OpenAtEnd(FigurePeriod period)
    {
        var last = FigurePeriod.Key(period.To);
        var (came, went) = (0L, 0L);
        foreach (var cell in cells.Where(c => c.Month <= last && c.Key.Breakdown.Length == 0))
        {
            came += cell.Key.Measure is "cases-hate" or "cases-other" ? cell.Count : 0;
            went += cell.Key.Measure is "cases-ended" ? cell.Count : 0;
        }

        return earlier.GetValueOrDefault("cases-hate") + earlier.GetValueOrDefault("cases-other") - earlier.GetValueOrDefault("cases-ended") + came - went;
    }

    private long Sum(string measure, DateOnly from, DateOnly to)
    {
        var (first, last) = (FigurePeriod.Key(from), FigurePeriod.Key(to));
        return cells.Where(c => c.Key == new FigureKey(measure) && c.Month >= first && c.Month <= last).Sum(c => c.Count);
    }
}
