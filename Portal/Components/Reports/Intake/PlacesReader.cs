using Portal.Components.Shared.Forms;
using Portal.Core.Reports.Queries;

namespace Portal.Components.Reports.Intake;

/// <summary>Gathers what the form offers of offices and neighbourhoods.</summary>
public sealed class PlacesReader(FormPlaces places)
{
    /// <summary>Reads the lists.</summary>
    public async Task<IntakePlaces> ReadAsync()
    {
        var found = await places.ReadAsync(CancellationToken.None);
        return new(
            [.. found.Offices.Select(one => new Choice(one.Id.ToString(), one.Name))],
            [.. found.Neighbourhoods.Select(one => new Choice(one.Id.ToString(), one.Name))],
            IntakePlaces.None.Search,
            IntakePlaces.None.Find);
    }
}
