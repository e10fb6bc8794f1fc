using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;

namespace Portal.Core.Organisation;

/// <summary>A member of staff in a choice.</summary>
/// <param name="Id">The staff row.</param>
/// <param name="Name">The name as shown to colleagues.</param>
public sealed record StaffNameView(Guid Id, string Name);

/// <summary>The names of all staff, those who have left too: for those who read the trail.</summary>
public sealed class StaffNames(PortalStore store) : IUseCase
{
    /// <summary>By name; nobody for those who may not read the trail.</summary>
    public async Task<IReadOnlyList<StaffNameView>> AllAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.ReadAudit))
        {
            return [];
        }

        await using var db = store.Read();
        return await db.Staff.OrderBy(s => s.Name).Select(s => new StaffNameView(s.Id, s.Name)).ToListAsync(ct);
    }
}
