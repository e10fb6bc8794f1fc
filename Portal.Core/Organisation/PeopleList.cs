using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Organisation;

/// <summary>A member of staff in the list.</summary>
/// <param name="Id">Whose row.</param>
/// <param name="Name">As shown to colleagues.</param>
/// <param name="JobTitle">In words; may be empty.</param>
/// <param name="Roles">Roles held.</param>
/// <param name="Areas">Names of the areas that scope them.</param>
/// <param name="IsActive">False when the sign-in is switched off.</param>
/// <param name="ArrivedAt">When a first sign-in made the row (UTC), while nobody has given the person a place.</param>
public sealed record PersonView(Guid Id, string Name, string JobTitle, IReadOnlyList<Role> Roles, IReadOnlyList<string> Areas, bool IsActive, DateTimeOffset? ArrivedAt);

/// <summary>The staff rows, for those who give places or end sessions: first those who have just come, then by name.</summary>
public sealed class PeopleList(PortalStore store) : IUseCase
{
    /// <summary>All of them.</summary>
    public async Task<Result<IReadOnlyList<PersonView>>> HandleAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.EndSessions) && !actor.May(Permission.KeepReferenceData))
        {
            return Refusals.NotAllowed;
        }

        await using var db = store.Read();
        var areas = await db.ServiceAreas.ToDictionaryAsync(area => area.Id, area => area.Name, ct);
        var staff = await db.Staff.OrderBy(s => s.Name).ToListAsync(ct);
        return staff.OrderBy(s => s.ArrivedAt is null)
            .Select(s => new PersonView(s.Id, s.Name, s.JobTitle, s.Roles, [.. s.AreaIds.Where(areas.ContainsKey).Select(id => areas[id]).Order(StringComparer.Ordinal)], s.IsActive, s.ArrivedAt))
            .ToList();
    }

    /// <summary>How many have come and have no place yet; none for those who give no places.</summary>
    public async Task<int> CountArrivalsAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.KeepReferenceData))
        {
            return 0;
        }

        await using var db = store.Read();
        return await db.Staff.CountAsync(s => s.ArrivedAt != null && s.IsActive, ct);
    }
}
