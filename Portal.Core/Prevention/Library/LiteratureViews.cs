using Portal.Core.SharedKernel.Codes;

namespace Portal.Core.Prevention.Library;

/// <summary>What waits for somebody about an item.</summary>
[Flags]
public enum LiteratureNeeds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Its review is due within 30 days.</summary>
    ReviewSoon = 1,

    /// <summary>Its review is due; it is still given.</summary>
    ReviewDue = 2,

    /// <summary>It names a contact that must be checked first; until then it is given to nobody.</summary>
    ContactCheck = 4,

    /// <summary>Its owner has left.</summary>
    NoOwner = 8,
}

/// <summary>What to find.</summary>
/// <param name="Strand">Code; an item about all strands is found with any.</param>
/// <param name="Audience">Code.</param>
/// <param name="Language">Code.</param>
public sealed record LiteratureFilter(string? Strand = null, string? Audience = null, string? Language = null)
{
    /// <summary>Only this state; for those who keep the library. Null: what may be given.</summary>
    public LiteratureState? State { get; init; }

    /// <summary>Whether anything is asked for.</summary>
    public bool IsSet => !string.IsNullOrEmpty(Strand) || !string.IsNullOrEmpty(Audience) || !string.IsNullOrEmpty(Language) || State is not null;
}

/// <summary>One item in words.</summary>
/// <param name="Id">The item.</param>
/// <param name="Version">Its version.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Summary">What it says.</param>
/// <param name="Strands">In words; none: about all.</param>
/// <param name="Audiences">In words.</param>
/// <param name="LanguageCode">Code of its language.</param>
/// <param name="Language">In words.</param>
/// <param name="Kind">File or link.</param>
/// <param name="Url">Address of a link.</param>
/// <param name="Host">Its host, to be shown before anybody follows it.</param>
/// <param name="FileId">The file in force.</param>
/// <param name="State">Where it stands.</param>
/// <param name="ReviewOn">When it is to be looked at again.</param>
/// <param name="Owner">Who answers for it.</param>
/// <param name="Needs">What waits for somebody.</param>
public sealed record LiteratureView(
    Guid Id, int Version, string Title, string Summary, IReadOnlyList<string> Strands, IReadOnlyList<string> Audiences, string LanguageCode, string Language,
    LiteratureKind Kind, string Url, string Host, Guid? FileId, LiteratureState State, DateOnly ReviewOn, string Owner, LiteratureNeeds Needs)
{
    /// <summary>Bytes of the file in force; 0 for a link.</summary>
    public int FileLength { get; init; }

    /// <summary>Since when something waits, as the nightly look found.</summary>
    public DateOnly? DueSince { get; init; }

    /// <summary>Whether it may be given today.</summary>
    public bool IsGiven => State == LiteratureState.Offered && !Needs.HasFlag(LiteratureNeeds.ContactCheck);

    internal static LiteratureView Of(LiteratureRow row, CodeLists lists, DateOnly today) => new(
        row.Item.Id, row.Item.Version, row.Item.Title, row.Item.Summary,
        Words(lists, Motivations.StrandCodeLists.Strand, row.Item.Strands), Words(lists, LibraryCodeLists.Audience, row.Item.Audiences),
        row.Item.Language, Words(lists, People.LanguageCodeLists.Language, [row.Item.Language]) is [var language] ? language : row.Item.Language,
        row.Item.Kind, row.Item.Url, LibraryText.HostOf(row.Item.Url), row.Item.FileId, row.Item.State, row.Item.ReviewOn, row.Owner, NeedsOf(row, today))
    {
        FileLength = row.FileLength ?? 0,
        DueSince = row.Item.DueSince,
    };

    internal static LiteratureNeeds NeedsOf(LiteratureRow row, DateOnly today) => row.Item.State == LiteratureState.Withdrawn
        ? LiteratureNeeds.None
        : (row.Item.ReviewOn <= today ? LiteratureNeeds.ReviewDue
            : row.Item.ReviewOn <= today.AddDays(LiteratureItem.ReviewNoticeDays) ? LiteratureNeeds.ReviewSoon : LiteratureNeeds.None)
            | (row.ContactsOver > 0 ? LiteratureNeeds.ContactCheck : LiteratureNeeds.None)
            | (row.OwnerActive ? LiteratureNeeds.None : LiteratureNeeds.NoOwner);

    private static List<string> Words(CodeLists lists, string list, IEnumerable<string> codes) =>
        [.. codes.Select(code => lists.Of(list).TryGet(code, out var item) ? item : null).OfType<CodeItem>().OrderBy(item => item.Order).Select(item => item.Words)];
}

/// <summary>One page of items by title.</summary>
/// <param name="Items">The items.</param>
/// <param name="After">What to ask for to see the next page; none when this is the last.</param>
public sealed record LiteraturePage(IReadOnlyList<LiteratureView> Items, Guid? After);

/// <summary>One item with what the database knows of it.</summary>
internal sealed class LiteratureRow
{
    public required LiteratureItem Item { get; init; }

    public required string Owner { get; init; }

    public required bool OwnerActive { get; init; }

    public required int ContactsOver { get; init; }

    public int? FileLength { get; init; }
}
