using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;

namespace Portal.Core.Organisation.Structure;

/// <summary>What one member of staff may do, as a review sees it.</summary>
/// <param name="Id">The staff row.</param>
/// <param name="Name">Name as shown to colleagues.</param>
/// <param name="JobTitle">Job title in words.</param>
/// <param name="Roles">Roles held.</param>
/// <param name="AreaIds">Areas that scope them.</param>
/// <param name="Areas">Names of these areas.</param>
/// <param name="ManagerName">The line manager's name; null for none.</param>
/// <param name="LastSignIn">Last sign-in (UTC, real time); null for never.</param>
public sealed record StaffView(
    Guid Id, string Name, string JobTitle, IReadOnlyList<Role> Roles, IReadOnlyList<Guid> AreaIds, IReadOnlyList<string> Areas, string? ManagerName, DateTimeOffset? LastSignIn)
{
    internal static async Task<List<StaffView>> ReadAsync(PortalContext db, IQueryable<StaffMember> staff, CancellationToken ct)
    {
        var areas = await db.ServiceAreas.ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        var rows = await staff.Select(s => new
        {
            Row = s,
            Manager = db.Staff.Where(m => m.Id == s.ManagerId).Select(m => m.Name).FirstOrDefault(),
            Last = db.Sessions.Where(x => x.StaffId == s.Id).Max(x => (DateTimeOffset?)x.CreatedAt),
        }).ToListAsync(ct);
        return rows.ConvertAll(r => new StaffView(
            r.Row.Id, r.Row.Name, r.Row.JobTitle, r.Row.Roles, r.Row.AreaIds, [.. r.Row.AreaIds.Select(id => areas.GetValueOrDefault(id, "")).Order(StringComparer.Ordinal)], r.Manager, r.Last));
    }
}

/// <summary>A choice of a form.</summary>
/// <param name="Id">The row.</param>
/// <param name="Name">Its name.</param>
public sealed record NamedRow(Guid Id, string Name);
