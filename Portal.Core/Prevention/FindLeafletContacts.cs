using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;

namespace Portal.Core.Prevention;

/// <summary>The offices that the leaflet names. They are public, so anybody may ask.</summary>
[PolicyClause("5.1.3")]
public sealed class FindLeafletContacts(PortalStore store) : IUseCase
{
    /// <summary>All offices by name, with who vouches for their numbers.</summary>
    public async Task<IReadOnlyList<LeafletPlace>> HandleAsync(CancellationToken ct)
    {
        await using var db = store.Read();
        return await db.Offices
            .OrderBy(office => office.Name)
            .ThenBy(office => office.Id)
            .Select(office => new LeafletPlace(
                office.Name,
                office.Address.Replace("\n", ", "),
                office.Phone,
                office.OpeningHours == "" ? null : office.OpeningHours,
                office.PhoneCheckedOn,
                office.PhoneCheckedBy,
                office.Id))
            .ToListAsync(ct);
    }
}
