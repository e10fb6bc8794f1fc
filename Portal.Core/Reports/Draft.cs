using Portal.Core.Confidentiality;

namespace Portal.Core.Reports;

/// <summary>How a draft came about.</summary>
public enum DraftKind
{
    /// <summary>Taken with the person at the desk or on the phone.</summary>
    Interview,

    /// <summary>Keyed in from a paper form.</summary>
    PaperForm,
}

/// <summary>A report being taken: sealed under a key of its own, kept 30 days of real time, never lost, never invalid.</summary>
public sealed class Draft
{
    /// <summary>Row id; also the key under which a submit is done once.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Who is taking the report; nobody else reads the draft.</summary>
    public required Guid AuthorId { get; init; }

    /// <summary>Interview or paper form.</summary>
    public DraftKind Kind { get; init; }

    /// <summary>Raised with every saved change; a save must name the one it builds on.</summary>
    public int SavedVersion { get; set; }

    /// <summary>The step last worked on.</summary>
    public string Step { get; set; } = "";

    /// <summary>When begun (UTC, real time).</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When begun in business time (UTC): the time of receipt that is proposed.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Last saved (UTC, real time).</summary>
    public DateTimeOffset SavedAt { get; set; }

    /// <summary>The report it became.</summary>
    public Guid? ReportId { get; set; }

    /// <summary>When the author threw it away (UTC, real time).</summary>
    public DateTimeOffset? DiscardedAt { get; set; }

    /// <summary>When it was let go after 30 days without a save (UTC, real time): what was typed can no longer be read.</summary>
    public DateTimeOffset? ExpiredAt { get; set; }

    /// <summary>What was typed, field by field.</summary>
    public required Sealed<DraftFields> Content { get; set; }
}

/// <summary>What was typed, by field name, as it was typed: "A draft may be incomplete, never invalid".</summary>
[SealedAs("draft.content")]
public sealed record DraftFields
{
    /// <summary>Values by field name; several for a field with several answers.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Values { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
}
