using Microsoft.EntityFrameworkCore;
using Portal.Core.SharedKernel;

namespace Portal.Core.Persistence.Counters;

/// <summary>
/// Keeps the counters in the transaction that changes a fact: takes away what the fact counted before and adds what it counts now.
/// Rebuilding from all facts must give the same; <see cref="RebuildCounters"/> proves it.
/// </summary>
internal static class CounterBook
{
    public static async Task ApplyAsync(PortalContext db, CancellationToken ct)
    {
        db.ChangeTracker.DetectChanges();
        var changes = new Dictionary<CounterKey, long>();
        foreach (var entry in db.ChangeTracker.Entries<Fact>().ToList())
        {
            if (entry.State is EntityState.Modified or EntityState.Deleted)
            {
                Add(changes, ((ICountedFact)entry.OriginalValues.ToObject()).Counts(), -1);
            }

            if (entry.State is EntityState.Added or EntityState.Modified)
            {
                Add(changes, entry.Entity.Counts(), +1);
            }
        }

        foreach (var place in changes.Where(pair => pair.Value != 0).GroupBy(pair => (pair.Key.Month, pair.Key.NeighbourhoodId, pair.Key.ServiceAreaId)))
        {
            await ApplyAsync(db, place.Key.Month, place.Key.NeighbourhoodId, place.Key.ServiceAreaId, [.. place], ct);
        }

        foreach (var place in ByArea(changes).Where(pair => pair.Value != 0).GroupBy(pair => (pair.Key.Month, pair.Key.ServiceAreaId)))
        {
            await ApplyAsync(db, place.Key.Month, place.Key.ServiceAreaId, [.. place], ct);
        }
    }

    /// <summary>The sums over the neighbourhoods of each service area, under keys without a neighbourhood.</summary>
    public static Dictionary<CounterKey, long> ByArea(IEnumerable<KeyValuePair<CounterKey, long>> cells) => cells
        .GroupBy(pair => pair.Key with { NeighbourhoodId = Guid.Empty })
        .ToDictionary(group => group.Key, group => group.Sum(pair => pair.Value));

    private static async Task ApplyAsync(PortalContext db, int month, Guid serviceAreaId, List<KeyValuePair<CounterKey, long>> changes, CancellationToken ct)
    {
        var values = changes.Select(pair => pair.Key.Value).Distinct(StringComparer.Ordinal).ToList();
        await db.AreaCounters.Where(c => c.Month == month && c.ServiceAreaId == serviceAreaId && values.Contains(c.Value)).LoadAsync(ct);
        var counters = db.AreaCounters.Local.ToDictionary(KeyOf);
        foreach (var (key, change) in changes)
        {
            if (!counters.TryGetValue(key, out var counter))
            {
                counter = AreaRow(key);
                db.AreaCounters.Add(counter);
            }

            counter.Count += change;
        }
    }

    // All counters of a place and month that a change may touch are read at once: a new case touches some twenty
    private static async Task ApplyAsync(
        PortalContext db, int month, Guid neighbourhoodId, Guid serviceAreaId, List<KeyValuePair<CounterKey, long>> changes, CancellationToken ct)
    {
        var values = changes.Select(pair => pair.Key.Value).Distinct(StringComparer.Ordinal).ToList();
        await db.PeriodCounters
            .Where(c => c.Month == month && c.NeighbourhoodId == neighbourhoodId && c.ServiceAreaId == serviceAreaId && values.Contains(c.Value))
            .LoadAsync(ct);
        var counters = db.PeriodCounters.Local.ToDictionary(KeyOf);
        foreach (var (key, change) in changes)
        {
            if (!counters.TryGetValue(key, out var counter))
            {
                counter = Row(key);
                db.PeriodCounters.Add(counter);
            }

            counter.Count += change;
        }
    }

    public static void Add(Dictionary<CounterKey, long> sums, IEnumerable<CounterKey> keys, int change)
    {
        foreach (var key in keys)
        {
            sums[key] = sums.GetValueOrDefault(key) + change;
        }
    }

    public static PeriodCounter Row(CounterKey key) => new()
    {
        Month = key.Month,
        NeighbourhoodId = key.NeighbourhoodId,
        ServiceAreaId = key.ServiceAreaId,
        Measure = key.Measure,
        Breakdown = key.Breakdown,
        Value = key.Value,
    };

    public static AreaCounter AreaRow(CounterKey key) => new()
    {
        Month = key.Month,
        ServiceAreaId = key.ServiceAreaId,
        Measure = key.Measure,
        Breakdown = key.Breakdown,
        Value = key.Value,
    };

    public static CounterKey KeyOf(PeriodCounter counter) =>
        new(counter.Month, counter.NeighbourhoodId, counter.ServiceAreaId, counter.Measure, counter.Breakdown, counter.Value);

    public static CounterKey KeyOf(AreaCounter counter) =>
        new(counter.Month, Guid.Empty, counter.ServiceAreaId, counter.Measure, counter.Breakdown, counter.Value);
}
