using Portal.Core.Monitoring.Homes;
using Portal.Core.Monitoring.Nm01;
using Portal.Core.Organisation;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Persistence.Demo;

/// <summary>How many homes the invented neighbourhoods have, more than the few hundred that have an address here, and cases kept elsewhere.</summary>
internal static class DemoFigures
{
    private const int YearsBack = 3;
    private const int SchemeHomes = 40;

    // In the order of the neighbourhoods; a few are sold or built each year
    private static readonly int[] Homes = [1240, 860, 1105, 940, 780, 1315, 690, 1020, 1180, 910, 1065, 875];
    private static readonly int[] Change = [-6, 4, 12, -3, 0, 18, -9, 5, -14, 7, 0, 3];

    public static IEnumerable<object> Of(IReadOnlyList<Neighbourhood> neighbourhoods, IReadOnlyList<ServiceArea> areas, DateOnly today)
    {
        var older = areas.Single(area => area.Kind == ServiceAreaKind.OlderPeoplesServices);
        var thisYear = FinancialYear.Of(today);
        for (var year = thisYear - YearsBack; year <= thisYear; year++)
        {
            var (from, entered) = (FinancialYear.Start(year), UkTime.StartOf(FinancialYear.Start(year)).AddHours(9));
            for (var i = 0; i < neighbourhoods.Count; i++)
            {
                yield return Figure(neighbourhoods[i], neighbourhoods[i].ServiceAreaId, from, Homes[i] + (Change[i] * (year - thisYear)), entered);
                yield return Figure(neighbourhoods[i], older.Id, from, SchemeHomes + (i % 4 * 3), entered);
            }

            for (var i = 0; i < areas.Count && year < thisYear; i++)
            {
                yield return new OtherAsbFigure { Id = DemoIds.Of("other-asb", $"{areas[i].Code} {year}"), ServiceAreaId = areas[i].Id, Year = year, Cases = areas[i] == older ? 9 + year - thisYear : 118 + (i * 17) + (5 * (year - thisYear)), EnteredAt = entered };
            }
        }
    }

    private static HomesFigure Figure(Neighbourhood place, Guid areaId, DateOnly from, int homes, DateTimeOffset entered) => new()
    {
        Id = DemoIds.Of("homes", $"{place.Code} {areaId} {from:yyyy}"),
        NeighbourhoodId = place.Id,
        ServiceAreaId = areaId,
        From = from,
        Homes = homes,
        EnteredAt = entered,
    };
}
