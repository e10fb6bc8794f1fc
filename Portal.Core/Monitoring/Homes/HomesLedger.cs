namespace Portal.Core.Monitoring.Homes;

/// <summary>The homes figures as a whole: how many homes there were on a day. Pure.</summary>
public sealed class HomesLedger(IReadOnlyCollection<HomesFigure> figures)
{
    /// <summary>
    /// Homes on a day, of these areas and, when given, one neighbourhood. Null when no figure holds on that day, so that nobody divides by
    /// what is not known. A neighbourhood that has no figure yet adds nothing.
    /// </summary>
    public int? On(DateOnly day, IReadOnlyCollection<Guid> areaIds, Guid? neighbourhoodId = null)
    {
        var known = figures
            .Where(f => f.From <= day && areaIds.Contains(f.ServiceAreaId) && (neighbourhoodId is null || f.NeighbourhoodId == neighbourhoodId))
            .GroupBy(f => (f.NeighbourhoodId, f.ServiceAreaId))
            .Select(place => place.MaxBy(f => f.From)!.Homes)
            .ToList();
        return known.Count == 0 || known.Sum() == 0 ? null : known.Sum();
    }
}
