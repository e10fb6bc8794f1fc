using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.RiskAssessments;

/// <summary>A risk band with its rationale.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Band">The band now.</param>
/// <param name="Rationale">Why; always needed.</param>
/// <param name="Seen">The band that the person saw while deciding; a different one by now is a clash. Null when not known.</param>
public sealed record AssessRiskRequest(Guid CaseId, RiskBand Band, string Rationale, RiskBand? Seen = null);

/// <summary>
/// Records a risk band. Raising is free; a lower band needs a team leader or the Specialist. Ends the clock of the risk assessment. A high
/// band raises the priority. Every assessment stays on the timeline.
/// </summary>
[PolicyClause("5.1.1")]
[PolicyClause("5.3(d)")]
public sealed class AssessRisk(CaseWork work) : IUseCase
{
    /// <summary>Answers with the entry of the timeline. <see cref="Error.Changed"/> when somebody else has assessed meanwhile.</summary>
    public Task<Result<Guid>> HandleAsync(AssessRiskRequest request, Actor actor, CancellationToken ct)
    {
        var words = new EntryWords();
        var rationale = words.Needed(request.Rationale, nameof(request.Rationale));
        if (request.Band is not (RiskBand.Standard or RiskBand.Medium or RiskBand.High))
        {
            words.Refuse(CaseRefusals.NotOffered(nameof(request.Band)));
        }

        return work.WriteAsync<Guid>(words, actor, Permission.AssessRisk, request.CaseId, file => Task.FromResult(Assess(file, request, rationale)), ct);
    }

    private static Result<Guid> Assess(CaseFile file, AssessRiskRequest request, string rationale)
    {
        var before = file.Case.Risk;
        if (!file.Case.Status.IsOpen())
        {
            return CaseRefusals.ClosedReopenFirst;
        }

        if (request.Seen is { } seen && seen != before)
        {
            return Error.Changed with { Field = nameof(request.Band) };
        }

        if (request.Band < before && !file.Allows(Permission.LowerRisk))
        {
            return CaseRefusals.LowerRiskNeedsLeader;
        }

        file.Case.Risk = request.Band;
        CaseClocks.Done(file.Clocks, StandardCodes.RiskAssessment, file.Now);
        file.Begun();
        var entry = file.Tell(new RiskEntry(before, request.Band, rationale), RiskEntry.Kind);
        if (request.Band == RiskBand.High)
        {
            file.Raise(rationale, justAssessed: true);
        }

        return entry;
    }
}
