using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Core.Codes;

/// <summary>
/// The code lists as they stand: read once, kept, read again when told of a change and at the latest after a minute, so that other
/// instances follow. Safe to use from several threads.
/// </summary>
public sealed class CodeListStore(PortalStore store, TimeProvider time)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);
    private Snapshot? current;
    private int changes;

    /// <summary>All lists.</summary>
    public async ValueTask<CodeLists> GetAsync(CancellationToken ct)
    {
        var seen = Volatile.Read(ref changes);
        if (current is { } kept && kept.Changes == seen && time.GetElapsedTime(kept.ReadAt) < Kept)
        {
            return kept.Lists;
        }

        var readAt = time.GetTimestamp();
        await using var db = store.Read();
        var rows = await db.CodeItems.ToListAsync(ct);
        var titles = CodeListDefaults.All.ToDictionary(list => list.Code, list => list.Title, StringComparer.Ordinal);
        var lists = new CodeLists(rows.GroupBy(row => row.List, StringComparer.Ordinal)
            .Select(group => new CodeList(group.Key, titles.GetValueOrDefault(group.Key, group.Key), group.Select(row => row.ToItem()))));
        if (Volatile.Read(ref changes) == seen)
        {
            current = new(lists, readAt, seen);
        }

        return lists;
    }

    /// <summary>Says that a list was edited: what was read before is not used again.</summary>
    public void Refresh() => Interlocked.Increment(ref changes);

    private sealed record Snapshot(CodeLists Lists, long ReadAt, int Changes);
}
