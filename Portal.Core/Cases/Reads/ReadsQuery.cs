using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Reads;

/// <summary>Somebody opened a case in a week without anything to do with it that the portal knows of.</summary>
/// <param name="Reference">The case; null where it is sealed to others than the reader.</param>
/// <param name="StaffName">Who.</param>
/// <param name="JobTitle">Their job title.</param>
/// <param name="Looks">How often.</param>
/// <param name="LastAt">The last time (UTC, real time).</param>
/// <param name="Why">Permission and relation that allowed it.</param>
public sealed record ReadView(string? Reference, string StaffName, string JobTitle, int Looks, DateTimeOffset LastAt, string Why);

/// <summary>Somebody reached the number of cases that a day's work needs.</summary>
/// <param name="StaffName">Who.</param>
/// <param name="JobTitle">Their job title.</param>
/// <param name="Cases">How many cases they had opened on the day.</param>
/// <param name="At">When (UTC, real time).</param>
public sealed record ReadAlertView(string StaffName, string JobTitle, int Cases, DateTimeOffset At);

/// <summary>A week of reading.</summary>
/// <param name="Monday">Its first day.</param>
/// <param name="Looks">How often cases were opened in it by staff.</param>
/// <param name="Rows">Cases opened without a work item, the most looks first.</param>
/// <param name="Alerts">Who reached the ceiling of a day.</param>
public sealed record ReadsView(DateOnly Monday, int Looks, IReadOnlyList<ReadView> Rows, IReadOnlyList<ReadAlertView> Alerts);

/// <summary>
/// What was opened in a week by somebody who has no work item there: who is not and was not its officer, did nothing on it from a week
/// before to a week after, and decides nothing about it now. Emergency openings have a review of their own. Whoever reads this does not
/// see their own reads: somebody else does (5.3(c)).
/// </summary>
[PolicyClause("5.3(c)")]
public sealed class ReadsQuery(PortalStore store, TimeProvider time) : IUseCase
{
    private const int Most = 500;

