using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Actions;

/// <summary>How the victim got the plan.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="How">Code of how they were told.</param>
/// <param name="Words">Anything to add.</param>
public sealed record GivePlanRequest(Guid CaseId, string How, string Words);

/// <summary>Records that the victim has the plan, or cannot safely have it. Ends the clock of the action plan; at least one action is agreed by then.</summary>
[PolicyClause("5.1.5")]
[PolicyClause("5.3(d)")]
public sealed class GivePlan(CaseWork work) : IUseCase
{
    /// <summary>Answers with the entry of the timeline.</summary>
    public async Task<Result<Guid>> HandleAsync(GivePlanRequest request, Actor actor, CancellationToken ct)
    {
        var (words, lists) = (new EntryWords(), await work.ListsAsync(ct));
        var how = words.Code(lists, CaseCodeLists.VictimTold, request.How, nameof(request.How));
        var text = words.Optional(request.Words, nameof(request.Words));
        return await work.WriteAsync<Guid>(words, actor, Permission.WorkCases, request.CaseId, async file =>
        {
            if (!file.Case.Status.IsOpen())
            {
                return CaseRefusals.ClosedReopenFirst;
            }

            var ids = await CaseTasks.CasesAsync(file, ct);
            if (!await file.Db.CaseActions.AnyAsync(a => ids.Contains(a.CaseId) && a.AgreedAt != null, ct))
            {
                return ActionRefusals.NothingAgreed;
            }

            CaseClocks.Done(file.Clocks, StandardCodes.ActionPlan, file.Now);
            return file.Tell(new PlanGivenEntry(how, text), PlanGivenEntry.Kind);
        }, ct);
    }
}
