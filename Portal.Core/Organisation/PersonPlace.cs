using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Organisation;

/// <summary>Where a member of staff works, with what can be chosen.</summary>
/// <param name="Id">Whose row.</param>
/// <param name="Name">As shown to colleagues.</param>
/// <param name="Roles">Roles held.</param>
/// <param name="JobTitle">In words.</param>
/// <param name="Email">Work e-mail.</param>
/// <param name="AreaIds">Areas that scope the roles.</param>
/// <param name="OfficeId">The office of work.</param>
/// <param name="Version">For the next save.</param>
/// <param name="Areas">All areas by name.</param>
/// <param name="Offices">All offices by name.</param>
public sealed record PlaceView(
    Guid Id, string Name, IReadOnlyList<Role> Roles, string JobTitle, string Email, IReadOnlyList<Guid> AreaIds, Guid? OfficeId, int Version,
    IReadOnlyList<(Guid Id, string Name)> Areas, IReadOnlyList<(Guid Id, string Name)> Offices);

/// <summary>Reads the place of one member of staff, for those who give places.</summary>
public sealed class PersonPlace(PortalStore store) : IUseCase
{
    /// <summary>The place.</summary>
    public async Task<Result<PlaceView>> HandleAsync(Guid staffId, Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.KeepReferenceData))
        {
            return Refusals.NotAllowed;
        }

        await using var db = store.Read();
        if (await db.Staff.FirstOrDefaultAsync(s => s.Id == staffId, ct) is not { } staff)
        {
            return Error.NotFound;
        }

        var areas = await db.ServiceAreas.OrderBy(a => a.Name).Select(a => new { a.Id, a.Name }).ToListAsync(ct);
        var offices = await db.Offices.OrderBy(o => o.Name).Select(o => new { o.Id, o.Name }).ToListAsync(ct);
        return new PlaceView(
            staff.Id, staff.Name, staff.Roles, staff.JobTitle, staff.Email, staff.AreaIds, staff.OfficeId, staff.Version,
            [.. areas.Select(a => (a.Id, a.Name))], [.. offices.Select(o => (o.Id, o.Name))]);
    }
}
