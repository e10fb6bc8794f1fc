using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Monitoring.Homes;

/// <summary>Something to choose, by id.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Code">Its short code, as in files.</param>
public sealed record PlaceView(Guid Id, string Name, string Code);

/// <summary>One figure of homes.</summary>
/// <param name="Neighbourhood">The neighbourhood.</param>
/// <param name="Area">The service area.</param>
/// <param name="From">First day.</param>
/// <param name="Homes">Homes.</param>
/// <param name="Holds">It is the one that holds today.</param>
public sealed record HomesRowView(PlaceView Neighbourhood, PlaceView Area, DateOnly From, int Homes, bool Holds);

/// <summary>One figure of cases kept elsewhere.</summary>
/// <param name="Area">The service area.</param>
/// <param name="Year">The calendar year in which the financial year begins.</param>
/// <param name="Cases">Cases.</param>
public sealed record OtherAsbRowView(string Area, int Year, int Cases);

/// <summary>All that was entered for rates.</summary>
/// <param name="Homes">By neighbourhood, newest first.</param>
/// <param name="OtherAsb">By year, newest first.</param>
/// <param name="Neighbourhoods">To choose from.</param>
/// <param name="Areas">To choose from.</param>
/// <param name="Missing">Neighbourhoods without any figure.</param>
public sealed record HomesView(
    IReadOnlyList<HomesRowView> Homes, IReadOnlyList<OtherAsbRowView> OtherAsb, IReadOnlyList<PlaceView> Neighbourhoods, IReadOnlyList<PlaceView> Areas, IReadOnlyList<string> Missing);

/// <summary>What was entered, for those who keep it.</summary>
public sealed class HomesQuery(PortalStore store, SharedKernel.Time.UkClock clock) : IUseCase
{
    /// <summary>Answers, or refuses those who do not keep figures.</summary>
    public async Task<Result<HomesView>> AskAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.KeepFigures))
        {
            return Refusals.NotAllowed;
        }

        await using var db = store.Read();
        var neighbourhoods = await db.Neighbourhoods.OrderBy(n => n.Name).Select(n => new PlaceView(n.Id, n.Name, n.Code)).ToListAsync(ct);
        var areas = await db.ServiceAreas.OrderBy(a => a.Name).Select(a => new PlaceView(a.Id, a.Name, a.Code)).ToListAsync(ct);
        var (placeOf, areaOf) = (neighbourhoods.ToDictionary(n => n.Id), areas.ToDictionary(a => a.Id));
        var homes = await db.HomesFigures.ToListAsync(ct);
        var holding = homes.Where(h => h.From <= clock.Today).GroupBy(h => (h.NeighbourhoodId, h.ServiceAreaId)).Select(g => g.MaxBy(h => h.From)!.Id).ToHashSet();
        var asb = await db.OtherAsbFigures.OrderByDescending(f => f.Year).ToListAsync(ct);
        return new HomesView(
            [.. homes.Where(h => placeOf.ContainsKey(h.NeighbourhoodId) && areaOf.ContainsKey(h.ServiceAreaId))
                .Select(h => new HomesRowView(placeOf[h.NeighbourhoodId], areaOf[h.ServiceAreaId], h.From, h.Homes, holding.Contains(h.Id)))
                .OrderBy(h => h.Neighbourhood.Name, StringComparer.Ordinal).ThenBy(h => h.Area.Name, StringComparer.Ordinal).ThenByDescending(h => h.From)],
            [.. asb.Where(f => areaOf.ContainsKey(f.ServiceAreaId)).Select(f => new OtherAsbRowView(areaOf[f.ServiceAreaId].Name, f.Year, f.Cases))],
            neighbourhoods, areas, [.. neighbourhoods.Where(n => homes.TrueForAll(h => h.NeighbourhoodId != n.Id)).Select(n => n.Name)]);
    }
}
