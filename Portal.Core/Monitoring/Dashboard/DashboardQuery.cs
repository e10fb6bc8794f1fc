using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Monitoring.Measures;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Monitoring.Dashboard;

/// <summary>
/// The live figures of a place and period for those who may read them: Directors and Management Teams of their own areas, the others of the Group.
/// Exact: what leaves the organisation goes through suppression (<see cref="Disclosure.Suppressor"/>).
/// </summary>
[PolicyClause("5.5.1(b)")]
public sealed class DashboardQuery(PortalStore store, UkClock clock) : IUseCase
{
    private const int SeriesMonths = 24;

    /// <summary>Two of strand, type and channel were given.</summary>
    public static Error OneNarrowing { get; } = Error.Invalid("Figures.OneNarrowing", "Strand");

    /// <summary>
    /// Answers. An area or neighbourhood of somebody else, a period or a code that does not exist: not found. Two of strand, type and channel at
    /// once are refused.
    /// </summary>
    public async Task<Result<DashboardView>> AskAsync(DashboardFilter filter, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var db = store.Read();
        if (await FigureScope.OfAsync(db, actor, ct) is not { } whole)
        {
            return Refusals.NotAllowed;
        }

        var scope = filter.AreaId is { } area ? whole.Narrow(area) : whole;
        if (scope is null || FigurePeriod.Read(filter.Period, clock.Today) is not { } period)
        {
            return Error.NotFound;
        }

        if (filter.Narrowings > 1)
        {
            return OneNarrowing;
        }

        var places = await PlacesAsync(db, scope, ct);
        var place = filter.NeighbourhoodId is { } id ? places.FirstOrDefault(p => p.Id == id) : null;
        if (filter.NeighbourhoodId is not null && place is null)
        {
            return Error.NotFound;
        }

        var earliest = period.YearBefore.From < period.Before.From ? period.YearBefore.From : period.Before.From;
        var from = new[] { earliest.AddMonths(-11), period.To.AddMonths(1 - SeriesMonths) }.Min();
        var counters = await CounterReader.ReadAsync(db, scope.AreaIds, place?.Id, from, period.To, ct);
        var (now, before, then) = (counters.In(period, filter.Narrowing), counters.In(period.Before, filter.Narrowing), counters.In(period.YearBefore, filter.Narrowing));
        IReadOnlyList<FigureView> Figures(IReadOnlyList<Measure> measures) => [.. measures.Select(m => new FigureView(m, m.In(now), m.In(before), m.In(then)))];
        IReadOnlyList<PartView> Parts(string measure, string breakdown) => filter.Narrowing is null
            ? [.. now.Parts(measure, breakdown).Select(p => new PartView(p.Value, p.Count, then.Part(measure, breakdown, p.Value) ?? 0))]
            : [];
        var wholeRate = now.Homes is > 0 and var homes ? now.HateCasesInYear * 1000d / homes : (double?)null;
        return new DashboardView
        {
            Period = period,
            Place = place?.Name ?? (scope.IsWhole ? "" : string.Join(", ", scope.AreaNames)),
            Areas = [.. whole.Areas.Select(a => new FigureChoice(a.Id, a.Name))],
            Neighbourhoods = places,
            Volume = Figures(MeasureBook.Volume),
            Kept = Figures(MeasureBook.Kept),
            Nature = Figures(MeasureBook.Nature),
            Series = Series(counters, filter.Narrowing, period),
            Strands = Parts("cases-hate", "strand"),
            Types = Parts("incidents-hate", "incident-type"),
            Channels = Parts("reports", "channel"),
            Reasons = Parts("cases-ended", "closing-reason"),
            Outcomes = Parts("cases-ended", "closing-outcome"),
            Places = place is null && filter.Narrowing is null ? await RatesAsync(db, scope, places, counters, period, wholeRate, ct) : [],
            WholeRate = wholeRate,
            Late = await NowQueries.LateAsync(db, actor, scope.AreaIds, place?.Id, clock.Now, ct),
            Repeats = await NowQueries.RepeatsAsync(db, scope.AreaIds, place?.Id, ct),
            At = clock.Now,
        };
    }

