using Portal.Core.Access;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>A closing that is agreed to, with anything that there is to say.</summary>
public sealed record ApproveClosingRequest(Guid CaseId, string Words);

/// <summary>Closes a case as somebody else proposed. Its running clocks end: missed when past their due time, else no longer needed.</summary>
[PolicyClause("5.1.1")]
[PolicyClause("5.5.1(a)")]
public sealed class ApproveClosing(CaseWork work) : IUseCase
{
    /// <summary>Answers with the entry of the timeline.</summary>
    public Task<Result<Guid>> HandleAsync(ApproveClosingRequest request, Actor actor, CancellationToken ct)
    {
        var words = new EntryWords();
        var text = words.Optional(request.Words, nameof(request.Words));
        return work.WriteAsync<Guid>(words, actor, Permission.ApproveClosing, request.CaseId, file =>
        {
            var closed = file.Case.Close(actor.StaffId, file.Now);
            if (!closed.IsSuccess)
            {
                return Task.FromResult(Result<Guid>.From(closed));
            }

            CaseClocks.EndAll(file.Clocks, file.Now);
            return Task.FromResult<Result<Guid>>(file.Tell(
                new StatusEntry(CaseStatus.ClosingProposed, CaseStatus.Closed, file.Case.ClosingReason ?? "", file.Case.ClosingOutcome ?? "", "", text), StatusEntry.Kind));
        }, ct);
    }
}
