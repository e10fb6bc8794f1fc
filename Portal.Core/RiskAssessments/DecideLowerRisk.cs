using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.RiskAssessments;

/// <summary>What a supervisor decides about a lower band.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Agree">True for the lower band.</param>
/// <param name="Words">Why; always needed.</param>
public sealed record DecideLowerRiskRequest(Guid CaseId, bool Agree, string Words);

/// <summary>Agrees to a lower risk band or declines it: a team leader of the area or the Specialist, never who asked for it.</summary>
[PolicyClause("5.1.1")]
public sealed class DecideLowerRisk(CaseWork work) : IUseCase
{
    /// <summary>Answers with the band that holds now.</summary>
    public Task<Result<RiskBand>> HandleAsync(DecideLowerRiskRequest request, Actor actor, CancellationToken ct)
    {
        var words = new EntryWords();
        var text = words.Needed(request.Words, nameof(request.Words));
        return work.WriteAsync<RiskBand>(words, actor, Permission.LowerRisk, request.CaseId, async file =>
        {
            if (!file.Case.Status.IsOpen())
            {
                return CaseRefusals.ClosedReopenFirst;
            }

            if (await RiskSources.Of(file).SingleOrDefaultAsync(r => r.Asked != null && r.DecidedAt == null, ct) is not { Asked: { } asked } waiting)
            {
                return RiskRefusals.NothingWaiting;
            }

            if (waiting.ById == actor.StaffId)
            {
                return RiskRefusals.OwnRequest;
            }

            (waiting.DecidedAt, waiting.DecidedById, waiting.Agreed) = (file.Now, actor.StaffId, request.Agree);
            file.Tell(new RiskDecisionEntry(file.Case.Risk, asked, request.Agree, text), RiskDecisionEntry.Kind, waiting.Id);
            file.Case.Risk = request.Agree ? asked : file.Case.Risk;
            return file.Case.Risk;
        }, ct);
    }
}
