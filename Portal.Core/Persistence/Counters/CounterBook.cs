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

        foreach (var (key, change) in changes.Where(pair => pair.Value != 0))
        {
            var counter = await db.PeriodCounters.FindAsync(
                [key.Month, key.NeighbourhoodId, key.ServiceAreaId, key.Measure, key.Breakdown, key.Value], ct);
            if (counter is null)
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
}
