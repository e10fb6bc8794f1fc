using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Actions;

/// <summary>An action to be agreed.</summary>
public sealed record AgreeActionRequest(Guid CaseId, Guid ActionId);

/// <summary>
/// Agrees to an action. Towards the person reported only when the victim agrees that they are spoken to and a safety plan is agreed; mediation never while
/// the risk is high; what is far-reaching by a supervisor who did not put it forward.
/// </summary>
[PolicyClause("5.1.5")]
[PolicyClause("5.3(b)")]
public sealed class AgreeAction(CaseWork work) : IUseCase
{
    /// <summary>Answers with the action.</summary>
    public Task<Result<Guid>> HandleAsync(AgreeActionRequest request, Actor actor, CancellationToken ct) =>
        work.WriteAsync<Guid>(actor, Permission.WorkCases, request.CaseId, async file =>
        {
            if (await CaseActions.FindAsync(file, request.ActionId, ct) is not { } action)
            {
                return Error.NotFound;
            }

            var agreed = await RefusalAsync(file, action, ct) is { } refusal ? refusal : action.Agree(actor.StaffId, file.Now);
            return agreed.IsSuccess ? await CaseActions.ToldAsync(file, action, "", ct) : Result<Guid>.From(agreed);
        }, ct);

    /// <summary>Why it cannot be agreed now by this person; null when it can.</summary>
    internal static async Task<Error?> RefusalAsync(CaseFile file, CaseAction action, CancellationToken ct)
    {
        var type = file.Lists.Of(ActionCodeLists.ActionType)[action.Type];
        if (!file.Case.Status.IsOpen())
        {
            return CaseRefusals.ClosedReopenFirst;
        }

        if (action.State != ActionState.Proposed)
        {
            return ActionRefusals.WrongState;
        }

        if (type.Asks(ActionCodeLists.NeedsAgreement) && file.Case.ContactAgreed != true)
        {
            return ActionRefusals.VictimHasNotAgreed;
        }

        if (type.Asks(ActionCodeLists.NeedsAgreement) && !await CaseTasks.HasSafetyPlanAsync(file, ct))
        {
            return ActionRefusals.SafetyPlanFirst;
        }

        if (type.Asks(ActionCodeLists.NeedsMediation) && file.Case.Risk is (RiskBand.High or RiskBand.NotAssessed))
        {
            return ActionRefusals.NoMediationAtHighRisk;
        }

        return type.Asks(ActionCodeLists.NeedsApproval) && (action.ProposedById == file.Unit.Actor.StaffId || !file.Allows(Permission.ApproveActions))
            ? ActionRefusals.SupervisorAgrees
            : null;
    }
}
