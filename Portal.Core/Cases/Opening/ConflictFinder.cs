using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Policy;

namespace Portal.Core.Cases.Opening;

/// <summary>
/// Keeps a new case from staff who live with, or are, somebody in it: hidden from them at once, until the Specialist confirms or lifts.
/// Where staff of ours are part of what happened, the case is sealed to the Specialists and the Director of Operational Support.
/// </summary>
[PolicyClause("5.3(c)")]
internal static class ConflictFinder
{
    public const string HouseholdMatch = "household-match";

    public static async Task AddAsync(PortalContext db, OpenedCase opened, bool staffInvolved, DateTimeOffset now, CancellationToken ct)
    {
        var tokens = opened.Tokens.Where(token => token.Field is BlindField.Uprn or BlindField.NameAndBirth).Select(token => token.Token).ToList();
        var matched = tokens.Count == 0
            ? []
            : await db.StaffHouseholdTokens
                .Where(token => (token.Field == BlindField.Uprn || token.Field == BlindField.NameAndBirth) && tokens.Contains(token.Token))
                .Select(token => token.StaffId).Distinct().ToListAsync(ct);
        db.AddRange(matched.Select(staffId => new CaseExclusion
        {
            CaseId = opened.Case.Id,
            StaffId = staffId,
            Source = HouseholdMatch,
            IsProvisional = true,
            MadeAt = now,
        }));

        if (staffInvolved)
        {
            await SealAsync(db, opened, ct);
        }
    }

    private static async Task SealAsync(PortalContext db, OpenedCase opened, CancellationToken ct)
    {
        var staff = await db.Staff.AsNoTracking().Where(s => s.IsActive).Select(s => new { s.Id, s.Roles }).ToListAsync(ct);
        var members = staff.Where(s => s.Roles.Contains(Role.CommunitySafetySpecialist) || s.Roles.Contains(Role.OperationalSupportDirector)).Select(s => s.Id).ToList();

        // A case sealed to nobody would be a report that nobody sees
        opened.Case.IsSealed = members.Count > 0;
        db.AddRange(members.Select(id => new CaseSealMember { CaseId = opened.Case.Id, StaffId = id }));
    }
}
