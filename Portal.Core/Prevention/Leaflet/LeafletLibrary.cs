using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;
using Portal.Core.Prevention.Texts;

namespace Portal.Core.Prevention.Leaflet;

/// <summary>
/// Every language that the leaflet is in force in: the published English text, and for each other language the approved translation or, where
/// there is none, the draft, which prints with its mark. Kept in memory; read again when a text is published and at the latest after a minute, so that
/// other instances follow. Until it is first read it holds the texts that ship with the portal. Safe to use from several threads.
/// </summary>
public sealed class LeafletLibrary
{
    /// <summary>The language that all others are translated from.</summary>
    public const string SourceLanguage = "en-GB";

    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    private readonly PortalStore? store;
    private readonly TimeProvider? time;
    private Shelf shelf;
    private int changes;

    /// <summary>Holds the texts that ship with the portal, for good.</summary>
    public LeafletLibrary() => shelf = new([.. LeafletSeeds.All.Where(seed => !seed.Edition.IsEasyRead).Select(Shipped)], EasyReadContent.ReadEmbedded(), -1, 0);

    /// <summary>Holds the texts in force.</summary>
    public LeafletLibrary(PortalStore store, TimeProvider time)
        : this() => (this.store, this.time) = (store, time);

    /// <summary>The English text.</summary>
    public LeafletContent Source => shelf.Source;

    /// <summary>All languages, English first.</summary>
    public IReadOnlyList<LeafletContent> All => shelf.All;

    /// <summary>The text in easy read; none when it was taken out of use.</summary>
    public EasyReadContent? EasyRead => shelf.EasyRead;

    /// <summary>The text in this language, or none. A language without its region is enough: <c>en</c> finds <c>en-GB</c>.</summary>
    public LeafletContent? Find(string? language) => shelf.Find(language);

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

    /// <summary>Makes sure that what is held is what is in force. To be called before a page or a print is made; costs nothing within the minute.</summary>
    public async ValueTask FreshenAsync(CancellationToken ct)
    {
        var seen = Volatile.Read(ref changes);
        if (store is null || (shelf.Changes == seen && time!.GetElapsedTime(shelf.ReadAt) < Kept))
        {
            return;
        }

        var readAt = time!.GetTimestamp();
        await using var db = store.Read();
        var texts = await db.Set<LeafletText>()
            .Where(text => text.State == LeafletTextState.Published || text.State == LeafletTextState.Draft)
            .ToListAsync(ct);
        var inForce = texts.GroupBy(text => text.Edition).Select(InForce).OfType<LeafletText>().ToLookup(text => text.Edition.IsEasyRead);
        var contents = inForce[false].Select(ContentOf).ToList();
        if (contents.Exists(content => content.Language == SourceLanguage))
        {
            shelf = new(contents, inForce[true].Select(EasyReadOf).FirstOrDefault(), seen, readAt);
        }
    }

    /// <summary>Says that a text came into force or went out of it: what was read before is not used again.</summary>
    public void Refresh() => Interlocked.Increment(ref changes);

    /// <summary>The words of a version with what is known about it.</summary>
    public static LeafletContent ContentOf(LeafletText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var json = LeafletSeeds.Complete(text.Edition, text.Words);
        json["translator"] = text.Translator.Length == 0 ? null : text.Translator;
        return Content(Known(json, text));
    }

    /// <summary>The words of a version in easy read with what is known about it.</summary>
    public static EasyReadContent EasyReadOf(LeafletText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Known(LeafletSeeds.Complete(text.Edition, text.Words), text).Deserialize<EasyReadContent>(Reading)
            ?? throw new InvalidDataException("The easy-read text is empty.");
    }

    private static JsonObject Known(JsonObject json, LeafletText text)
    {
        json["language"] = text.Language;
        json["version"] = text.Label;
        json["sourceVersion"] = LeafletEditions.Label(text.SourceNumber);
        json["reviewer"] = text.Checker.Length == 0 ? null : text.Checker;
        json["approvedOn"] = text.ApprovedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return json;
    }

    private static LeafletText? InForce(IEnumerable<LeafletText> versions)
    {
        var newest = versions.OrderByDescending(text => text.Number).ToList();
        var first = newest[0];
        return newest.Find(text => text.State == LeafletTextState.Published) ?? (first.Edition.IsSource() ? null : first);
    }

    private static LeafletContent Shipped(LeafletSeed seed) => Content(LeafletFields.Parse(seed.Words));

    private static LeafletContent Content(JsonObject json) =>
        json.Deserialize<LeafletContent>(Reading) ?? throw new InvalidDataException("A leaflet text is empty.");

    private sealed class Shelf
    {
        private readonly FrozenDictionary<string, LeafletContent> byLanguage;

        public Shelf(IReadOnlyList<LeafletContent> contents, EasyReadContent? easyRead, int changes, long readAt)
        {
            (EasyRead, Changes, ReadAt) = (easyRead, changes, readAt);
            byLanguage = contents.ToFrozenDictionary(c => c.Language, StringComparer.OrdinalIgnoreCase);
            Source = byLanguage[SourceLanguage];
            All = [Source, .. byLanguage.Values.Where(c => c != Source).OrderBy(c => c.EnglishName, StringComparer.Ordinal)];
        }

        public EasyReadContent? EasyRead { get; }

        public int Changes { get; }

        public long ReadAt { get; }

        public LeafletContent Source { get; }

        public IReadOnlyList<LeafletContent> All { get; }

        public LeafletContent? Find(string? language) => language switch
        {
            null => null,
            _ when byLanguage.TryGetValue(language, out var found) => found,
            _ => All.FirstOrDefault(content => content.Language.StartsWith($"{language}-", StringComparison.OrdinalIgnoreCase)),
        };
    }
}
