namespace Portal.Core.Prevention;

/// <summary>
/// A document that was printed once and is handed out from the store: the bytes are those of the first print,
/// whoever asks and whenever. One row for each kind, language and version (policy 5.4(c)).
/// </summary>
public sealed class StoredDocument
{
    /// <summary>The leaflet "How to report a hate incident".</summary>
    public const string Leaflet = "leaflet";

    /// <summary>The leaflet to be folded to A5.</summary>
    public const string LeafletBooklet = "leaflet-a5";

    /// <summary>The leaflet in large print.</summary>
    public const string LeafletLargePrint = "leaflet-large-print";

    /// <summary>The leaflet in easy read.</summary>
    public const string LeafletEasyRead = "leaflet-easy-read";

    /// <summary>The form on paper for when the portal cannot be used.</summary>
    public const string PaperForm = "paper-form";

    /// <summary>The poster of an office or centre.</summary>
    public const string Poster = "poster";

    /// <summary>The card for out of hours.</summary>
    public const string Card = "card";

    private StoredDocument()
    {
    }

    /// <summary>Row id.</summary>
    public Guid Id { get; private set; }

    /// <summary>What the document is: one of the constants of this class.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>BCP 47 tag of its language.</summary>
    public string Language { get; private set; } = "";

    /// <summary>SHA-256 of all that went into the print, in lower-case hexadecimal: words, contacts, times, look.</summary>
    public string Version { get; private set; } = "";

    /// <summary>The PDF itself.</summary>
    public byte[] Bytes { get; private set; } = [];

    /// <summary>SHA-256 of <see cref="Bytes"/> in lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Number of pages.</summary>
    public int Pages { get; private set; }

    /// <summary>When it was printed (UTC, real time).</summary>
    public DateTimeOffset RenderedAt { get; private set; }

    /// <summary>Makes the row for a fresh print.</summary>
    public static StoredDocument Create(string kind, string language, string version, byte[] bytes, string sha256, int pages, DateTimeOffset renderedAt) => new()
    {
        Id = Guid.CreateVersion7(),
        Kind = kind,
        Language = language,
        Version = version,
        Bytes = bytes,
        Sha256 = sha256,
        Pages = pages,
        RenderedAt = renderedAt,
    };
}
