using Portal.Core.Prevention.Leaflet;

namespace Portal.Documents.Leaflet;

/// <summary>All that one leaflet is made of: its words, the places and the times in force, and what it must say of itself.</summary>
/// <param name="Content">The words.</param>
/// <param name="Contacts">Where to tell us.</param>
/// <param name="Standards">When things happen.</param>
/// <param name="IsDraft">Whether the text is a translation that nobody has approved.</param>
/// <param name="Others">The other languages that the leaflet can be had in.</param>
/// <param name="PublicAddress">Where anybody can read the leaflet on the web, with a slash at the end; none: codes dial the office.</param>
public sealed record LeafletModel(
    LeafletContent Content,
    LeafletContacts Contacts,
    LeafletStandards Standards,
    bool IsDraft,
    IReadOnlyList<LeafletLanguage> Others,
    Uri? PublicAddress = null)
{
    /// <summary>A text with the times of the service standards in it.</summary>
    public string Timed(string text) => Standards.Fill(text, Content.Labels);

    /// <summary>What a preview of words that are not in force says instead of "draft translation".</summary>
    public string? PreviewMark { get; init; }

    /// <summary>What every page must say of the leaflet, in one line; none where it is neither a draft nor a demonstration.</summary>
    public string? Notice => (PreviewMark is not null || IsDraft, Contacts.IsDemonstration) switch
    {
        (true, true) => $"{PreviewMark ?? Content.Labels.Draft} · {Content.Labels.Demonstration}",
        (true, false) => PreviewMark ?? Content.Labels.Draft,
        (false, true) => Content.Labels.Demonstration,
        _ => null,
    };

    /// <summary>What the code beside a place holds; none where there is nothing to open and nothing to dial.</summary>
    public OfficeCode? CodeOf(LeafletPlace place) => OfficeCode.For(place, PublicAddress, Content.Language);
}

/// <summary>A language by its tag, reading direction and own name, and how it says "would you like this leaflet in this language? Ask us".</summary>
public sealed record LeafletLanguage(string Tag, string Direction, string NativeName, string Ask)
{
    /// <summary>The language of a text.</summary>
    public static LeafletLanguage Of(LeafletContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new(content.Language, content.Direction, content.NativeName, content.Labels.Ask);
    }
}
