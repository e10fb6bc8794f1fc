using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Organisation;

namespace Portal.Core.Persistence.Bulk;

/// <summary>The group whose cases are loaded: its homes, who works where, and the time standards.</summary>
internal sealed class BulkGroup
{
    private readonly IReadOnlyList<StaffMember> staff;

    private BulkGroup(IReadOnlyList<Property> homes, IReadOnlyList<StaffMember> staff, CaseClocks clocks) =>
        (Homes, this.staff, Clocks) = (homes, staff, clocks);

    public IReadOnlyList<Property> Homes { get; }

    public CaseClocks Clocks { get; }

    public static async Task<BulkGroup> ReadAsync(PortalStore store, CaseCalendars calendars, CancellationToken ct)
    {
        await using var db = store.Read();
        var homes = await db.Properties.OrderBy(p => p.Uprn).ToListAsync(ct);
        return new(homes, await db.Staff.OrderBy(s => s.Name).ToListAsync(ct), await calendars.ForAsync(db, homes[0].LandlordId, ct));
    }

    /// <summary>Somebody with this role, of the area where there is one.</summary>
    public StaffMember OneOf(Role role, Guid areaId, Random random)
    {
        var all = staff.Where(s => s.Roles.Contains(role)).ToList();
        var near = all.FindAll(s => s.AreaIds.Contains(areaId));
        return near.Count > 0 ? near[random.Next(near.Count)] : all[random.Next(all.Count)];
    }

    /// <summary>All with this role.</summary>
    public IEnumerable<StaffMember> All(Role role) => staff.Where(s => s.Roles.Contains(role));

    public static Actor ActorOf(StaffMember row) => new()
    {
        StaffId = row.Id,
        Name = row.Name,
        Roles = row.Roles,
        AreaIds = row.AreaIds,
        OfficeId = row.OfficeId,
    };
}
