using Portal.Core.Prevention.Leaflet;
using Portal.Documents.Leaflet;

namespace Portal.Documents.EasyRead;

/// <summary>All that the leaflet in easy read is made of.</summary>
/// <param name="Content">Its lines.</param>
/// <param name="Usual">The usual text in the same language, for the small words.</param>
/// <param name="Contacts">Where to tell us.</param>
/// <param name="Standards">When things happen.</param>
/// <param name="Languages">The languages of the usual leaflet.</param>
/// <param name="PublicAddress">Where anybody can read the leaflet on the web; none: codes dial the office.</param>
public sealed record EasyReadModel(
    EasyReadContent Content,
    LeafletContent Usual,
    LeafletContacts Contacts,
    LeafletStandards Standards,
    IReadOnlyList<LeafletLanguage> Languages,
    Uri? PublicAddress = null)
{
    /// <summary>Whether it must say that it has not been checked.</summary>
    public bool IsDraft => Content.IsDraft(Usual);

    /// <summary>What a preview of words that are not in force says instead of "draft translation".</summary>
    public string? PreviewMark { get; init; }

    /// <summary>What every page must say of it, in one line; none where it is neither a draft nor a demonstration.</summary>
    public string? Notice => (PreviewMark is not null || IsDraft, Contacts.IsDemonstration) switch
    {
        (true, true) => $"{PreviewMark ?? Content.Draft} · {Usual.Labels.Demonstration}",
        (true, false) => PreviewMark ?? Content.Draft,
        (false, true) => Usual.Labels.Demonstration,
        _ => null,
    };

    /// <summary>A text with the times of the service standards in it.</summary>
    public string Timed(string text) => Standards.Fill(text, Usual.Labels);

    /// <summary>What the code beside a place holds.</summary>
    public OfficeCode? CodeOf(LeafletPlace place) => OfficeCode.For(place, PublicAddress, LeafletEdition.EasyRead);
}
