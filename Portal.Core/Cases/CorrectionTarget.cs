using Microsoft.EntityFrameworkCore;
using Portal.Core.Cases.Conflicts;
using Portal.Core.Confidentiality;
using Portal.Core.Incidents;
using Portal.Core.People;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases;

/// <summary>The field that a correction means: its value now, and how to write another with all that hangs on it.</summary>
/// <param name="Value">The value now, as text.</param>
/// <param name="WriteAsync">Writes another value; false when it cannot be used.</param>
internal sealed record CorrectionTarget(string Value, Func<string, Task<bool>> WriteAsync)
{
    public static Task<CorrectionTarget?> FindAsync(
        CaseFile file, CorrectRecordRequest request, CaseAccess access, BlindIndex index, CodeLists lists, CancellationToken ct) => request.Record switch
        {
            CorrectedRecord.Party => PartyAsync(file, request, access, index, ct),
            CorrectedRecord.Incident => IncidentAsync(file, request, access, lists, ct),
            _ => PerceptionAsync(file, request, lists, ct),
        };

    private static async Task<CorrectionTarget?> PartyAsync(CaseFile file, CorrectRecordRequest request, CaseAccess access, BlindIndex index, CancellationToken ct)
    {
        if (await file.Db.Parties.SingleOrDefaultAsync(p => p.Id == request.RecordId && p.CaseId == file.Case.Id, ct) is not { } party)
        {
            return null;
        }

        var details = access.Open(party.Details, party.Id);
        var field = CorrectableFields.Party[request.Field];
        return new(field.Read(details), async value =>
        {
            if (field.Write(details, value) is not { } corrected)
            {
                return false;
            }

            party.Details = file.Sealer.Seal(party.Id, corrected);
            party.Identity = corrected.NameUsed.Length > 0 ? PartyIdentity.Named : party.Identity;
            file.Db.BlindTokens.RemoveRange(await file.Db.BlindTokens.Where(t => t.RecordId == party.Id).ToListAsync(ct));
            var tokens = PartyIndex.TokensOf(index, file.Case.Id, party.Id, corrected).ToList();
            file.Db.BlindTokens.AddRange(tokens);
            var kept = await HouseholdMatches.ExcludeAsync(file.Db, file.Case.Id, tokens, file.Now, ct);
            return file.Case.OfficerId is not { } officer || !kept.Contains(officer) || file.BackToPool().IsSuccess;
        });
    }

    private static async Task<CorrectionTarget?> IncidentAsync(CaseFile file, CorrectRecordRequest request, CaseAccess access, CodeLists lists, CancellationToken ct)
    {
        if (await file.Db.Incidents.SingleOrDefaultAsync(i => i.Id == request.RecordId && i.CaseId == file.Case.Id, ct) is not { } incident)
        {
            return null;
        }

        if (CorrectableFields.IncidentWords.TryGetValue(request.Field, out var field))
        {
            var content = access.Open(incident.Content, incident.Id);
            return new(field.Read(content), value =>
            {
                incident.Content = file.Sealer.Seal(incident.Id, field.Write(content, value)!);
                return Task.FromResult(true);
            });
        }

        return new(IncidentFields.Read(incident, request.Field), async value =>
            IncidentFields.Write(incident, request.Field, value, lists, UkTime.DateOf(file.Now)) && await FollowAsync(file, incident, ct));
    }

    private static async Task<CorrectionTarget?> PerceptionAsync(CaseFile file, CorrectRecordRequest request, CodeLists lists, CancellationToken ct)
    {
        var perception = await file.Db.Perceptions.SingleOrDefaultAsync(p => p.Id == request.RecordId, ct);
        var incident = perception is null ? null : await file.Db.Incidents.SingleOrDefaultAsync(i => i.Id == perception.IncidentId && i.CaseId == file.Case.Id, ct);
        if (perception is null || incident is null)
        {
            return null;
        }

        return new(PerceptionFields.Read(perception, request.Field), async value =>
        {
            if (!PerceptionFields.Write(perception, request.Field, value, lists))
            {
                return false;
            }

            var told = await file.Db.Perceptions.Where(p => p.IncidentId == incident.Id).ToListAsync(ct);
            incident.Strands = [.. told.Select(p => p.Strand).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            return await FollowAsync(file, incident, ct);
        });
    }

    private static async Task<bool> FollowAsync(CaseFile file, Incident changed, CancellationToken ct)
    {
        CaseFacts.Bring(await file.Db.IncidentFacts.SingleAsync(f => f.Id == changed.Id, ct), changed);
        file.Perceive(await file.Db.Incidents.Where(i => i.CaseId == file.Case.Id).ToListAsync(ct));
        return true;
    }
}
