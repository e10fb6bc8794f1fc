using Microsoft.EntityFrameworkCore;
using Portal.Core.SharedKernel;

namespace Portal.Core.Persistence.Counters;

/// <summary>What comparing counters with facts found.</summary>
/// <param name="Cells">Cells that the facts give.</param>
/// <param name="Differences">Cells that differ, as "month measure breakdown value: kept, counted".</param>
public sealed record CounterComparison(int Cells, IReadOnlyList<string> Differences);

/// <summary>Counts all facts again and compares with, or replaces, the counters (5.5.1).</summary>
public sealed class RebuildCounters(PortalStore store)
{
    /// <summary>Compares only.</summary>
    public async Task<CounterComparison> CheckAsync(CancellationToken ct)
    {
        await using var db = store.Read();
        return Compare(await CountAsync(db, ct), await KeptAsync(db, ct));
    }

    /// <summary>Replaces the counters by what the facts give, in one transaction, and says what had differed.</summary>
    public async Task<CounterComparison> RebuildAsync(CancellationToken ct)
    {
        var comparison = new CounterComparison(0, []);
        await store.WriteAsync(async db =>
        {
            var counted = await CountAsync(db, ct);
            comparison = Compare(counted, await KeptAsync(db, ct));
            await db.PeriodCounters.ExecuteDeleteAsync(ct);
            await db.AreaCounters.ExecuteDeleteAsync(ct);
            foreach (var (key, count) in counted)
            {
                Put(db, key, count);
            }

            await db.SaveChangesAsync(ct);
            return Result.Done;
        }, ct);
        return comparison;
    }

    private static void Put(PortalContext db, CounterKey key, long count)
    {
        if (key.NeighbourhoodId == Guid.Empty)
        {
            var area = CounterBook.AreaRow(key);
            area.Count = count;
            db.AreaCounters.Add(area);
            return;
        }

        var row = CounterBook.Row(key);
        row.Count = count;
        db.PeriodCounters.Add(row);
    }

    private static async Task<Dictionary<CounterKey, long>> KeptAsync(PortalContext db, CancellationToken ct)
    {
        var kept = await db.PeriodCounters.AsNoTracking().ToDictionaryAsync(CounterBook.KeyOf, c => c.Count, ct);
        foreach (var area in await db.AreaCounters.AsNoTracking().ToListAsync(ct))
        {
            kept[CounterBook.KeyOf(area)] = area.Count;
        }

        return kept;
    }

    private static async Task<Dictionary<CounterKey, long>> CountAsync(PortalContext db, CancellationToken ct)
    {
        var sums = new Dictionary<CounterKey, long>();
        await foreach (var fact in db.CaseFacts.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
        {
            CounterBook.Add(sums, fact.Counts(), 1);
        }

        await foreach (var fact in db.IncidentFacts.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
        {
            CounterBook.Add(sums, fact.Counts(), 1);
        }

        await foreach (var fact in db.ReportFacts.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
        {
            CounterBook.Add(sums, fact.Counts(), 1);
        }

        foreach (var (key, count) in CounterBook.ByArea(sums))
        {
            sums[key] = count;
        }

        return sums;
    }

    private static CounterComparison Compare(Dictionary<CounterKey, long> counted, Dictionary<CounterKey, long> kept)
    {
        var differences = kept.Keys.Union(counted.Keys)
            .Where(key => kept.GetValueOrDefault(key) != counted.GetValueOrDefault(key))
            .Select(key => $"{key.Month} {key.Measure} {key.Breakdown} {key.Value}: {kept.GetValueOrDefault(key)} kept, {counted.GetValueOrDefault(key)} counted");
        return new(counted.Count, [.. differences]);
    }
}
