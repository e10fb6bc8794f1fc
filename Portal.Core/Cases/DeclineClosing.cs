using Portal.Core.Access;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>A closing that is not agreed to, with what is still to be done.</summary>
public sealed record DeclineClosingRequest(Guid CaseId, string Words);

/// <summary>Declines a closing that somebody else proposed; the investigation goes on.</summary>
[PolicyClause("5.1.1")]
public sealed class DeclineClosing(CaseWork work) : IUseCase
{
    /// <summary>Answers with the entry of the timeline.</summary>
    public Task<Result<Guid>> HandleAsync(DeclineClosingRequest request, Actor actor, CancellationToken ct)
    {
        var words = new EntryWords();
        var text = words.Needed(request.Words, nameof(request.Words));
        return work.WriteAsync<Guid>(words, actor, Permission.ApproveClosing, request.CaseId, file =>
        {
            var declined = file.Case.DeclineClosing(actor.StaffId);
            return Task.FromResult(declined.IsSuccess
                ? file.Tell(new StatusEntry(CaseStatus.ClosingProposed, CaseStatus.Investigating, "", "", "", text), StatusEntry.Kind)
                : Result<Guid>.From(declined));
        }, ct);
    }
}
