namespace Portal.Core.Prevention.Leaflet;

/// <summary>Where people can tell us, as the leaflet prints it.</summary>
/// <param name="Places">Offices and reporting centres, nearest concern of the reader first.</param>
/// <param name="IsDemonstration">Whether the places are made up; the leaflet then says so on every page.</param>
public sealed record LeafletContacts(IReadOnlyList<LeafletPlace> Places, bool IsDemonstration)
{
    /// <summary>No office is on record: the leaflet tells the reader to ask any member of staff.</summary>
    public static LeafletContacts None { get; } = new([], IsDemonstration: false);

    /// <summary>Others who can help, from the literature that is kept; only those whose entry is in date.</summary>
    public IReadOnlyList<LeafletSupporter> Supporters { get; init; } = [];

    /// <summary>The place whose code was scanned; it then stands first.</summary>
    public Guid? Chosen { get; init; }

    /// <summary>The same with this place first, where there is one of this id.</summary>
    public LeafletContacts StartingWith(Guid? id) => id is null || !Places.Any(place => place.Id == id)
        ? this
        : this with { Places = [.. Places.OrderByDescending(place => place.Id == id)], Chosen = id };

    /// <summary>Whether the same person vouches for all places on the same day, so that it can be said once.</summary>
    public bool HaveSameCheck => Places is [{ IsChecked: true } first, ..]
        && Places.All(place => place.CheckedOn == first.CheckedOn && string.Equals(place.CheckedBy, first.CheckedBy, StringComparison.Ordinal));

    /// <summary>
    /// What may be printed. A phone number that nobody has checked is left out, unless the data are a demonstration.
    /// </summary>
    public IEnumerable<LeafletPlace> Printable =>
        Places.Select(place => IsDemonstration || place.IsChecked ? place : place with { Phone = null, Opening = null });
}

/// <summary>
/// One office or reporting centre. <paramref name="CheckedOn"/> and <paramref name="CheckedBy"/> vouch for its phone and hours;
/// <paramref name="Id"/> is the office's own.
/// </summary>
public sealed record LeafletPlace(
    string Name,
    string Address,
    string? Phone,
    string? Opening,
    DateOnly? CheckedOn,
    string? CheckedBy,
    Guid Id = default)
{
    /// <summary>Whether somebody vouches for the number and the hours, with a date.</summary>
    public bool IsChecked => CheckedOn is not null && !string.IsNullOrWhiteSpace(CheckedBy);
}

/// <summary>Somebody else who can help: an organisation whose number and address have been checked.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Phone">Its number as people dial it.</param>
/// <param name="Web">Its address on the web, as people read it.</param>
/// <param name="ForWhom">Whom it is for, in the language of the leaflet or in English.</param>
public sealed record LeafletSupporter(string Name, string? Phone, string? Web, string? ForWhom);
