using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Library;

/// <summary>Where an item of the library stands.</summary>
public enum LiteratureState
{
    /// <summary>Being prepared: seen by those who keep the library.</summary>
    Draft,

    /// <summary>To be found, given and read.</summary>
    Offered,

    /// <summary>No longer given; kept for the register.</summary>
    Withdrawn,
}

/// <summary>What an item is.</summary>
public enum LiteratureKind
{
    /// <summary>A PDF kept by the portal.</summary>
    File,

    /// <summary>An address on the web.</summary>
    Link,
}

/// <summary>
/// Something to read about what the policy covers (5.4(e)): for which strands, for whom, in which language, who answers for it and when it
/// is to be looked at again. An item that names a contact which nobody vouches for is given to nobody until the contact is checked.
/// </summary>
public sealed class LiteratureItem : Entity
{
    /// <summary>Longest title.</summary>
    public const int LongestTitle = 160;

    /// <summary>Longest summary.</summary>
    public const int LongestSummary = 600;

    /// <summary>Longest address.</summary>
    public const int LongestUrl = 400;

    /// <summary>The farthest that a review may be away.</summary>
    public const int LongestReviewMonths = 24;

    /// <summary>So long before the review is due the owner is told.</summary>
    public const int ReviewNoticeDays = 30;

    /// <summary>What it is called.</summary>
    public required string Title { get; set; }

    /// <summary>What it says, in a sentence or two.</summary>
    public required string Summary { get; set; }

    /// <summary>Codes of the strands that it is about; none: about all.</summary>
    public List<string> Strands { get; set; } = [];

    /// <summary>Codes of those it is written for; at least one.</summary>
    public List<string> Audiences { get; set; } = [];

    /// <summary>Code of its language.</summary>
    public required string Language { get; set; }

    /// <summary>File or link.</summary>
    public LiteratureKind Kind { get; set; }

    /// <summary>Address of a link, http or https; empty for a file.</summary>
    public string Url { get; set; } = "";

    /// <summary>The file in force; none for a link, and while nothing was sent yet.</summary>
    public Guid? FileId { get; set; }

    /// <summary>The member of staff who answers for it.</summary>
    public required Guid OwnerId { get; set; }

    /// <summary>Where it stands.</summary>
    public LiteratureState State { get; set; }

    /// <summary>The day by which it is to be looked at again.</summary>
    public required DateOnly ReviewOn { get; set; }

    /// <summary>Since when something about it waits for its owner, as the nightly look found; none while all is well.</summary>
    public DateOnly? DueSince { get; set; }

    /// <summary>Why it was withdrawn.</summary>
    public string WithdrawnWhy { get; set; } = "";
}

/// <summary>An item names this contact.</summary>
public sealed class LiteratureContact
{
    /// <summary>The item.</summary>
    public required Guid ItemId { get; init; }

    /// <summary>The contact.</summary>
    public required Guid ContactId { get; init; }
}

/// <summary>A PDF of the library. Public, so it is not sealed; never changed: another file is another row, and what was given can be shown.</summary>
public sealed class LiteratureFile
{
    /// <summary>The largest file in bytes: 20 MB.</summary>
    public const int LargestBytes = 20 * 1024 * 1024;

    /// <summary>Longest name.</summary>
    public const int LongestName = 100;

    /// <summary>Row id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The item that it was sent for.</summary>
    public required Guid ItemId { get; init; }

    /// <summary>Its name without a path and without characters that deceive, ending in <c>.pdf</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The file, byte for byte as it was sent; never opened by the portal.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>Number of bytes.</summary>
    public required int Length { get; init; }

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Who sent it.</summary>
    public required Guid SentById { get; init; }

    /// <summary>When (UTC, business time).</summary>
    public required DateTimeOffset SentAt { get; init; }
}
