using System.Globalization;
using System.Resources;

namespace Portal.Resources;

/// <summary>The words of the lists and of the calendar that administrators keep.</summary>
public static class AdminWords
{
    private static readonly ResourceManager Words = new("Portal.Resources.AdminWords", typeof(AdminWords).Assembly);

    /// <summary>The words under a key, with values in the places {0}, {1}.</summary>
    public static string Get(string key, params ReadOnlySpan<string> values) =>
        SharedWords.Fill(Words.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key), values);
}
