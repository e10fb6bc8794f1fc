namespace Portal.Core.Prevention.Leaflet;

/// <summary>One edition of the leaflet: the language it is in and the kind of text that it is.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Kind"><see cref="Usual"/> or <see cref="EasyRead"/>.</param>
public sealed record LeafletEdition(string Language, string Kind)
{
    /// <summary>The usual text.</summary>
    public const string Usual = "usual";

    /// <summary>Short sentences, one idea and one picture a line, for people who find reading hard.</summary>
    public const string EasyRead = "easy-read";

    /// <summary>The edition in easy read; English is the only language that it is written in.</summary>
    public static LeafletEdition InEasyRead { get; } = new(LeafletLibrary.SourceLanguage, EasyRead);

    /// <summary>Whether this is an easy-read edition.</summary>
    public bool IsEasyRead => string.Equals(Kind, EasyRead, StringComparison.Ordinal);

    /// <summary>What the edition is called in addresses: its language, or <c>easy-read</c>.</summary>
    public string Slug => IsEasyRead ? EasyRead : Language;

    /// <summary>The formats that it is printed in. Easy read is large as it is.</summary>
    public IReadOnlyList<LeafletFormat> Formats => IsEasyRead ? [LeafletFormat.Sheet] : [.. LeafletFormats.ByName.Values];
}
