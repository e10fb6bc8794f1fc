using System.Globalization;
using System.Resources;

namespace Portal.Resources;

/// <summary>The words of the leaflet's register, stock, recalls, texts and of the offices.</summary>
public static class LeafletWords
{
    private static readonly ResourceManager Words = new("Portal.Resources.LeafletWords", typeof(LeafletWords).Assembly);

    /// <summary>The words under a key, with values in the places {0}, {1}.</summary>
    public static string Get(string key, params ReadOnlySpan<string> values) =>
        SharedWords.Fill(Words.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key), values);

    /// <summary>The words under a key, or the key itself: for names of sections and fields that a later release may add.</summary>
    public static string Named(string prefix, string name) => Words.GetString(prefix + name, CultureInfo.CurrentUICulture) ?? name;

    /// <summary>A number in words' company.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.GetCultureInfo("en-GB"));
}
