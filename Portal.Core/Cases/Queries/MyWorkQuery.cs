using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Queries;

/// <summary>
/// "My work": the open cases of a Case Management Officer by what falls due next, and for those who decide, what waits for them.
/// A running clock past its due time is late at once; nothing has to run for it.
/// </summary>
[PolicyClause("5.1.1")]
[PolicyClause("5.3(d)")]
public sealed class MyWorkQuery(PortalStore store, CaseVault vault, UkClock clock) : IUseCase
{
    private const int Most = 500;

    /// <summary>The work of this person. Refused for those who have none with cases.</summary>
    public async Task<Result<MyWorkView>> AskAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.WorkCases))
        {
            return Refusals.NotAllowed;
        }

        await using var db = store.Read();
        var now = clock.Now;
        var mine = await CaseRowView.ReadAsync(db, Mine(db, actor), now, ct);
        var decisions = await ToDecideAsync(db, actor, now, ct);
        var names = await VictimNames.ReadAsync(db, vault, actor, [.. mine.Concat(decisions.Select(d => d.Case)).Select(r => r.Id).Distinct()], "my work", ct);
        var why = await WhyAsync(db, mine, ct);
        var items = mine.ConvertAll(row => Item(Named(row, names), why));
        return Grouped(items, [.. decisions.Select(d => d with { Case = Named(d.Case, names) })], now);
    }

    private static IQueryable<Case> Mine(PortalContext db, Actor actor) =>
        CaseAuthority.Visible(db, actor, Permission.ListCases)
            .Where(c => c.OfficerId == actor.StaffId && c.Status != CaseStatus.Closed && c.Status != CaseStatus.Merged)
            .OrderBy(c => c.NextDueAt == null).ThenBy(c => c.NextDueAt).ThenBy(c => c.Id).Take(Most);

    private static async Task<List<WorkItemView>> ToDecideAsync(PortalContext db, Actor actor, DateTimeOffset now, CancellationToken ct)
    {
        var items = new List<WorkItemView>();
        if (actor.May(Permission.LowerRisk))
        {
            // What is dangerous stands first
            await AddAsync(WorkReasons.HighRisk, Open(Permission.LowerRisk).Where(c => db.RiskAssessments.Any(r => r.CaseId == c.Id && r.TellsManager && r.SeenAt == null && r.ById != actor.StaffId)));
            await AddAsync(WorkReasons.RiskToDecide, Open(Permission.LowerRisk).Where(c => db.RiskAssessments.Any(r => r.CaseId == c.Id && r.Asked != null && r.DecidedAt == null && r.ById != actor.StaffId)));
        }

        if (actor.May(Permission.ApproveClosing))
        {
            await AddAsync(WorkReasons.ClosingToDecide, CaseAuthority.Visible(db, actor, Permission.ApproveClosing).Where(c => c.Status == CaseStatus.ClosingProposed && c.ClosingProposedById != actor.StaffId));
        }

        if (actor.May(Permission.LinkReports))
        {
            await AddAsync(WorkReasons.JoinToDecide, Open(Permission.LinkReports).Where(c => db.JoinProposals.Any(p => p.CaseId == c.Id && p.DecidedAt == null)));
        }

        return items;

        IQueryable<Case> Open(Permission permission) => CaseAuthority.Visible(db, actor, permission).Where(c => c.Status != CaseStatus.Closed && c.Status != CaseStatus.Merged);

        async Task AddAsync(string why, IQueryable<Case> cases) => items.AddRange(
            (await CaseRowView.ReadAsync(db, cases.OrderBy(c => c.ReceivedAt).Take(Most), now, ct)).Select(row => new WorkItemView(row, why, null, null)));
    }

    private static async Task<Dictionary<(Guid CaseId, DateTimeOffset DueAt), string>> WhyAsync(PortalContext db, List<CaseRowView> rows, CancellationToken ct)
    {
        var ids = rows.ConvertAll(r => r.Id);
        var why = new Dictionary<(Guid, DateTimeOffset), string>();
        foreach (var clock in await db.CaseClocks.Where(c => ids.Contains(c.CaseId) && c.State == ClockState.Running)
            .OrderBy(c => c.Standard).Select(c => new { c.CaseId, c.DueAt, c.Standard }).ToListAsync(ct))
        {
            why.TryAdd((clock.CaseId, clock.DueAt), clock.Standard);
        }

        return why;
    }

    private static WorkItemView Item(CaseRowView row, Dictionary<(Guid, DateTimeOffset), string> why) => new(
        row,
        row.Status == CaseStatus.ClosingProposed ? WorkReasons.ClosingWithOthers
            : row.NextDueAt is not { } due ? WorkReasons.NothingDue
            : why.GetValueOrDefault((row.Id, due), row.NextTaskDueAt == due ? WorkReasons.Task : WorkReasons.Promise),
        row.NextDueAt,
        row.NextDueState);

    private static CaseRowView Named(CaseRowView row, IReadOnlyDictionary<Guid, VictimNameView> names) => row with { Victim = names.GetValueOrDefault(row.Id) };

    private static MyWorkView Grouped(List<WorkItemView> items, List<WorkItemView> toDecide, DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        var waiting = items.FindAll(i => i.Why == WorkReasons.ClosingWithOthers && i.State != DeadlineState.Late);
        var active = items.Except(waiting).ToList();
        var late = active.FindAll(i => i.State == DeadlineState.Late);
        var dueToday = active.FindAll(i => i.State != DeadlineState.Late && i.DueAt is { } due && UkTime.DateOf(due) == today);
        var week = active.FindAll(i => i.DueAt is { } due && UkTime.DateOf(due) > today && UkTime.DateOf(due) <= today.AddDays(7));
        var later = active.FindAll(i => i.DueAt is not { } due || UkTime.DateOf(due) > today.AddDays(7));
        return new(late, dueToday, week, later, waiting, toDecide,
            new(late.Count, dueToday.Count, week.Count, later.Count, waiting.Count, toDecide.Count));
    }
}
