using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Actions;

/// <summary>An agreed action that somebody begins.</summary>
public sealed record BeginActionRequest(Guid CaseId, Guid ActionId);

/// <summary>Takes an agreed action in hand; towards the person reported only while the victim still agrees.</summary>
[PolicyClause("5.1.5")]
public sealed class BeginAction(CaseWork work) : IUseCase
{
    /// <summary>Answers with the action.</summary>
    public Task<Result<Guid>> HandleAsync(BeginActionRequest request, Actor actor, CancellationToken ct) =>
        work.WriteAsync<Guid>(actor, Permission.WorkCases, request.CaseId, async file =>
        {
            if (await CaseActions.FindAsync(file, request.ActionId, ct) is not { } action)
            {
                return Error.NotFound;
            }

            var towards = file.Lists.Of(ActionCodeLists.ActionType)[action.Type].Asks(ActionCodeLists.NeedsAgreement);
            var begun = !file.Case.Status.IsOpen() ? CaseRefusals.ClosedReopenFirst
                : towards && file.Case.ContactAgreed != true ? ActionRefusals.VictimHasNotAgreed
                : action.Begin();
            return begun.IsSuccess ? await CaseActions.ToldAsync(file, action, "", ct) : Result<Guid>.From(begun);
        }, ct);
}
