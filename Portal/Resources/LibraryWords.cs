using System.Globalization;
using System.Resources;
using Portal.Core.Prevention.Library;
using Portal.Core.SharedKernel.Time;

namespace Portal.Resources;

/// <summary>The words of the literature library and of the contacts that are printed.</summary>
public static class LibraryWords
{
    private const int Kilo = 1024;
    private static readonly ResourceManager Words = new("Portal.Resources.LibraryWords", typeof(LibraryWords).Assembly);

    /// <summary>The words under a key, with values in the places {0}, {1}.</summary>
    public static string Get(string key, params ReadOnlySpan<string> values) =>
        SharedWords.Fill(Words.GetString(key, CultureInfo.CurrentUICulture) ?? throw new MissingManifestResourceException(key), values);

    /// <summary>A state.</summary>
    public static string Of(LiteratureState state) => Get($"State{state}");

    /// <summary>What a contact is for.</summary>
    public static string Of(ContactKind kind) => Get($"Kind{kind}");

    /// <summary>How a contact stands.</summary>
    public static string Of(ContactStanding standing) => Get($"Standing{standing}");

    /// <summary>What waits about an item, one text each.</summary>
    public static IEnumerable<string> Of(LiteratureNeeds needs, DateOnly reviewOn) =>
        Enum.GetValues<LiteratureNeeds>().Where(need => need != LiteratureNeeds.None && needs.HasFlag(need)).Select(need => Get($"Needs{need}", UkText.Date(reviewOn)));

    /// <summary>A number of bytes: "340 KB", "1.2 MB".</summary>
    public static string Size(int bytes) => bytes < Kilo * Kilo
        ? Get("Kilobytes", Math.Max(1, bytes / Kilo).ToString(CultureInfo.InvariantCulture))
        : Get("Megabytes", (bytes / (double)(Kilo * Kilo)).ToString("0.#", CultureInfo.InvariantCulture));
}
