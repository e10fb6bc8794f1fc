using Microsoft.EntityFrameworkCore;
using Portal.Core.Confidentiality;
using Portal.Core.Organisation;
using Portal.Core.Persistence;

namespace Portal.Core.Cases.Conflicts;

/// <summary>
/// Where a person of a case and somebody's household are alike: the same home, or the same full name with the same date of birth. The case
/// is hidden from that member of staff at once, until the Specialist confirms or lifts. A match that was lifted once does not come back.
/// </summary>
internal static class HouseholdMatches
{
    /// <summary>Code of where such an exclusion comes from.</summary>
    public const string Source = "household-match";

    /// <summary>Whether a fact is one that is matched.</summary>
    public static bool IsMatched(BlindField field) => field is BlindField.Uprn or BlindField.NameAndBirth;

    /// <summary>Keeps a case from staff whose household is alike to people with these tokens. Answers with those newly kept from it.</summary>
    public static async Task<List<Guid>> ExcludeAsync(PortalContext db, Guid caseId, IEnumerable<BlindToken> tokens, DateTimeOffset now, CancellationToken ct)
    {
        var wanted = tokens.Where(t => IsMatched(t.Field)).Select(t => t.Token).Distinct().ToList();
        if (wanted.Count == 0)
        {
            return [];
        }

        var matches = await db.StaffHouseholdTokens
            .Where(t => (t.Field == BlindField.Uprn || t.Field == BlindField.NameAndBirth) && wanted.Contains(t.Token))
            .Select(t => new { t.StaffId, t.Token }).ToListAsync(ct);
        return await AddAsync(db, matches.Select(m => (caseId, m.StaffId, m.Token)), now, ct);
    }

    /// <summary>Keeps a member of staff from every case with a person alike to their household. Answers with those cases.</summary>
    public static async Task<List<Guid>> ExcludeAsync(PortalContext db, Guid staffId, IReadOnlyCollection<StaffHouseholdToken> household, DateTimeOffset now, CancellationToken ct)
    {
        var wanted = household.Select(t => t.Token).Distinct().ToList();
        var matches = await db.BlindTokens
            .Where(t => (t.Field == BlindField.Uprn || t.Field == BlindField.NameAndBirth) && wanted.Contains(t.Token))
            .Select(t => new { t.CaseId, t.Token }).Distinct().ToListAsync(ct);
        await AddAsync(db, matches.Select(m => (m.CaseId, staffId, m.Token)), now, ct);
        return [.. matches.Select(m => m.CaseId).Distinct()];
    }

    private static async Task<List<Guid>> AddAsync(PortalContext db, IEnumerable<(Guid CaseId, Guid StaffId, long Token)> matches, DateTimeOffset now, CancellationToken ct)
    {
        var found = matches.Distinct().ToList();
        var cases = found.ConvertAll(m => m.CaseId);
        var staff = found.ConvertAll(m => m.StaffId);
        var known = await db.CaseExclusions.Where(e => cases.Contains(e.CaseId) && staff.Contains(e.StaffId)).ToListAsync(ct);
        var kept = new List<Guid>();
        foreach (var (caseId, staffId, token) in found)
        {
            if (known.Exists(e => e.CaseId == caseId && e.StaffId == staffId && (e.LiftedAt is null || e.MatchedToken == token)))
            {
                continue;
            }

            var exclusion = new CaseExclusion { CaseId = caseId, StaffId = staffId, Source = Source, IsProvisional = true, MadeAt = now, MatchedToken = token };
            db.CaseExclusions.Add(exclusion);
            known.Add(exclusion);
            kept.Add(staffId);
        }

        return kept;
    }
}
