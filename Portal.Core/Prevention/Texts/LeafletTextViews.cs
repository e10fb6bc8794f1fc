using Portal.Core.Prevention.Leaflet;

namespace Portal.Core.Prevention.Texts;

/// <summary>How an edition stands against the English text in force.</summary>
public enum LeafletStanding
{
    /// <summary>In force and up to date.</summary>
    Current,

    /// <summary>Approved for an older English text: it prints as a draft until it is brought up to date.</summary>
    Stale,

    /// <summary>Nobody has approved it yet: it prints as a draft.</summary>
    NotApproved,

    /// <summary>Taken out of use.</summary>
    Withdrawn,
}

/// <summary>One edition on the list of texts.</summary>
/// <param name="Edition">Which.</param>
/// <param name="Name">Its name in English.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="InForce">The version that is printed; null when none is.</param>
/// <param name="SourceNumber">The English version that it says.</param>
/// <param name="HasDraft">Whether a draft is being worked on beside it.</param>
/// <param name="Changed">The fields of the English text that changed since, as paths.</param>
public sealed record LeafletEditionView(
    LeafletEdition Edition, string Name, LeafletStanding Standing, LeafletVersionView? InForce, int SourceNumber, bool HasDraft, IReadOnlyList<string> Changed)
{
    /// <summary>Whether somebody has to bring it up to date with the English text.</summary>
    public bool IsBehind(int english) => !Edition.IsSource() && Standing != LeafletStanding.Withdrawn && SourceNumber != english;
}

/// <summary>All editions.</summary>
/// <param name="English">The number of the English version in force.</param>
/// <param name="Editions">English first.</param>
/// <param name="UncheckedOffices">Offices whose number nobody vouches for: outside a demonstration they keep texts from being published.</param>
public sealed record LeafletTextsView(int English, IReadOnlyList<LeafletEditionView> Editions, IReadOnlyList<string> UncheckedOffices)
{
    /// <summary>Those that say an older English text.</summary>
    public IReadOnlyList<LeafletEditionView> Behind => [.. Editions.Where(edition => edition.IsBehind(English))];
}

/// <summary>One version in the history of an edition.</summary>
public sealed record LeafletVersionView(
    Guid Id, int Number, int SourceNumber, LeafletTextState State, string Translator, string Checker, DateOnly? ApprovedOn,
    string BegunBy, DateTimeOffset BegunAt, string ChangedBy, DateTimeOffset ChangedAt, string PublishedBy, DateTimeOffset? PublishedAt,
    string WithdrawnBy, DateTimeOffset? WithdrawnAt, string WithdrawnWhy)
{
    /// <summary>The number as printed.</summary>
    public string Label => LeafletEditions.Label(Number);

    /// <summary>The English version that it says, as printed.</summary>
    public string SourceLabel => LeafletEditions.Label(SourceNumber);
}

/// <summary>One edition with its versions and the words that are worked on.</summary>
/// <param name="Edition">Which.</param>
/// <param name="Name">Its name in English.</param>
/// <param name="Direction"><c>ltr</c> or <c>rtl</c>.</param>
/// <param name="Versions">Newest first.</param>
/// <param name="Working">The draft, when there is one.</param>
/// <param name="InForce">The version in force.</param>
/// <param name="Fields">The fields of the draft, else of what is in force.</param>
/// <param name="Before">The same fields of the version before the draft, by path.</param>
/// <param name="Reference">What the fields are held against: English for a translation, the version before for English.</param>
/// <param name="ChangedInEnglish">Paths that changed in the English text since the version that the draft says.</param>
/// <param name="English">The number of the English version in force.</param>
public sealed record LeafletTextView(
    LeafletEdition Edition, string Name, string Direction, IReadOnlyList<LeafletVersionView> Versions, LeafletVersionView? Working, LeafletVersionView? InForce,
    IReadOnlyList<LeafletField> Fields, IReadOnlyDictionary<string, string> Before, IReadOnlyDictionary<string, LeafletField> Reference,
    IReadOnlyList<string> ChangedInEnglish, int English)
{
    /// <summary>The sections in order.</summary>
    public IReadOnlyList<string> Sections => [.. Fields.Select(f => f.Section).Distinct(StringComparer.Ordinal)];

    /// <summary>What is shown, compared and previewed.</summary>
    public LeafletVersionView? Shown => Working ?? InForce ?? (Versions.Count > 0 ? Versions[0] : null);

    /// <summary>The paths whose words differ from the version before.</summary>
    public IReadOnlyList<string> Changed => [.. Fields.Where(f => Before.TryGetValue(f.Path, out var before) && before != f.Value).Select(f => f.Path)];
}
