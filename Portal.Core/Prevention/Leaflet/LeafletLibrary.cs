using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Portal.Core.Prevention.Leaflet;

/// <summary>
/// Every language that the leaflet is written in. The texts travel inside the assembly: a broken or incomplete
/// file stops the program at the first use, so that it can never print half a leaflet.
/// </summary>
public sealed class LeafletLibrary
{
    /// <summary>The language that all others are translated from.</summary>
    public const string SourceLanguage = "en-GB";

    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private readonly FrozenDictionary<string, LeafletContent> _byLanguage;

    /// <summary>Reads the texts that ship with the portal.</summary>
    public LeafletLibrary()
        : this(ReadEmbedded())
    {
    }

    /// <summary>Holds the texts given; the source language must be among them.</summary>
    internal LeafletLibrary(IEnumerable<LeafletContent> contents)
    {
        _byLanguage = contents.ToFrozenDictionary(c => c.Language, StringComparer.OrdinalIgnoreCase);
        Source = _byLanguage[SourceLanguage];
        All = [Source, .. _byLanguage.Values.Where(c => c != Source).OrderBy(c => c.EnglishName, StringComparer.Ordinal)];
    }

    /// <summary>The English text.</summary>
    public LeafletContent Source { get; }

    /// <summary>All languages, English first.</summary>
    public IReadOnlyList<LeafletContent> All { get; }

    /// <summary>The text in this language, or none. A language without its region is enough: <c>en</c> finds <c>en-GB</c>.</summary>
    public LeafletContent? Find(string? language) => language switch
    {
        null => null,
        _ when _byLanguage.TryGetValue(language, out var found) => found,
        _ => All.FirstOrDefault(content => content.Language.StartsWith($"{language}-", StringComparison.OrdinalIgnoreCase)),
    };

    /// <summary>
    /// Whether a text is a translation that nobody has approved, or one that says an older English text.
    /// Such a leaflet says so on every page.
    /// </summary>
    public bool IsDraft(LeafletContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return !string.Equals(content.Language, SourceLanguage, StringComparison.OrdinalIgnoreCase)
            && (content.ApprovedOn is null || !string.Equals(content.SourceVersion, Source.Version, StringComparison.Ordinal));
    }

    private static IEnumerable<LeafletContent> ReadEmbedded()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith("leaflet/", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            yield return JsonSerializer.Deserialize<LeafletContent>(stream, Reading)
                ?? throw new InvalidDataException($"The leaflet text {name} is empty.");
        }
    }
}
