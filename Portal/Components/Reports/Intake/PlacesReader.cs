using Portal.Components.Shared.Forms;
using Portal.Composition.SignIn;
using Portal.Core.Reports.Queries;

namespace Portal.Components.Reports.Intake;

/// <summary>Gathers what the form offers of offices, neighbourhoods and properties for the person of this circuit.</summary>
public sealed class PlacesReader(CurrentActor current, FormPlaces places, PropertyLookup properties)
{
    /// <summary>Reads the lists; the look-up is asked while somebody types.</summary>
    public async Task<IntakePlaces> ReadAsync()
    {
        var found = await places.ReadAsync(CancellationToken.None);
        return new(
            [.. found.Offices.Select(one => new Choice(one.Id.ToString(), one.Name))],
            [.. found.Neighbourhoods.Select(one => new Choice(one.Id.ToString(), one.Name))],
            SearchAsync,
            async uprn => await current.FindAsync() is { } actor ? (await properties.FindAsync(actor, uprn, CancellationToken.None)).FirstOrDefault(hit => hit.Uprn == uprn) : null);
    }

    private async Task<IReadOnlyList<ComboOption>> SearchAsync(string typed, CancellationToken ct) =>
        await current.FindAsync() is { } actor
            ? [.. (await properties.FindAsync(actor, typed, ct)).Select(hit => new ComboOption(hit.Uprn, $"{hit.Address}, {hit.Postcode}", hit.Neighbourhood))]
            : [];
}
