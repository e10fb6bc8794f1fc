using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;

namespace Portal.Core.Reports.Queries;

/// <summary>The offices and neighbourhoods that the report form offers. They name nobody, so whoever is signed in may read them.</summary>
public sealed class FormPlaces(PortalStore store) : IUseCase
{
    /// <summary>Reads both lists by name.</summary>
    public async Task<FormPlacesView> ReadAsync(CancellationToken ct)
    {
        await using var db = store.Read();
        var offices = await db.Offices.OrderBy(office => office.Name).Select(office => new NamedPlace(office.Id, office.Name)).ToListAsync(ct);
        var neighbourhoods = await db.Neighbourhoods.OrderBy(place => place.Name).Select(place => new NamedPlace(place.Id, place.Name)).ToListAsync(ct);
        return new(offices, neighbourhoods);
    }
}

/// <summary>What the report form offers.</summary>
public sealed record FormPlacesView(IReadOnlyList<NamedPlace> Offices, IReadOnlyList<NamedPlace> Neighbourhoods);

/// <summary>A place by its name.</summary>
public sealed record NamedPlace(Guid Id, string Name);
