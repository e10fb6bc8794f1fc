using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Organisation;
using Portal.Core.Persistence;

namespace Portal.Core.Cases;

/// <summary>Who can hold a case: an active Case Management Officer of its area who is neither excluded nor outside its seal (5.5.1(a)).</summary>
internal static class CaseOfficers
{
    public static async Task<List<StaffMember>> EligibleAsync(PortalContext db, Guid caseId, CancellationToken ct)
    {
        var @case = await db.Cases.AsNoTracking().SingleAsync(c => c.Id == caseId, ct);
        var hiddenFrom = await db.CaseExclusions.Where(e => e.CaseId == caseId && e.LiftedAt == null).Select(e => e.StaffId).ToListAsync(ct);
        var members = @case.IsSealed ? await db.CaseSealMembers.Where(m => m.CaseId == caseId).Select(m => m.StaffId).ToListAsync(ct) : null;
        var staff = await db.Staff.AsNoTracking().Where(s => s.IsActive).OrderBy(s => s.Name).ToListAsync(ct);
        return staff.FindAll(s => s.Roles.Contains(Role.CaseManagementOfficer)
            && s.AreaIds.Contains(@case.ServiceAreaId)
            && !hiddenFrom.Contains(s.Id)
            && members?.Contains(s.Id) != false);
    }
}
