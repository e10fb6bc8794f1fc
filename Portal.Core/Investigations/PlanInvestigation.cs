using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Investigations;

/// <summary>
/// Plans the investigation: the steps that the kinds of incident ask for, each with its due time, for the officer of the case. Done again after a new
/// incident it adds only what is new.
/// </summary>
[PolicyClause("4.7")]
[PolicyClause("5.1.1")]
[PolicyClause("5.3(a)")]
public sealed class PlanInvestigation(CaseWork work) : IUseCase
{
    /// <summary>Answers with the entry of the timeline.</summary>
    public Task<Result<Guid>> HandleAsync(Guid caseId, Actor actor, CancellationToken ct) =>
        work.WriteAsync<Guid>(actor, Permission.WorkCases, caseId, async file =>
        {
            if (!file.Case.Status.IsOpen())
            {
                return CaseRefusals.ClosedReopenFirst;
            }

            var types = (await file.Db.Incidents.AsNoTracking().Where(i => i.CaseId == file.Case.Id).Select(i => i.Types).ToListAsync(ct)).SelectMany(t => t).Distinct(StringComparer.Ordinal).ToList();
            var planned = (await PlannedSteps.OfAsync(file, ct)).ConvertAll(s => s.Step);
            var missing = StepTemplates.For(types).Where(template => !planned.Contains(template.Step)).ToList();
            if (missing.Count == 0)
            {
                return InvestigationRefusals.NothingToPlan;
            }

            var owner = file.Case.OfficerId ?? actor.StaffId;
            missing.ForEach(template => PlannedSteps.Add(file, template.Step, "", owner, file.Timing.AfterWorkingDays(file.Now, template.WorkingDays)));
            file.Begun();
            await CaseTasks.SettleAsync(file, ct);
            return file.Tell(new InvestigationPlannedEntry([.. missing.Select(template => template.Step)], ""), InvestigationPlannedEntry.Kind);
        }, ct);
}
