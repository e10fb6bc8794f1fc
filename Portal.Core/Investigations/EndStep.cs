using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Investigations;

/// <summary>How a step ended.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="StepId">The step.</param>
/// <param name="Done">True when done, false when not needed or not possible.</param>
/// <param name="Words">What it showed, or why it was left out; always needed.</param>
public sealed record EndStepRequest(Guid CaseId, Guid StepId, bool Done, string Words);

/// <summary>
/// Ends a step: done with what it showed, or reasoned away. The person reported is heard only when the victim agrees and a safety plan is agreed; that step
/// can be reasoned away at any time.
/// </summary>
[PolicyClause("4.7")]
[PolicyClause("5.3(a)")]
[PolicyClause("5.3(b)")]
public sealed class EndStep(CaseWork work) : IUseCase
{
    /// <summary>Answers with the step.</summary>
    public Task<Result<Guid>> HandleAsync(EndStepRequest request, Actor actor, CancellationToken ct)
    {
        var words = new EntryWords();
        var text = words.Needed(request.Words, nameof(request.Words));
        return work.WriteAsync<Guid>(words, actor, Permission.WorkCases, request.CaseId, async file =>
        {
            if (!file.Case.Status.IsOpen())
            {
                return CaseRefusals.ClosedReopenFirst;
            }

            if ((await PlannedSteps.OfAsync(file, ct)).Find(s => s.Id == request.StepId) is not { } step)
            {
                return Error.NotFound;
            }

            if (request.Done && step.Step == InvestigationCodeLists.PersonReported && !await MayBeHeardAsync(file, ct))
            {
                return InvestigationRefusals.NotSafeToHear;
            }

            var ended = step.End(request.Done ? StepState.Done : StepState.ReasonedAway, actor.StaffId, file.Now);
            if (!ended.IsSuccess)
            {
                return Result<Guid>.From(ended);
            }

            step.Outcome = file.Sealer.Seal(step.Id, new StepOutcome(text));
            file.Tell(new StepEndedEntry(step.Step, request.Done, text), StepEndedEntry.Kind, step.Id);
            file.Begun();
            await CaseTasks.SettleAsync(file, ct);
            return step.Id;
        }, ct);
    }

    private static async Task<bool> MayBeHeardAsync(CaseFile file, CancellationToken ct) =>
        file.Case.ContactAgreed == true && await CaseTasks.HasSafetyPlanAsync(file, ct);
}
