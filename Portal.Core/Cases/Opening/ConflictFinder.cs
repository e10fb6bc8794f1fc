using Portal.Core.Cases.Conflicts;
using Portal.Core.Cases.Sealing;
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
    public static async Task AddAsync(PortalContext db, OpenedCase opened, bool staffInvolved, DateTimeOffset now, CancellationToken ct)
    {
        await HouseholdMatches.ExcludeAsync(db, opened.Case.Id, opened.Tokens, now, ct);
        if (staffInvolved)
        {
            await SealAsync(db, opened, ct);
        }
    }

    private static async Task SealAsync(PortalContext db, OpenedCase opened, CancellationToken ct)
    {
        var members = await SealDesk.KeepersAsync(db, opened.Case.Id, ct);

        // A case sealed to nobody would be a report that nobody sees
        opened.Case.IsSealed = members.Count > 0;
        db.AddRange(members.Select(id => new CaseSealMember { CaseId = opened.Case.Id, StaffId = id }));
    }
}
