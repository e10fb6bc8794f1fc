using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Actions;

/// <summary>An action as the plan shows it.</summary>
/// <param name="Id">The action.</param>
/// <param name="Type">Code of the catalogue.</param>
/// <param name="State">Where it stands.</param>
/// <param name="OwnerName">Who sees to it.</param>
/// <param name="DueAt">By when (UTC).</param>
/// <param name="Due">How an open one stands now; null when ended.</param>
/// <param name="ProposedByName">Who put it forward.</param>
/// <param name="ProposedById">Their staff row.</param>
/// <param name="AgreedByName">Who agreed, when somebody did.</param>
/// <param name="EndedAt">When done or given up (UTC).</param>
/// <param name="Tool">Code of the legal tool, or empty.</param>
/// <param name="Content">What and why.</param>
/// <param name="Outcome">What came of it; empty while open.</param>
public sealed record ActionView(
    Guid Id, string Type, ActionState State, string OwnerName, DateTimeOffset DueAt, DeadlineState? Due, string ProposedByName, Guid ProposedById,
    string? AgreedByName, DateTimeOffset? EndedAt, string Tool, ActionContent Content, string Outcome);

/// <summary>The plan of a case.</summary>
/// <param name="Header">The identity bar.</param>
/// <param name="May">What may be done.</param>
/// <param name="Actions">Open ones by due time, then the ended ones.</param>
/// <param name="HasSafetyPlan">A safety plan is agreed, in hand or done.</param>
/// <param name="Owners">Who can be given an action.</param>
public sealed record PlanView(
    CaseHeaderView Header, CaseAbilities May, IReadOnlyList<ActionView> Actions, bool HasSafetyPlan, IReadOnlyList<TaskOwnerView> Owners);

/// <summary>The action plan of a case, for those who may read it. Logs a look.</summary>
[PolicyClause("5.1.5")]
public sealed class PlanQuery(CaseSections sections) : IUseCase
{
    /// <summary>The plan. <see cref="Error.NotFound"/> for those who may not read the case.</summary>
    public Task<Result<PlanView>> AskAsync(Guid caseId, Actor actor, CancellationToken ct) =>
        sections.ReadAsync(caseId, actor, "action plan", section => ReadAsync(section, ct), ct);

    private static async Task<PlanView> ReadAsync(OpenedSection section, CancellationToken ct)
    {
        var (db, ids) = (section.Db, section.CaseIds);
        var rows = await db.CaseActions.Where(a => ids.Contains(a.CaseId)).OrderBy(a => a.DueAt).ThenBy(a => a.Id)
            .Select(a => new
            {
                Row = a,
                Owner = db.Staff.Where(s => s.Id == a.OwnerId).Select(s => s.Name).FirstOrDefault(),
                Proposer = db.Staff.Where(s => s.Id == a.ProposedById).Select(s => s.Name).FirstOrDefault(),
                Agreed = db.Staff.Where(s => s.Id == a.AgreedById).Select(s => s.Name).FirstOrDefault(),
            }).ToListAsync(ct);
        var actions = rows.ConvertAll(r => new ActionView(
            r.Row.Id, r.Row.Type, r.Row.State, r.Owner ?? "", r.Row.DueAt, r.Row.IsOpen ? Deadline.StateOf(r.Row.DueAt, section.Now) : null,
            r.Proposer ?? "", r.Row.ProposedById, r.Agreed, r.Row.EndedAt, r.Row.Tool, section.Access.Open(r.Row.Content, r.Row.Id),
            r.Row.Outcome is { } outcome ? section.Access.Open(outcome, r.Row.Id).Words : ""));
        return new(
            section.Header,
            section.May,
            [.. actions.OrderBy(a => a.EndedAt is not null)],
            rows.Exists(r => r.Row.Type == ActionCodeLists.SafetyPlan && r.Row.State is not (ActionState.Proposed or ActionState.NotDone)),
            await TaskOwners.OfAsync(db, section.Header.Id, ct));
    }
}
