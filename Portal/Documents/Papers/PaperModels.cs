using Portal.Core.Prevention.Library;
using Portal.Documents.Leaflet;

namespace Portal.Documents.Papers;

/// <summary>What a poster says.</summary>
/// <param name="Name">Name of the office or centre.</param>
/// <param name="Address">Its address in one line.</param>
/// <param name="Phone">Its number, when somebody vouches for it.</param>
/// <param name="Opening">Its hours, when somebody vouches for them.</param>
/// <param name="Languages">The languages that the leaflet can be had in, by their own names.</param>
/// <param name="IsDemonstration">Whether the place is made up; the poster then says so.</param>
/// <param name="Code">What a telephone that scans the poster opens or dials; none where there is neither an address nor a number.</param>
public sealed record PosterModel(
    string Name, string Address, string? Phone, string? Opening, IReadOnlyList<LeafletLanguage> Languages, bool IsDemonstration, OfficeCode? Code = null);

/// <summary>What a contact sheet says: for each purpose the contacts that may be printed, none where there is no checked one.</summary>
/// <param name="Name">Name of the office or centre.</param>
/// <param name="Team">The Community Safety Team.</param>
/// <param name="DutyManager">The duty manager.</param>
/// <param name="OutOfHours">Outside office hours.</param>
/// <param name="PrintedOn">The UK day of printing.</param>
/// <param name="IsDemonstration">Whether the data are made up.</param>
public sealed record ContactSheetModel(
    string Name, IReadOnlyList<PublicContact> Team, IReadOnlyList<PublicContact> DutyManager, IReadOnlyList<PublicContact> OutOfHours,
    DateOnly PrintedOn, bool IsDemonstration);

/// <summary>What a card says: in English, and on its back in another language.</summary>
/// <param name="OutOfHours">The number outside office hours; none while nobody vouches for one.</param>
/// <param name="Back">The leaflet's words in the other language; none for English alone.</param>
/// <param name="BackIsDraft">Whether nobody has approved those words; the card then says so.</param>
/// <param name="IsDemonstration">Whether the data are made up.</param>
public sealed record CardModel(string? OutOfHours, Core.Prevention.Leaflet.LeafletContent? Back, bool BackIsDraft, bool IsDemonstration);
