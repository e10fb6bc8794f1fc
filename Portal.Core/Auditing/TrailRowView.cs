using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;

namespace Portal.Core.Auditing;

/// <summary>One row of the trail as a page shows it.</summary>
/// <param name="Sequence">Its number; where the next page begins.</param>
/// <param name="At">When (UTC, real time).</param>
/// <param name="Kind">Act, look or refusal.</param>
/// <param name="Action">The verb.</param>
/// <param name="StaffId">Who; empty for the portal itself.</param>
/// <param name="StaffName">The name as it is now; empty for the portal itself.</param>
/// <param name="CaseReference">The case; empty when none is concerned.</param>
/// <param name="Records">How many records are concerned.</param>
/// <param name="Why">Why it was allowed, or what would have been needed.</param>
/// <param name="Fields">Names of the fields changed.</param>
/// <param name="Note">Purpose, reason code or count.</param>
public sealed record TrailRowView(
    long Sequence, DateTimeOffset At, AuditKind Kind, string Action, Guid StaffId, string StaffName, string CaseReference, int Records, string Why, string Fields, string Note);

/// <summary>A page of rows, newest first.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Older">Before which row the next page begins; null on the last page.</param>
public sealed record TrailPageView(IReadOnlyList<TrailRowView> Rows, long? Older);

/// <summary>Reads rows with the names that go with them.</summary>
internal static class TrailRows
{
    /// <summary>The newest of these rows.</summary>
    public static async Task<TrailPageView> PageAsync(PortalContext db, IQueryable<AuditEntry> rows, int size, CancellationToken ct)
    {
        var found = await rows.OrderByDescending(e => e.Sequence).Take(size + 1).ToListAsync(ct);
        var older = found.Count > size;
        if (older)
        {
            found.RemoveAt(size);
        }

        var people = found.ConvertAll(e => e.StaffId).Distinct().ToList();
        var names = await db.Staff.Where(s => people.Contains(s.Id)).ToDictionaryAsync(s => s.Id, s => s.Name, ct);
        var cases = found.Select(e => e.CaseId).OfType<Guid>().Distinct().ToList();
        var references = await db.Cases.Where(c => cases.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Reference, ct);
        return new(
            found.ConvertAll(e => new TrailRowView(
                e.Sequence, e.At, e.Kind, e.Action, e.StaffId, names.GetValueOrDefault(e.StaffId, ""), references.GetValueOrDefault(e.CaseId ?? Guid.Empty, ""),
                e.Subjects.Length == 0 ? 0 : e.Subjects.Count(letter => letter == ' ') + 1, e.Why, e.Fields, e.Note)),
            older ? found[^1].Sequence : null);
    }

    /// <summary>
    /// The number of the first row of an instant or later; one beyond the last when there is none. Numbers are without a gap and times do
    /// not run back, so twenty looks by number find it among a million rows without an index on the time.
    /// </summary>
    public static async Task<long> FirstSinceAsync(PortalContext db, DateTimeOffset since, CancellationToken ct)
    {
        var (low, high) = (1L, (await db.AuditHeads.Select(h => h.Sequence).SingleAsync(ct)) + 1);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (await db.AuditEntries.Where(e => e.Sequence == middle).Select(e => e.At).SingleAsync(ct) >= since)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