    /// <summary>The neighbourhoods of the areas: by themselves, or by the homes of the area in them.</summary>
    internal static async Task<IReadOnlyList<FigureChoice>> PlacesAsync(PortalContext db, FigureScope scope, CancellationToken ct)
    {
        var areas = scope.AreaIds;
        var withHomes = db.HomesFigures.Where(h => areas.Contains(h.ServiceAreaId)).Select(h => h.NeighbourhoodId);
        return await db.Neighbourhoods.Where(n => areas.Contains(n.ServiceAreaId) || withHomes.Contains(n.Id)).OrderBy(n => n.Name)
            .Select(n => new FigureChoice(n.Id, n.Name)).ToListAsync(ct);
    }

    private static MonthSeries Series(CounterReader counters, FigureNarrowing? narrowing, FigurePeriod period)
    {
        var measure = narrowing?.Breakdown switch
        {
            "incident-type" => HateIncidents.Measure,
            "channel" => ReportsReceived.Measure,
            _ => HateCases.Measure,
        };
        var counts = counters.Months(narrowing is null ? new(measure.Code) : new(measure.Code, narrowing.Breakdown, narrowing.Value));
        var last = FigurePeriod.Key(period.To);
        var points = FigurePeriod.Keys(period.To.AddMonths(1 - SeriesMonths), period.To).Select(month => new MonthPoint(month, counts.GetValueOrDefault(month), period.IsSoFar && month == last)).ToList();
        var over = points.FindAll(p => !p.IsSoFar);
        var mean = over.Average(p => p.Count);
        var (lower, upper) = Limits.OfCount(mean);
        return new(measure, points, mean, lower, upper);
    }

    private static async Task<IReadOnlyList<PlaceRate>> RatesAsync(
        PortalContext db, FigureScope scope, IReadOnlyList<FigureChoice> places, CounterReader counters, FigurePeriod period, double? wholeRate, CancellationToken ct)
    {
        var areas = scope.AreaIds;
        var (first, last) = (FigurePeriod.Key(period.To.AddMonths(1 - SeriesMonths)), FigurePeriod.Key(period.To));
        var year = FigurePeriod.Key(period.To.AddMonths(-11));
        var cases = await db.PeriodCounters.Where(c => c.Measure == "cases-hate" && c.Breakdown == "" && c.Month >= year && c.Month <= last && areas.Contains(c.ServiceAreaId))
            .GroupBy(c => c.NeighbourhoodId).Select(g => new { g.Key, Sum = g.Sum(c => c.Count) }).ToDictionaryAsync(g => g.Key, g => g.Sum, ct);
        var latest = await db.PeriodCounters.Where(c => c.Measure == "reports" && c.Breakdown == "" && c.Month >= first && c.Month <= last && c.Count > 0 && areas.Contains(c.ServiceAreaId))
            .GroupBy(c => c.NeighbourhoodId).Select(g => new { g.Key, Last = g.Max(c => c.Month) }).ToDictionaryAsync(g => g.Key, g => g.Last, ct);
        return [.. places.Select(place =>
        {
            var (count, homes) = (cases.GetValueOrDefault(place.Id), counters.Homes.On(period.LastDay, areas, place.Id));
            var (lower, upper) = homes is { } known && wholeRate is { } rate ? Limits.OfRate(rate, known) : (0, double.MaxValue);
            var quiet = latest.TryGetValue(place.Id, out var month) ? FigurePeriod.Keys(FigurePeriod.FirstOf(month), period.To).Count - 1 : SeriesMonths;
            return new PlaceRate(place.Id, place.Name, count, homes, homes is > 0 ? Math.Round(count * 1000m / homes.Value, 1, MidpointRounding.AwayFromZero) : null, lower, upper, quiet);
        })];
    }
}
