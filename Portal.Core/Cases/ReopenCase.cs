using Portal.Core.Access;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases;

/// <summary>Why a closed case is opened again.</summary>
public sealed record ReopenCaseRequest(Guid CaseId, string Reason);

/// <summary>Opens a closed case again. Its risk is assessed anew: that clock starts now.</summary>
[PolicyClause("5.1.1")]
[PolicyClause("5.3(d)")]
public sealed class ReopenCase(CaseWork work) : IUseCase
{
    /// <summary>Answers with the entry of the timeline.</summary>
    public Task<Result<Guid>> HandleAsync(ReopenCaseRequest request, Actor actor, CancellationToken ct)
    {
        var words = new EntryWords();
        var reason = words.Needed(request.Reason, nameof(request.Reason));
        return work.WriteAsync<Guid>(words, actor, Permission.ReopenCases, request.CaseId, file =>
        {
            var reopened = file.Case.Reopen();
            if (!reopened.IsSuccess)
            {
                return Task.FromResult(Result<Guid>.From(reopened));
            }

            file.Start(file.Timing.Start(file.Case, StandardCodes.RiskAssessment, file.Now));
            return Task.FromResult<Result<Guid>>(file.Tell(new StatusEntry(CaseStatus.Closed, CaseStatus.Reopened, "", "", "", reason), StatusEntry.Kind));
        }, ct);
    }
}
