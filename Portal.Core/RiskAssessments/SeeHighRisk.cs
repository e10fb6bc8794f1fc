using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.RiskAssessments;

/// <summary>A manager has seen that the risk is high, and says what follows.</summary>
public sealed record SeeHighRiskRequest(Guid CaseId, string Words);

/// <summary>
/// Takes a high risk off the work of the duty manager: a team leader of the area or the Specialist, never who assessed it. What they say stands
/// on the timeline.
/// </summary>
[PolicyClause("5.1.1")]
public sealed class SeeHighRisk(CaseWork work) : IUseCase
{
    /// <summary>Answers with the entry of the timeline.</summary>
    public Task<Result<Guid>> HandleAsync(SeeHighRiskRequest request, Actor actor, CancellationToken ct)
    {
        var words = new EntryWords();
        var text = words.Needed(request.Words, nameof(request.Words));
        return work.WriteAsync<Guid>(words, actor, Permission.LowerRisk, request.CaseId, async file =>
        {
            var waiting = await RiskSources.Of(file).Where(r => r.TellsManager && r.SeenAt == null).ToListAsync(ct);
            if (waiting.Count == 0)
            {
                return RiskRefusals.NothingWaiting;
            }

            if (waiting.Exists(r => r.ById == actor.StaffId))
            {
                return RiskRefusals.OwnAssessment;
            }

            waiting.ForEach(r => (r.SeenAt, r.SeenById) = (file.Now, actor.StaffId));
            return file.Tell(new HighRiskSeenEntry(text), HighRiskSeenEntry.Kind, waiting[^1].Id);
        }, ct);
    }
}
