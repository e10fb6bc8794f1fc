using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;

namespace Portal.Core.Prevention;

/// <summary>An office that takes reports, as its papers name it.</summary>
/// <param name="Id">The office.</param>
/// <param name="Place">Name, address, number and hours, with who vouches for them.</param>
/// <param name="ServiceAreaId">The service area whose team is rung.</param>
public sealed record ReportingCentre(Guid Id, LeafletPlace Place, Guid ServiceAreaId);

/// <summary>The offices that take reports for others. What their papers name is public, so anybody may ask.</summary>
[PolicyClause("5.1.3")]
public sealed class FindReportingCentres(PortalStore store) : IUseCase
{
    /// <summary>All of them by name.</summary>
    public async Task<IReadOnlyList<ReportingCentre>> HandleAsync(CancellationToken ct)
    {
        await using var db = store.Read();
        return await db.Offices
            .Join(db.Neighbourhoods, office => office.NeighbourhoodId, neighbourhood => neighbourhood.Id, (office, neighbourhood) => new { office, neighbourhood.ServiceAreaId })
            .OrderBy(row => row.office.Name)
            .ThenBy(row => row.office.Id)
            .Select(row => new ReportingCentre(
                row.office.Id,
                new LeafletPlace(
                    row.office.Name, row.office.Address.Replace("\n", ", "), row.office.Phone, row.office.OpeningHours == "" ? null : row.office.OpeningHours,
                    row.office.PhoneCheckedOn, row.office.PhoneCheckedBy),
                row.ServiceAreaId))
            .ToListAsync(ct);
    }
}
