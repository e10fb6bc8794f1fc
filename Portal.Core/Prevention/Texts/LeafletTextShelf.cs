using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Texts;

/// <summary>Reads versions of an edition and what they are held against. Shared by the verbs and queries of the texts.</summary>
internal static class LeafletTextShelf
{
    /// <summary>All versions of an edition, newest first, tracked where the context tracks.</summary>
    public static async Task<List<LeafletText>> VersionsAsync(PortalContext db, LeafletEdition edition, CancellationToken ct) =>
        await db.Set<LeafletText>().Where(t => t.Language == edition.Language && t.Kind == edition.Kind).OrderByDescending(t => t.Number).ToListAsync(ct);

    /// <summary>The English version in force.</summary>
    public static async Task<LeafletText> EnglishAsync(PortalContext db, CancellationToken ct) =>
        InForce(await VersionsAsync(db, LeafletEditions.Source, ct)) ?? throw new InvalidOperationException("No English text is in force.");

    /// <summary>The version that is published or approved.</summary>
    public static LeafletText? InForce(IEnumerable<LeafletText> versions) => versions.FirstOrDefault(t => t.State == LeafletTextState.Published);

    /// <summary>The version that is worked on.</summary>
    public static LeafletText? Draft(IEnumerable<LeafletText> versions) => versions.FirstOrDefault(t => t.State == LeafletTextState.Draft);

    /// <summary>The fields of a version, with the parts that a later release added.</summary>
    public static IReadOnlyList<LeafletField> FieldsOf(LeafletText text) => LeafletFields.Of(WordsOf(text));

    /// <summary>The words of a version, with the parts that a later release added.</summary>
    public static string WordsOf(LeafletText text) => LeafletSeeds.Complete(text.Edition, text.Words).ToJsonString();

    /// <summary>What the fields of a draft are held against, by path: English for a translation, else the version before.</summary>
    public static async Task<IReadOnlyDictionary<string, LeafletField>> ReferenceAsync(PortalContext db, LeafletEdition edition, IReadOnlyList<LeafletText> versions, CancellationToken ct)
    {
        var against = edition.IsTranslation()
            ? await EnglishAsync(db, ct)
            : InForce(versions) ?? versions.FirstOrDefault(t => t.State != LeafletTextState.Draft) ?? versions[^1];
        return FieldsOf(against).ToDictionary(field => field.Path, StringComparer.Ordinal);
    }

    /// <summary>The paths whose words differ between two English versions; all when the older one is not there.</summary>
    public static IReadOnlyList<string> ChangedBetween(LeafletText? older, LeafletText newer)
    {
        if (older?.Number == newer.Number)
        {
            return [];
        }

        var before = older is null ? [] : FieldsOf(older).ToDictionary(field => field.Path, field => field.Value, StringComparer.Ordinal);
        return [.. FieldsOf(newer).Where(field => before.GetValueOrDefault(field.Path) != field.Value).Select(field => field.Path)];
    }

    /// <summary>Everything that is wrong with the words of a draft.</summary>
    public static IReadOnlyList<Error> Problems(LeafletEdition edition, IReadOnlyList<LeafletField> fields, IReadOnlyDictionary<string, LeafletField> reference) =>
    [
        .. fields.SelectMany(field => LeafletFieldCheck.Problems(field, reference.GetValueOrDefault(field.Path) ?? field, edition.IsTranslation())),
    ];

    /// <summary>The name of an edition in English.</summary>
    public static string NameOf(LeafletText text)
    {
        return LeafletFields.Parse(text.Words)["englishName"]?.GetValue<string>() ?? text.Language;
    }

    /// <summary>The offices whose number would be printed although nobody vouches for it.</summary>
    public static async Task<IReadOnlyList<string>> UncheckedOfficesAsync(PortalContext db, CancellationToken ct) =>
        await db.Offices.AsNoTracking()
            .Where(o => o.Phone != null && o.Phone != "" && (o.PhoneCheckedOn == null || o.PhoneCheckedBy == null || o.PhoneCheckedBy == ""))
            .OrderBy(o => o.Name)
            .Select(o => o.Name)
            .ToListAsync(ct);
}
