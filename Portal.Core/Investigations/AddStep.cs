using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Investigations;

/// <summary>A step beside those of the template.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Step">Code of the step.</param>
/// <param name="What">What is to be found out, where, from whom.</param>
/// <param name="DueOn">UK day by which; close of business.</param>
public sealed record AddStepRequest(Guid CaseId, string Step, string What, DateOnly? DueOn);

/// <summary>Adds a step to the plan of the investigation, for the officer of the case.</summary>
[PolicyClause("5.3(a)")]
public sealed class AddStep(CaseWork work) : IUseCase
{
    /// <summary>Answers with the entry of the timeline.</summary>
    public async Task<Result<Guid>> HandleAsync(AddStepRequest request, Actor actor, CancellationToken ct)
    {
        var (words, lists) = (new EntryWords(), await work.ListsAsync(ct));
        var step = words.Code(lists, InvestigationCodeLists.InvestigationStepList, request.Step, nameof(request.Step));
        var what = words.Needed(request.What, nameof(request.What));
        return await work.WriteAsync<Guid>(words, actor, Permission.WorkCases, request.CaseId, async file =>
        {
            if (!file.Case.Status.IsOpen())
            {
                return CaseRefusals.ClosedReopenFirst;
            }

            if (TaskDay.Of(file, request.DueOn) is not { } due)
            {
                return InvestigationRefusals.DayNotPossible(nameof(request.DueOn));
            }

            PlannedSteps.Add(file, step, what, file.Case.OfficerId ?? actor.StaffId, due);
            file.Begun();
            await CaseTasks.SettleAsync(file, ct);
            return file.Tell(new InvestigationPlannedEntry([step], what), InvestigationPlannedEntry.Kind);
        }, ct);
    }
}
