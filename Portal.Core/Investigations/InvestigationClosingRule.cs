using Microsoft.EntityFrameworkCore;
using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Investigations;

/// <summary>No case closes before it was looked into: planned, each step done or reasoned away, and a finding for each incident.</summary>
[PolicyClause("5.1.1")]
[PolicyClause("5.3(a)")]
internal sealed class InvestigationClosingRule : IClosingRule
{
    public async Task<Error?> RefusalAsync(CaseFile file, string reason, CancellationToken ct)
    {
        if (ClosingWithoutWork.Is(file, reason))
        {
            return null;
        }

        var missing = await file.Db.Incidents.CountAsync(i => i.CaseId == file.Case.Id && i.Finding == "", ct);
        return await StepsRefusalAsync(file, ct) ?? (missing > 0 ? InvestigationRefusals.FindingMissing(missing) : null);
    }

    /// <summary>Why nothing can be found yet; null when every step has ended.</summary>
    public static async Task<Error?> StepsRefusalAsync(CaseFile file, CancellationToken ct)
    {
        var steps = await PlannedSteps.OfAsync(file, ct);
        var open = steps.Count(s => s.State == StepState.Open);
        return steps.Count == 0 ? InvestigationRefusals.PlanFirst : open > 0 ? InvestigationRefusals.StepsOpen(open) : null;
    }
}
