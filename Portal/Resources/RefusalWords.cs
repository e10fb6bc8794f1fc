using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Resources;

/// <summary>
/// What a user reads when something is refused. The words lie in <c>Resources/Refusals</c>, one file for each slice, under the code of the
/// refusal; a new file is found by itself. Values stand in the places {0}, {1}; dates and times are put into words.
/// </summary>
public static class RefusalWords
{
    private const string Folder = "Portal.Resources.Refusals.";
    private const string Extension = ".resources";

    /// <summary>All words by code.</summary>
    public static FrozenDictionary<string, string> All { get; } = Load();

    /// <summary>The words of a refusal.</summary>
    /// <exception cref="MissingManifestResourceException">The code has no words; a test keeps this from happening.</exception>
    public static string For(Error error) => All.TryGetValue(error.Code, out var words)
        ? SharedWords.Fill(words, [.. error.Arguments.Select(Say)])
        : throw new MissingManifestResourceException(error.Code);

    /// <summary>The words of a code that came from outside, or null when it is none of ours.</summary>
    public static string? ForCode(string? code) => code is not null && All.TryGetValue(code, out var words) ? words : null;

    private static string Say(object value) => value switch
    {
        DateOnly date => UkText.Date(date),
        DateTimeOffset instant => UkText.DateAndTime(instant),
        int or long => ((IFormattable)value).ToString("N0", CultureInfo.GetCultureInfo("en-GB")),
        IFormattable number => number.ToString(null, CultureInfo.GetCultureInfo("en-GB")),
        _ => value.ToString() ?? "",
    };

    private static FrozenDictionary<string, string> Load()
    {
        var assembly = typeof(RefusalWords).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => new ResourceManager(name[..^Extension.Length], assembly))
            .SelectMany(words => words.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true)!.Cast<DictionaryEntry>())
            .ToFrozenDictionary(entry => (string)entry.Key, entry => (string)entry.Value!, StringComparer.Ordinal);
    }
}
