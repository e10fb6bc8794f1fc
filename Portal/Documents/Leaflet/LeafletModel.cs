using Portal.Core.Prevention.Leaflet;

namespace Portal.Documents.Leaflet;

/// <summary>All that one leaflet is made of: its words, the places and the times in force, and what it must say of itself.</summary>
/// <param name="Content">The words.</param>
/// <param name="Contacts">Where to tell us.</param>
/// <param name="Standards">When things happen.</param>
/// <param name="IsDraft">Whether the text is a translation that nobody has approved.</param>
/// <param name="Others">The other languages that the leaflet can be had in.</param>
public sealed record LeafletModel(
    LeafletContent Content,
    LeafletContacts Contacts,
    LeafletStandards Standards,
    bool IsDraft,
    IReadOnlyList<LeafletLanguage> Others)
{
    /// <summary>A text with the times of the service standards in it.</summary>
    public string Timed(string text) => Standards.Fill(text, Content.Labels);
}

/// <summary>A language by its tag, reading direction and own name.</summary>
public sealed record LeafletLanguage(string Tag, string Direction, string NativeName);
