using Microsoft.EntityFrameworkCore;
using Portal.Core.Confidentiality;
using Portal.Core.People;
using Portal.Core.Persistence;
using Portal.Core.Policy;

namespace Portal.Core.Cases.Opening;

/// <summary>
/// Finds cases that a new one may belong to: the same home, the same name with date of birth, the same phone, or the place of one at the
/// home of the other. It only proposes, to whoever triages; the front line never hears of it and nothing is joined by itself.
/// </summary>
[PolicyClause("4.7")]
internal static class JoinFinder
{
    public const string SameHome = "same-home";
    public const string SamePlace = "same-place";
    public const string SameName = "same-name";
    public const string SamePhone = "same-phone";
    public const string SameEventDay = "same-event-day";

    private const int MostMatches = 60;
    private const int MostProposals = 5;

    public static async Task<IReadOnlyList<JoinProposal>> FindAsync(PortalContext db, OpenedCase opened, DateTimeOffset now, CancellationToken ct)
    {
        var mine = opened.Tokens.Where(token => token.Field is BlindField.Uprn or BlindField.NameAndBirth or BlindField.Phone)
            .Select(token => new Known(token.Field, token.Token, token.CaseId, RoleOf(opened, token.RecordId))).ToList();
        if (mine.Count == 0)
        {
            return [];
        }

        var theirs = await MatchesAsync(db, mine, ct);
        var reasons = new Dictionary<Guid, SortedSet<string>>();
        foreach (var (ours, other) in mine.SelectMany(ours => theirs.Where(other => other.Field == ours.Field && other.Token == ours.Token).Select(other => (ours, other))))
        {
            if (ReasonOf(ours, other) is { } reason)
            {
                (reasons.TryGetValue(other.CaseId, out var found) ? found : reasons[other.CaseId] = new(StringComparer.Ordinal)).Add(reason);
            }
        }

        return await ProposeAsync(db, opened, reasons, now, ct);
    }

    private static async Task<List<Known>> MatchesAsync(PortalContext db, List<Known> mine, CancellationToken ct)
    {
        var fields = mine.ConvertAll(known => known.Field).Distinct().ToList();
        var tokens = mine.ConvertAll(known => known.Token).Distinct().ToList();
        var rows = await (from token in db.BlindTokens.AsNoTracking()
                          where fields.Contains(token.Field) && tokens.Contains(token.Token)
                          join party in db.Parties on token.RecordId equals party.Id into parties
                          from party in parties.DefaultIfEmpty()
                          orderby token.Id descending
                          select new { token.Field, token.Token, token.CaseId, Roles = (PartyRoles?)party.Roles }).Take(MostMatches).ToListAsync(ct);
        return rows.ConvertAll(row => new Known(row.Field, row.Token, row.CaseId, row.Roles));
    }

    /// <summary>Why two facts speak for one case; null where they do not, as with two people reported at one address.</summary>
    private static string? ReasonOf(Known ours, Known other) => (ours.Field, ours.IsVictim, other.IsVictim) switch
    {
        (BlindField.Uprn, true, true) => SameHome,
        (BlindField.Uprn, _, _) when (ours.IsPlace || ours.IsVictim) && (other.IsPlace || other.IsVictim) => SamePlace,
        (BlindField.NameAndBirth, true, true) => SameName,
        (BlindField.Phone, _, _) when (ours.IsVictim && other.MayCall) || (other.IsVictim && ours.MayCall) => SamePhone,
        _ => null,
    };

    private static async Task<IReadOnlyList<JoinProposal>> ProposeAsync(
        PortalContext db, OpenedCase opened, Dictionary<Guid, SortedSet<string>> reasons, DateTimeOffset now, CancellationToken ct)
    {
        var ids = reasons.Keys.ToList();
        if (ids.Count == 0)
        {
            return [];
        }

        var since = now.AddMonths(-12);
        var cases = await db.Cases.AsNoTracking()
            .Where(c => ids.Contains(c.Id) && c.Status != CaseStatus.Merged && (c.ClosedAt == null || c.ClosedAt >= since || c.Status != CaseStatus.Closed))
            .OrderByDescending(c => c.Status != CaseStatus.Closed).ThenByDescending(c => c.ReceivedAt)
            .Take(MostProposals).Select(c => c.Id).ToListAsync(ct);
        if (opened.Incident.OccurredOn is { } day)
        {
            var (from, to) = (day.AddDays(-1), day.AddDays(1));
            var sameDay = await db.Incidents.Where(i => cases.Contains(i.CaseId) && i.OccurredOn >= from && i.OccurredOn <= to).Select(i => i.CaseId).Distinct().ToListAsync(ct);
            sameDay.ForEach(id => reasons[id].Add(SameEventDay));
        }

        return cases.ConvertAll(id => new JoinProposal { CaseId = opened.Case.Id, OtherCaseId = id, Reasons = [.. reasons[id]], ProposedAt = now });
    }

    private static PartyRoles? RoleOf(OpenedCase opened, Guid recordId) => opened.Parties.FirstOrDefault(party => party.Id == recordId)?.Roles;

    /// <summary>A fact with what the person is; no roles for the place of an incident.</summary>
    private readonly record struct Known(BlindField Field, long Token, Guid CaseId, PartyRoles? Roles)
    {
        public bool IsPlace => Roles is null;

        public bool IsVictim => Roles?.HasFlag(PartyRoles.Victim) ?? false;

        public bool MayCall => Roles is { } roles && (roles & (PartyRoles.Victim | PartyRoles.Reporter)) != PartyRoles.None;
    }
}
