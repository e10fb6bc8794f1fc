using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Investigations;

/// <summary>What the investigation found about the motivation of an incident.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="IncidentId">The incident.</param>
/// <param name="Finding">Code of the list of findings.</param>
/// <param name="Words">On what it rests; always needed.</param>
public sealed record RecordFindingRequest(Guid CaseId, Guid IncidentId, string Finding, string Words);

/// <summary>
/// Records a finding for one incident, beside what was perceived: perceptions, strands, the hate flag, priority and support stay as they are (4.1, 4.7). Open
/// only when the investigation is planned and each step is done or reasoned away. A later finding stands beside the earlier one on the timeline.
/// </summary>
[PolicyClause("4.1")]
[PolicyClause("4.7")]
[PolicyClause("5.3")]
public sealed class RecordFinding(CaseWork work) : IUseCase
{
    /// <summary>Answers with the entry of the timeline.</summary>
    public async Task<Result<Guid>> HandleAsync(RecordFindingRequest request, Actor actor, CancellationToken ct)
    {
        var (words, lists) = (new EntryWords(), await work.ListsAsync(ct));
        var finding = words.Code(lists, CaseCodeLists.Finding, request.Finding, nameof(request.Finding));
        var text = words.Needed(request.Words, nameof(request.Words));
        return await work.WriteAsync<Guid>(words, actor, Permission.WorkCases, request.CaseId, async file =>
        {
            if (!file.Case.Status.IsOpen())
            {
                return CaseRefusals.ClosedReopenFirst;
            }

            if (await file.Db.Incidents.SingleOrDefaultAsync(i => i.Id == request.IncidentId && i.CaseId == file.Case.Id, ct) is not { } incident)
            {
                return Error.NotFound;
            }

            if (await InvestigationClosingRule.StepsRefusalAsync(file, ct) is { } refusal)
            {
                return refusal;
            }

            incident.Finding = finding;
            (await file.Db.IncidentFacts.SingleAsync(f => f.Id == incident.Id, ct)).Finding = finding;
            return file.Tell(new FindingEntry(incident.Ordinal, finding, text), FindingEntry.Kind, incident.Id);
        }, ct);
    }
}
