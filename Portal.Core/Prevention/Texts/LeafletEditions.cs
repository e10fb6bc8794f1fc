using System.Globalization;
using Portal.Core.Prevention.Leaflet;

namespace Portal.Core.Prevention.Texts;

/// <summary>What the life of a text asks of its edition.</summary>
public static class LeafletEditions
{
    /// <summary>The English text that all other editions say.</summary>
    public static LeafletEdition Source { get; } = new(LeafletLibrary.SourceLanguage, LeafletEdition.Usual);

    /// <summary>Whether all others are made from it.</summary>
    public static bool IsSource(this LeafletEdition edition) => edition == Source;

    /// <summary>Whether its fields are those of the English text, so that the two can stand side by side.</summary>
    public static bool IsTranslation(this LeafletEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return !edition.IsEasyRead && !edition.IsSource();
    }

    /// <summary>Reads an edition's name in addresses, see <see cref="LeafletEdition.Slug"/>.</summary>
    public static LeafletEdition Parse(string? slug) => slug == LeafletEdition.EasyRead ? LeafletEdition.InEasyRead : new(slug ?? "", LeafletEdition.Usual);

    /// <summary>A version's number as it is printed: 2 is <c>2.0</c>.</summary>
    public static string Label(int number) => string.Create(CultureInfo.InvariantCulture, $"{number}.0");

    /// <summary>The number in a printed label; 1 where there is none.</summary>
    public static int NumberIn(string? label) =>
        int.TryParse((label ?? "").Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;
}
