namespace Portal.Core.Prevention.Leaflet;

/// <summary>Where people can tell us, as the leaflet prints it.</summary>
/// <param name="Places">Offices and reporting centres, nearest concern of the reader first.</param>
/// <param name="IsDemonstration">Whether the places are made up; the leaflet then says so on every page.</param>
public sealed record LeafletContacts(IReadOnlyList<LeafletPlace> Places, bool IsDemonstration)
{
    /// <summary>No office is on record: the leaflet tells the reader to ask any member of staff.</summary>
    public static LeafletContacts None { get; } = new([], IsDemonstration: false);

    /// <summary>
    /// What may be printed. A phone number that nobody has checked is left out, unless the data are a demonstration.
    /// </summary>
    public IEnumerable<LeafletPlace> Printable =>
        Places.Select(place => IsDemonstration || place.IsChecked ? place : place with { Phone = null, Opening = null });
}

/// <summary>One office or reporting centre. <paramref name="CheckedOn"/> and <paramref name="CheckedBy"/> vouch for its phone and hours.</summary>
public sealed record LeafletPlace(
    string Name,
    string Address,
    string? Phone,
    string? Opening,
    DateOnly? CheckedOn,
    string? CheckedBy)
{
    /// <summary>Whether somebody vouches for the number and the hours, with a date.</summary>
    public bool IsChecked => CheckedOn is not null && !string.IsNullOrWhiteSpace(CheckedBy);
}
