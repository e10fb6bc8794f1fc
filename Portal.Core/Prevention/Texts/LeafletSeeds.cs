using System.Reflection;
using System.Text.Json.Nodes;
using Portal.Core.Prevention.Leaflet;

namespace Portal.Core.Prevention.Texts;

/// <summary>A text that ships with the portal.</summary>
/// <param name="Edition">Which edition.</param>
/// <param name="Words">Its words as JSON.</param>
/// <param name="Number">Its version.</param>
/// <param name="SourceNumber">The English version that it says.</param>
/// <param name="IsPublished">Whether it may be in force from the first start: English, and what came approved by two people.</param>
public sealed record LeafletSeed(LeafletEdition Edition, string Words, int Number, int SourceNumber, bool IsPublished);

/// <summary>
/// The texts that ship with the portal: what an empty database is filled with. From then on what the database holds is the truth. A new
/// edition, and a part that a release adds to the leaflet, comes from here.
/// </summary>
public static class LeafletSeeds
{
    private static readonly (string Name, string Kind)[] Shelves = [("leaflet/", LeafletEdition.Usual), ("easy-read.json", LeafletEdition.EasyRead)];

    /// <summary>All of them, English first.</summary>
    public static IReadOnlyList<LeafletSeed> All { get; } =
        [.. Read().OrderBy(seed => !seed.Edition.IsSource()).ThenBy(seed => seed.Edition.Slug, StringComparer.Ordinal)];

    /// <summary>The English text.</summary>
    public static LeafletSeed Source => All[0];

    /// <summary>The text of an edition, when one ships.</summary>
    public static LeafletSeed? Find(LeafletEdition edition) => All.FirstOrDefault(seed => seed.Edition == edition);

    /// <summary>Stored words with the parts that a later release added.</summary>
    public static JsonObject Complete(LeafletEdition edition, string words)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var seed = Find(edition) ?? (edition.Kind == LeafletEdition.Usual ? Source : null);
        return seed is null ? LeafletFields.Parse(words) : LeafletFields.Filled(words, seed.Words);
    }

    private static IEnumerable<LeafletSeed> Read()
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var (prefix, kind) in Shelves)
        {
            foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                yield return Seed(kind, reader.ReadToEnd());
            }
        }
    }

    private static LeafletSeed Seed(string kind, string words)
    {
        var json = LeafletFields.Parse(words);
        var edition = new LeafletEdition(json["language"]!.GetValue<string>(), kind);
        var (translator, checker) = (Text(json, "translator"), Text(json, "reviewer"));
        var approved = json["approvedOn"] is not null && !string.IsNullOrEmpty(translator) && !string.IsNullOrEmpty(checker)
            && !string.Equals(translator, checker, StringComparison.OrdinalIgnoreCase);
        return new(edition, words, LeafletEditions.NumberIn(Text(json, "version")), LeafletEditions.NumberIn(Text(json, "sourceVersion")), edition.IsSource() || approved);
    }

    private static string? Text(JsonObject json, string name) => json[name]?.GetValue<string>();
}
