using System.Globalization;
using System.Resources;

namespace Portal.Resources;

/// <summary>The words of work queues, lists and finding.</summary>
public static class WorkWords
{
    private static readonly ResourceManager Words = new("Portal.Resources.WorkWords", typeof(WorkWords).Assembly);

    /// <summary>The words under a key, with values in the places {0}, {1}.</summary>
    public static string Get(string key, params ReadOnlySpan<string> values) =>
        SharedWords.Fill(Words.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key), values);
}
