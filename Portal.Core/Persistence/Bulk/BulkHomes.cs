using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Organisation;
using Portal.Core.SharedKernel;

namespace Portal.Core.Persistence.Bulk;

/// <summary>Adds homes, so that many cases live in as many homes as they would in a large group: 25 of them share a postcode.</summary>
internal static class BulkHomes
{
    private const int SharingPostcode = 25;

    public static Task AddAsync(PortalStore store, int wanted, CancellationToken ct) => store.WriteAsync(async db =>
    {
        var held = await db.Properties.CountAsync(ct);
        var places = await db.Neighbourhoods.AsNoTracking().OrderBy(n => n.Code).ToListAsync(ct);
        var landlords = await db.ServiceAreas.AsNoTracking().ToDictionaryAsync(a => a.Id, a => a.LandlordId, ct);
        db.AddRange(Enumerable.Range(0, Math.Max(0, wanted - held)).Select(number =>
        {
            var place = places[number / SharingPostcode % places.Count];
            return Home(number, place, landlords[place.ServiceAreaId]);
        }));
        await db.SaveChangesAsync(ct);
        return Result.Done;
    }, ct);

    private static Property Home(int number, Neighbourhood place, Guid landlordId)
    {
        var street = number / SharingPostcode;
        var address = string.Create(CultureInfo.InvariantCulture, $"{(number % SharingPostcode) + 1} Row {street}, {place.Name}");
        // No postcode begins with QZ
        var postcode = string.Create(CultureInfo.InvariantCulture, $"QZ{(street / 2000) + 1} {street / 400 % 5}{(char)('A' + (street / 20 % 20))}{(char)('A' + (street % 20))}");
        return new()
        {
            Uprn = string.Create(CultureInfo.InvariantCulture, $"{991_000_000_000 + number}"),
            PropertyRef = string.Create(CultureInfo.InvariantCulture, $"B{number:000000}"),
            Address = address,
            Postcode = postcode,
            SearchText = $"{address.Replace(",", "", StringComparison.Ordinal)} {postcode}".ToUpperInvariant(),
            LandlordId = landlordId,
            ServiceAreaId = place.ServiceAreaId,
            NeighbourhoodId = place.Id,
        };
    }
}
