using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;

namespace Portal.Core.Cases;

/// <summary>Somebody who can be given a step or an action of a case.</summary>
/// <param name="StaffId">The member of staff.</param>
/// <param name="Name">Their name.</param>
public sealed record TaskOwnerView(Guid StaffId, string Name);

/// <summary>
/// Who can see to a step or an action: the officer of the case, the team leaders of its area, the Specialist. Whoever else does something for the
/// case tells one of them, because only they can read what it is about.
/// </summary>
internal static class TaskOwners
{
    public static async Task<List<TaskOwnerView>> OfAsync(PortalContext db, Guid caseId, CancellationToken ct)
    {
        var @case = await db.Cases.AsNoTracking().Where(c => c.Id == caseId).Select(c => new { c.OfficerId, c.ServiceAreaId, c.IsSealed }).SingleAsync(ct);
        var hidden = await db.CaseExclusions.Where(e => e.CaseId == caseId && e.LiftedAt == null).Select(e => e.StaffId).ToListAsync(ct);
        var members = @case.IsSealed ? await db.CaseSealMembers.Where(m => m.CaseId == caseId).Select(m => m.StaffId).ToListAsync(ct) : null;
        var staff = await db.Staff.AsNoTracking().Where(s => s.IsActive).OrderBy(s => s.Name).ToListAsync(ct);
        return [.. staff.Where(s => !hidden.Contains(s.Id) && members?.Contains(s.Id) != false
            && (s.Id == @case.OfficerId || s.Roles.Contains(Role.CommunitySafetySpecialist)
                || (s.Roles.Contains(Role.CommunitySafetyTeamLeader) && s.AreaIds.Contains(@case.ServiceAreaId))))
            .OrderByDescending(s => s.Id == @case.OfficerId).Select(s => new TaskOwnerView(s.Id, s.Name))];
    }
}
