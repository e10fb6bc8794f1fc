using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Incidents;
using Portal.Core.Motivations;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>Somebody else perceives hate in an incident, or another strand of it.</summary>
public sealed record RecordPerceptionRequest(Guid CaseId, Guid IncidentId, GivenPerception Perception);

/// <summary>
/// Adds who perceives which strand in an incident (4.1): anybody but the person reported, at any time. From then on hate is perceived; no
/// evidence is asked for and nobody's disagreement takes it away.
/// </summary>
[PolicyClause("4.1")]
public sealed class RecordPerception(CaseWork work) : IUseCase
{
    /// <summary>Answers with the perception.</summary>
    public async Task<Result<Guid>> HandleAsync(RecordPerceptionRequest request, Actor actor, CancellationToken ct)
    {
        var words = new EntryWords();
        var told = request.Perception;
        IncidentInput.Perceived(words, await work.ListsAsync(ct), told);
        return await work.WriteAsync<Guid>(words, actor, Permission.WorkCases, request.CaseId, async file =>
        {
            var incidents = await file.Db.Incidents.Where(i => i.CaseId == file.Case.Id).ToListAsync(ct);
            if (incidents.Find(i => i.Id == request.IncidentId) is not { } incident)
            {
                return Error.NotFound;
            }

            var perception = new Perception { IncidentId = incident.Id, PerceivedBy = told.PerceivedBy, Strand = told.Strand, SubStrand = told.SubStrand, Kind = told.Kind };
            file.Db.Perceptions.Add(perception);
            incident.Hate = HatePerceived.Yes;
            incident.Strands = [.. incident.Strands.Append(told.Strand).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            CaseFacts.Bring(await file.Db.IncidentFacts.SingleAsync(f => f.Id == incident.Id, ct), incident);
            file.Perceive(incidents);
            file.Tell(new PerceptionEntry(incident.Ordinal, told.PerceivedBy, told.Strand), PerceptionEntry.Kind, incident.Id);
            return perception.Id;
        }, ct);
    }
}
