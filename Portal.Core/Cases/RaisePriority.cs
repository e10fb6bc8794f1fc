using Portal.Core.Access;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>Why a case becomes urgent.</summary>
public sealed record RaisePriorityRequest(Guid CaseId, string Reason);

/// <summary>
/// Raises the priority to high. The shorter clocks start at the raise; due times that were set stay as they are. There is no way down:
/// nothing lowers a priority.
/// </summary>
[PolicyClause("5.1.1")]
public sealed class RaisePriority(CaseWork work) : IUseCase
{
    /// <summary>Answers with the new priority.</summary>
    public Task<Result<CasePriority>> HandleAsync(RaisePriorityRequest request, Actor actor, CancellationToken ct)
    {
        var words = new EntryWords();
        var reason = words.Needed(request.Reason, nameof(request.Reason));
        return work.WriteAsync<CasePriority>(words, actor, Permission.WorkCases, request.CaseId, file =>
        {
            if (!file.Case.Status.IsOpen())
            {
                return Task.FromResult<Result<CasePriority>>(CaseRefusals.ClosedReopenFirst);
            }

            return Task.FromResult<Result<CasePriority>>(file.Raise(reason, justAssessed: false) ? CasePriority.High : CaseRefusals.PriorityAlreadyHigh);
        }, ct);
    }
}
