using Microsoft.EntityFrameworkCore;

namespace Portal.Core.Cases;

/// <summary>
/// Steps and actions of a case as its queues and facts need them: the next one due, how many there are. They stay with the case in which they
/// were planned; a case that others were joined into has theirs too.
/// </summary>
internal static class CaseTasks
{
    /// <summary>The code of the action that others wait for.</summary>
    public const string SafetyPlan = "safety-plan";

    /// <summary>The case with those joined into it.</summary>
    public static async Task<List<Guid>> CasesAsync(CaseFile file, CancellationToken ct) => [file.Case.Id, .. await Queries.Redirects.JoinedIntoAsync(file.Db, file.Case.Id, ct)];

    /// <summary>Whether a safety plan is agreed, in hand or done.</summary>
    public static async Task<bool> HasSafetyPlanAsync(CaseFile file, CancellationToken ct)
    {
        var ids = await CasesAsync(file, ct);
        return (await file.Db.CaseActions.AsNoTracking().Where(a => ids.Contains(a.CaseId) && a.Type == SafetyPlan && a.AgreedAt != null).ToListAsync(ct)).Exists(a => a.IsOpen || a.IsDone);
    }

    /// <summary>Brings the next due time and the facts into line, with what was changed in this unit of work.</summary>
    public static async Task SettleAsync(CaseFile file, CancellationToken ct)
    {
        var ids = await CasesAsync(file, ct);
        await SettleAsync(file, ids, ct);
    }

    /// <summary>The same for known cases; for a join that is not saved yet.</summary>
    public static async Task SettleAsync(CaseFile file, IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        await file.Db.CaseActions.Where(a => ids.Contains(a.CaseId)).LoadAsync(ct);
        await file.Db.InvestigationSteps.Where(s => ids.Contains(s.CaseId)).LoadAsync(ct);
        var actions = file.Db.CaseActions.Local.Where(a => ids.Contains(a.CaseId)).ToList();
        var steps = file.Db.InvestigationSteps.Local.Where(s => ids.Contains(s.CaseId)).ToList();
        file.Case.NextTaskDueAt = actions.Where(a => a.IsOpen).Select(a => (DateTimeOffset?)a.DueAt)
            .Concat(steps.Where(s => s.EndedAt is null).Select(s => (DateTimeOffset?)s.DueAt)).Min();
        file.Fact.ActionsAgreed = actions.Count(a => a.AgreedAt is not null);
        file.Fact.ActionsDone = actions.Count(a => a.IsDone);
        file.Fact.StepsPlanned = steps.Count;
        file.Fact.StepsEnded = steps.Count(s => s.EndedAt is not null);
    }
}
