using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases.Opening;
using Portal.Core.Codes;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Reports.Intake;
using Portal.Core.Reports.Queries;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Codes;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Receipts;

/// <summary>
/// Reports that this person took before and that may be about the same thing, each with its reasons. Of other people's reports and cases
/// the front line learns nothing here: what matches them is proposed to whoever triages.
/// </summary>
public sealed class PossibleDuplicates(PortalStore store, KeyStore keyStore, CodeListStore codeLists, BlindIndex index, UkClock clock) : IUseCase
{
    private const int Most = 5;

    /// <summary>The matches of one's own draft as it was last saved, best first.</summary>
    public async Task<Result<IReadOnlyList<PossibleDuplicate>>> AskAsync(Actor actor, Guid draftId, CancellationToken ct)
    {
        var lists = await codeLists.GetAsync(ct);
        await using var db = store.Read();
        var reading = await OwnDraft.ReadAsync(db, keyStore, lists, draftId, actor, clock.Now, ct);
        return reading.IsSuccess
            ? Result.Success(await FindAsync(db, actor, reading.Value.Form, lists, ct))
            : Result<IReadOnlyList<PossibleDuplicate>>.From(reading);
    }

    private async Task<IReadOnlyList<PossibleDuplicate>> FindAsync(PortalContext db, Actor actor, IntakeForm form, CodeLists lists, CancellationToken ct)
    {
        var victims = PeopleOfForm.Read(form, lists).Where(party => party.IsVictim).ToList();
        var wanted = victims.SelectMany(party => OpeningTokens.Of(index, Guid.Empty, party)).Where(token => token.Field != BlindField.Postcode).ToList();
        var places = OpeningTokens.OfPlace(index, Guid.Empty, Guid.Empty, form.Text(IntakeNames.PlaceUprn)).ToList();
        var tokens = wanted.Concat(places).Select(token => token.Token).Distinct().ToList();
        if (tokens.Count == 0)
        {
            return [];
        }

        var since = clock.Now.AddMonths(-12);
        var own = db.Reports.Where(r => r.TakenById == actor.StaffId && r.EnteredAt >= since);
        var rows = await own.Join(db.Parties, r => r.Id, p => p.ReportId, (r, p) => new { r.Id, RecordId = p.Id })
            .Concat(own.Select(r => new { r.Id, RecordId = r.IncidentId }))
            .Join(db.BlindTokens.Where(t => tokens.Contains(t.Token)), r => r.RecordId, t => t.RecordId, (r, t) => new { r.Id, t.RecordId, t.Field, t.Token })
            .Take(500).ToListAsync(ct);

        var reasons = rows.GroupBy(row => row.Id).ToDictionary(report => report.Key, report => new SortedSet<string>(
            report.GroupBy(row => row.RecordId).SelectMany(record => ReasonsOf([.. record.Select(row => (row.Field, row.Token))], victims, wanted, places)), StringComparer.Ordinal));
        return await ExplainAsync(db, form, reasons, ct);
    }

    private static IEnumerable<string> ReasonsOf(
        IReadOnlyList<(BlindField Field, long Token)> record, List<OpeningParty> victims, List<BlindToken> wanted, List<BlindToken> places)
    {
        bool Matches(BlindField field, IEnumerable<BlindToken> ours) => record.Any(theirs => theirs.Field == field && ours.Any(token => token.Field == field && token.Token == theirs.Token));

        if (Matches(BlindField.Uprn, wanted))
        {
            yield return JoinFinder.SameHome;
        }

        if (Matches(BlindField.Uprn, places))
        {
            yield return JoinFinder.SamePlace;
        }

        if (Matches(BlindField.Phone, wanted))
        {
            yield return JoinFinder.SamePhone;
        }

        foreach (var victim in victims)
        {
            var name = wanted.Where(token => token.RecordId == victim.Id && token.Field == BlindField.NamePart).ToList();
            if (name.Count > 0 && name.TrueForAll(part => record.Any(theirs => theirs.Field == BlindField.NamePart && theirs.Token == part.Token)))
            {
                yield return JoinFinder.SameName;
            }
        }
    }

    private static async Task<IReadOnlyList<PossibleDuplicate>> ExplainAsync(PortalContext db, IntakeForm form, Dictionary<Guid, SortedSet<string>> reasons, CancellationToken ct)
    {
        var ids = reasons.Where(pair => pair.Value.Count > 0).Select(pair => pair.Key).ToList();
        var rows = await db.Reports.Where(r => ids.Contains(r.Id))
            .Select(r => new { r.Id, r.Reference, r.ReceivedAt, Day = db.Incidents.Where(i => i.Id == r.IncidentId).Select(i => i.OccurredOn).FirstOrDefault() }).ToListAsync(ct);
        if (form.Date(IntakeNames.HappenedOn) is { } day)
        {
            rows.Where(row => row.Day >= day.AddDays(-1) && row.Day <= day.AddDays(1)).ToList().ForEach(row => reasons[row.Id].Add(JoinFinder.SameEventDay));
        }

        return [.. rows.Select(row => new PossibleDuplicate(row.Id, row.Reference, row.ReceivedAt, [.. reasons[row.Id]]))
            .OrderByDescending(found => found.Reasons.Count).ThenByDescending(found => found.ReceivedAt).Take(Most)];
    }
}
