namespace Portal.Documents.Letter;

/// <summary>What stands around the text of a letter.</summary>
public sealed record LetterHead
{
    /// <summary>Title of the document; never shown in the window.</summary>
    public required string Title { get; init; }

    /// <summary>To whom, one line each; nothing else can be seen through the window. At most six lines.</summary>
    public required IReadOnlyList<string> Address { get; init; }

    /// <summary>Who writes: name first, then address, number and hours, one line each.</summary>
    public required IReadOnlyList<string> Sender { get; init; }

    /// <summary>Our reference.</summary>
    public required string Reference { get; init; }

    /// <summary>The day on the letter.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The envelope.</summary>
    public LetterEnvelope Envelope { get; init; }

    /// <summary>That another language or format can be had; in the language of the letter. English when not said.</summary>
    public string? FormatsLine { get; init; }

    /// <summary>BCP 47 tag of the letter's language.</summary>
    public string Language { get; init; } = "en-GB";

    /// <summary><c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction { get; init; } = "ltr";

    /// <summary>Whether the letter is a demonstration; it then says so above its text.</summary>
    public bool IsDemonstration { get; init; }
}
