using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Actions;

/// <summary>How an action ended.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="ActionId">The action.</param>
/// <param name="Done">True when it was done, false when it is given up.</param>
/// <param name="Words">What came of it, or why it was not done; always needed.</param>
public sealed record EndActionRequest(Guid CaseId, Guid ActionId, bool Done, string Words);

/// <summary>Ends an action: done with what came of it, or not done with the reason. It stays in the plan either way.</summary>
[PolicyClause("5.1.5")]
public sealed class EndAction(CaseWork work) : IUseCase
{
    /// <summary>Answers with the action.</summary>
    public Task<Result<Guid>> HandleAsync(EndActionRequest request, Actor actor, CancellationToken ct)
    {
        var words = new EntryWords();
        var text = words.Needed(request.Words, nameof(request.Words));
        return work.WriteAsync<Guid>(words, actor, Permission.WorkCases, request.CaseId, async file =>
        {
            if (await CaseActions.FindAsync(file, request.ActionId, ct) is not { } action)
            {
                return Error.NotFound;
            }

            var ended = !file.Case.Status.IsOpen() ? CaseRefusals.ClosedReopenFirst : request.Done ? action.Complete(file.Now) : action.GiveUp(file.Now);
            if (!ended.IsSuccess)
            {
                return Result<Guid>.From(ended);
            }

            action.Outcome = file.Sealer.Seal(action.Id, new ActionOutcome(text));
            return await CaseActions.ToldAsync(file, action, text, ct);
        }, ct);
    }
}
