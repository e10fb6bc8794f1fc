using System.Globalization;
using System.Resources;

namespace Portal.Resources;

/// <summary>The words of the case page, of the timeline and of the pages on which something is done with a case.</summary>
public static class CasePageWords
{
    private static readonly ResourceManager Words = new("Portal.Resources.CasePageWords", typeof(CasePageWords).Assembly);

    /// <summary>The words under a key, with values in the places {0}, {1}.</summary>
    public static string Get(string key, params ReadOnlySpan<string> values) =>
        SharedWords.Fill(Words.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key), values);
}
