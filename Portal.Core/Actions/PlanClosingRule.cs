using Microsoft.EntityFrameworkCore;
using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Actions;

/// <summary>No case closes without a plan in which every action was done or given up with its reason.</summary>
[PolicyClause("5.1.5")]
internal sealed class PlanClosingRule : IClosingRule
{
    public async Task<Error?> RefusalAsync(CaseFile file, string reason, CancellationToken ct)
    {
        if (ClosingWithoutWork.Is(file, reason))
        {
            return null;
        }

        var ids = await CaseTasks.CasesAsync(file, ct);
        var states = await file.Db.CaseActions.Where(a => ids.Contains(a.CaseId)).Select(a => a.State).ToListAsync(ct);
        var open = states.Count(state => state is ActionState.Proposed or ActionState.Agreed or ActionState.InHand);
        return open > 0 ? ActionRefusals.ActionsOpen(open) : states.Count == 0 ? ActionRefusals.NoPlan : null;
    }
}