    /// <summary>The week that a day lies in; this week where none is given. Refused for those who do not look through reads.</summary>
    public async Task<Result<ReadsView>> AskAsync(DateOnly? day, Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.ReviewReads))
        {
            return Refusals.NotAllowed;
        }

        var monday = MondayOf(day ?? UkTime.DateOf(time.GetUtcNow()));
        await using var db = store.Read();
        var (from, to) = (await SequenceAtAsync(db, Start(monday), ct), await SequenceAtAsync(db, Start(monday.AddDays(7)), ct));
        var looks = await db.AuditEntries
            .Where(a => a.Sequence >= from && a.Sequence < to && a.Kind == AuditKind.Look && a.Action == CaseVault.OpenAction && a.CaseId != null && a.StaffId != actor.StaffId)
            .Select(a => new Look(a.StaffId, a.CaseId!.Value, a.At, a.Why)).ToListAsync(ct);
        var pairs = looks.Where(l => !l.Why.Contains(nameof(Reach.BrokenGlass), StringComparison.Ordinal)).GroupBy(l => (l.StaffId, l.CaseId)).ToDictionary(g => g.Key, g => g.ToList());
        await LeaveOutWorkAsync(db, pairs, monday, ct);
        return new ReadsView(monday, looks.Count, await RowsAsync(db, actor, pairs, ct), await AlertsAsync(db, from, to, ct));
    }

    /// <summary>The Monday of the week of a day.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DateTimeOffset Start(DateOnly day) => UkTime.ToInstant(day, TimeOnly.MinValue);

    private static async Task LeaveOutWorkAsync(PortalContext db, Dictionary<(Guid StaffId, Guid CaseId), List<Look>> pairs, DateOnly monday, CancellationToken ct)
    {
        var cases = pairs.Keys.Select(k => k.CaseId).Distinct().ToList();
        var officers = await db.Cases.Where(c => cases.Contains(c.Id)).Select(c => new { c.Id, c.OfficerId, c.Status, c.ServiceAreaId }).ToListAsync(ct);
        var had = await db.CaseEntries.Where(e => cases.Contains(e.CaseId) && e.Kind == AllocationEntry.Kind && e.SubjectId != null).Select(e => new { e.CaseId, StaffId = e.SubjectId!.Value }).ToListAsync(ct);
        var (from, to) = (await SequenceAtAsync(db, Start(monday.AddDays(-7)), ct), await SequenceAtAsync(db, Start(monday.AddDays(14)), ct));
        var acts = await db.AuditEntries.Where(a => a.Sequence >= from && a.Sequence < to && a.Kind == AuditKind.Act && a.CaseId != null && cases.Contains(a.CaseId.Value))
            .Select(a => new { a.StaffId, CaseId = a.CaseId!.Value }).Distinct().ToListAsync(ct);
        var deciders = (await db.Staff.ToListAsync(ct)).Where(s => RolePermissions.ReachOf(s.Roles, Permission.ApproveClosing) != Reach.None).Select(s => s.Id).ToHashSet();
        foreach (var (staffId, caseId) in had.Select(h => (h.StaffId, h.CaseId)).Concat(acts.Select(a => (a.StaffId, a.CaseId)))
            .Concat(officers.Where(o => o.OfficerId is not null).Select(o => (o.OfficerId!.Value, o.Id)))
            .Concat(from o in officers where o.Status is CaseStatus.Pool or CaseStatus.ClosingProposed from d in deciders select (d, o.Id)))
        {
            pairs.Remove((staffId, caseId));
        }
    }

    private static async Task<List<ReadView>> RowsAsync(PortalContext db, Actor actor, Dictionary<(Guid StaffId, Guid CaseId), List<Look>> pairs, CancellationToken ct)
    {
        var cases = pairs.Keys.Select(k => k.CaseId).Distinct().ToList();
        var staff = pairs.Keys.Select(k => k.StaffId).Distinct().ToList();
        var hidden = await db.CaseExclusions.Where(e => e.StaffId == actor.StaffId && e.LiftedAt == null && cases.Contains(e.CaseId)).Select(e => e.CaseId).ToListAsync(ct);
        var references = await CaseAuthority.NotHidden(db, db.Cases.Where(c => cases.Contains(c.Id)), actor).ToDictionaryAsync(c => c.Id, c => c.Reference, ct);
        var people = await db.Staff.Where(s => staff.Contains(s.Id)).ToDictionaryAsync(s => s.Id, ct);
        return [.. pairs.Where(p => !hidden.Contains(p.Key.CaseId) && people.ContainsKey(p.Key.StaffId))
            .Select(p => new ReadView(
                references.GetValueOrDefault(p.Key.CaseId), people[p.Key.StaffId].Name, people[p.Key.StaffId].JobTitle, p.Value.Count, p.Value.Max(l => l.At), p.Value[^1].Why))
            .OrderByDescending(r => r.Looks).ThenByDescending(r => r.LastAt).Take(Most)];
    }

    private static async Task<List<ReadAlertView>> AlertsAsync(PortalContext db, long from, long to, CancellationToken ct)
    {
        var alerts = await (
            from a in db.AuditEntries
            join s in db.Staff on a.StaffId equals s.Id
            where a.Sequence >= @from && a.Sequence < to && a.Action == ReadCeiling.Reached
            orderby a.Sequence descending
            select new { s.Name, s.JobTitle, a.Note, a.At }).ToListAsync(ct);
        return alerts.ConvertAll(a => new ReadAlertView(a.Name, a.JobTitle, int.Parse(a.Note, CultureInfo.InvariantCulture), a.At));
    }

    /// <summary>The first row of the trail at or after an instant, found by halving: rows are in the order of time.</summary>
    private static async Task<long> SequenceAtAsync(PortalContext db, DateTimeOffset instant, CancellationToken ct)
    {
        long low = 1;
        var high = (await db.AuditEntries.MaxAsync(a => (long?)a.Sequence, ct) ?? 0) + 1;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (await db.AuditEntries.Where(a => a.Sequence == middle).Select(a => a.At).SingleAsync(ct) < instant)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private sealed record Look(Guid StaffId, Guid CaseId, DateTimeOffset At, string Why);
}
