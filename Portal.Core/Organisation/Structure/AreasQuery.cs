using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Organisation.Structure;

/// <summary>A service area as it is kept.</summary>
/// <param name="Id">The area.</param>
/// <param name="Version">Version of the row.</param>
/// <param name="Code">Short stable code.</param>
/// <param name="Name">Name as shown.</param>
/// <param name="Kind">SOS area or Older People's Services.</param>
/// <param name="LandlordName">Its landlord.</param>
/// <param name="Neighbourhoods">How many neighbourhoods it has.</param>
/// <param name="Staff">How many active staff are scoped to it.</param>
public sealed record AreaView(Guid Id, int Version, string Code, string Name, ServiceAreaKind Kind, string LandlordName, int Neighbourhoods, int Staff);

/// <summary>A board as it is kept.</summary>
/// <param name="Id">The board.</param>
/// <param name="Version">Version of the row.</param>
/// <param name="Name">Name as shown.</param>
/// <param name="AreaName">Its service area; null for the Group.</param>
public sealed record BoardView(Guid Id, int Version, string Name, string? AreaName);

/// <summary>Areas and boards.</summary>
/// <param name="Areas">By name.</param>
/// <param name="Boards">The Group's first, then by name.</param>
/// <param name="Landlords">The landlords that a new area can belong to.</param>
public sealed record AreasView(IReadOnlyList<AreaView> Areas, IReadOnlyList<BoardView> Boards, IReadOnlyList<NamedRow> Landlords);

/// <summary>Service areas and boards for whoever keeps them.</summary>
public sealed class AreasQuery(PortalStore store) : IUseCase
{
    /// <summary>All of them. Refused for those who do not keep them.</summary>
    public async Task<Result<AreasView>> AskAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.KeepReferenceData))
        {
            return Refusals.NotAllowed;
        }

        await using var db = store.Read();
        var staff = await db.Staff.Where(s => s.IsActive).ToListAsync(ct);
        var areas = await db.ServiceAreas.OrderBy(a => a.Name).Select(a => new
        {
            Area = a,
            Landlord = db.Landlords.Where(l => l.Id == a.LandlordId).Select(l => l.Name).FirstOrDefault(),
            Neighbourhoods = db.Neighbourhoods.Count(n => n.ServiceAreaId == a.Id),
        }).ToListAsync(ct);
        var boards = await db.Boards.Select(b => new { Board = b, Area = db.ServiceAreas.Where(a => a.Id == b.ServiceAreaId).Select(a => a.Name).FirstOrDefault() }).ToListAsync(ct);
        return new AreasView(
            areas.ConvertAll(a => new AreaView(
                a.Area.Id, a.Area.Version, a.Area.Code, a.Area.Name, a.Area.Kind, a.Landlord ?? "", a.Neighbourhoods, staff.Count(s => s.AreaIds.Contains(a.Area.Id)))),
            [.. boards.OrderBy(b => b.Area is not null).ThenBy(b => b.Board.Name, StringComparer.Ordinal).Select(b => new BoardView(b.Board.Id, b.Board.Version, b.Board.Name, b.Area))],
            await db.Landlords.OrderBy(l => l.Name).Select(l => new NamedRow(l.Id, l.Name)).ToListAsync(ct));
    }
}
