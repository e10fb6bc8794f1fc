using Microsoft.EntityFrameworkCore;
using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.RiskAssessments;

/// <summary>
/// No case closes before its risk was assessed after the last incident and within the last seven days, and while anybody has still to decide
/// about a lower band or to see that the risk is high.
/// </summary>
[PolicyClause("5.1.1")]
internal sealed class RiskClosingRule : IClosingRule
{
    /// <summary>How many days old the last assessment may be.</summary>
    public const int Days = 7;

    public async Task<Error?> RefusalAsync(CaseFile file, string reason, CancellationToken ct)
    {
        if (ClosingWithoutWork.Is(file, reason))
        {
            return null;
        }

        var last = await RiskSources.LastAsync(file, ct);
        var incident = await file.Db.Incidents.Where(i => i.CaseId == file.Case.Id).MaxAsync(i => (DateTimeOffset?)i.RecordedAt, ct);
        return last is null || last.At < incident || last.At < file.Now.AddDays(-Days) ? RiskRefusals.AssessBeforeClosing(Days)
            : last is { Asked: not null, DecidedAt: null } ? RiskRefusals.DecisionWaits
            : await RiskSources.Of(file).AnyAsync(r => r.TellsManager && r.SeenAt == null, ct) ? RiskRefusals.ManagerHasNotSeen
            : null;
    }
}
