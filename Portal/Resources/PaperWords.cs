using System.Globalization;
using System.Resources;

namespace Portal.Resources;

/// <summary>The words of the papers that leave the office: posters, contact sheets, cards, letters, and of the page that offers them.</summary>
public static class PaperWords
{
    private static readonly ResourceManager Words = new("Portal.Resources.PaperWords", typeof(PaperWords).Assembly);

    /// <summary>The words under a key, with values in the places {0}, {1}.</summary>
    public static string Get(string key, params ReadOnlySpan<string> values) =>
        SharedWords.Fill(Words.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key), values);
}
