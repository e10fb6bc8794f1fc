using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Queries;

/// <summary>
/// What is late and what falls due within seven days in all cases that this person allocates, by officer: every running clock and every
/// promise not yet kept, not only the next of a case. Heads of cases only: nobody is named, so no look is needed.
/// </summary>
[PolicyClause("5.1.1")]
[PolicyClause("5.3(d)")]
[PolicyClause("5.5.1(a)")]
public sealed class TeamWorkQuery(PortalStore store, UkClock clock) : IUseCase
{
    /// <summary>The most cases with something due on one page.</summary>
    public const int MostCases = 500;

    private const int Days = 7;

    /// <summary>The team's work. Refused for those who allocate no cases.</summary>
    public async Task<Result<TeamWorkView>> AskAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.AllocateCases))
        {
            return Refusals.NotAllowed;
        }

        await using var db = store.Read();
        var now = clock.Now;
        var weekEnds = UkTime.StartOf(UkTime.DateOf(now).AddDays(Days + 1));
        var open = CaseAuthority.Visible(db, actor, Permission.AllocateCases).Where(c => c.Status != CaseStatus.Closed && c.Status != CaseStatus.Merged);
        var loads = await open.GroupBy(c => c.OfficerId).Select(g => new { OfficerId = g.Key, Open = g.Count() }).ToListAsync(ct);
        var officerIds = loads.Select(l => l.OfficerId).OfType<Guid>().ToList();
        var officers = await db.Staff.Where(s => officerIds.Contains(s.Id)).Select(s => new { s.Id, s.Name }).ToDictionaryAsync(s => s.Id, s => s.Name, ct);
        var due = await open.Where(c => c.NextDueAt < weekEnds).OrderBy(c => c.NextDueAt).ThenBy(c => c.Id).Take(MostCases + 1).ToListAsync(ct);
        var truncated = due.Count > MostCases;
        var shown = due.Take(MostCases).ToList();
        var items = await ItemsAsync(db, shown, weekEnds, now, ct);
        var officerOf = shown.ToDictionary(c => c.Id, c => c.OfficerId);
        var byOfficer = items.ToLookup(item => officerOf[item.Case.Id]);
        return new TeamWorkView(
            [.. loads.Select(load => Of(load.OfficerId, load.OfficerId is { } id ? officers.GetValueOrDefault(id, "") : "", load.Open, [.. byOfficer[load.OfficerId]], now))
                .OrderByDescending(o => o.Late).ThenByDescending(o => o.DueToday).ThenByDescending(o => o.ThisWeek).ThenBy(o => o.Name, StringComparer.Ordinal)],
            truncated);
    }

    /// <summary>How many things are late, for the tab of the page; 0 for those who allocate no cases.</summary>
    public async Task<int> LateAsync(Actor actor, CancellationToken ct)
    {
        await using var db = store.Read();
        var now = clock.Now;
        var late = CaseAuthority.Visible(db, actor, Permission.AllocateCases).Where(c => c.Status != CaseStatus.Closed && c.Status != CaseStatus.Merged && c.NextDueAt < now);
        var clocks = db.CaseClocks.Where(c => c.State == ClockState.Running && c.DueAt < now && late.Any(l => l.Id == c.CaseId)).Select(c => new { c.CaseId, c.Standard }).Distinct();
        var promises = db.CasePromises.Where(p => p.KeptAt == null && p.DueAt < now && late.Any(l => l.Id == p.CaseId));
        return await clocks.CountAsync(ct) + await promises.CountAsync(ct);
    }

    private static async Task<List<WorkItemView>> ItemsAsync(PortalContext db, List<Case> cases, DateTimeOffset before, DateTimeOffset now, CancellationToken ct)
    {
        var ids = cases.ConvertAll(c => c.Id);
        var clocks = await db.CaseClocks.Where(c => ids.Contains(c.CaseId) && c.State == ClockState.Running && c.DueAt < before)
            .Select(c => new { c.CaseId, Why = c.Standard, c.DueAt }).ToListAsync(ct);
        var promises = await db.CasePromises.Where(p => ids.Contains(p.CaseId) && p.KeptAt == null && p.DueAt < before)
            .Select(p => new { p.CaseId, Why = WorkReasons.Promise, p.DueAt }).ToListAsync(ct);
        var rows = (await CaseRowView.ReadAsync(db, cases, now, ct)).ToDictionary(row => row.Id);

        // A raise may run a second clock of the same standard: what is due sooner is what counts
        var wanted = clocks.GroupBy(c => (c.CaseId, c.Why)).Select(g => g.MinBy(c => c.DueAt)!).Concat(promises);
        return [.. wanted.OrderBy(item => item.DueAt).ThenBy(item => rows[item.CaseId].Reference, StringComparer.Ordinal).ThenBy(item => item.Why, StringComparer.Ordinal)
            .Select(item => new WorkItemView(rows[item.CaseId], item.Why, item.DueAt, Deadline.StateOf(item.DueAt, now)))];
    }

    private static TeamOfficerView Of(Guid? officerId, string name, int open, List<WorkItemView> items, DateTimeOffset now)
    {
        var late = items.Count(item => item.State == DeadlineState.Late);
        var today = items.Count(item => item.State != DeadlineState.Late && UkTime.DateOf(item.DueAt!.Value) == UkTime.DateOf(now));
        return new(officerId, name, open, late, today, items.Count - late - today, items);
    }
}
