namespace Portal.Core.Cases.Receipts;

/// <summary>The answer to a submit; the same for every repetition.</summary>
/// <param name="Reference">R-yyyy-nnnnnn.</param>
/// <param name="ReportId">The report.</param>
/// <param name="ReceiptCode">For an anonymous reporter: what they ask with; else null.</param>
public sealed record SubmittedReport(string Reference, Guid ReportId, string? ReceiptCode);

/// <summary>A due time, before or after it is promised.</summary>
/// <param name="Standard">Code of the service standard.</param>
/// <param name="Words">What is promised.</param>
/// <param name="Limit">The time allowed, in words: "24 hours".</param>
/// <param name="DueAt">Due (UTC).</param>
public sealed record DueTime(string Standard, string Words, string Limit, DateTimeOffset DueAt);

/// <summary>What submitting would promise.</summary>
/// <param name="Priority">The provisional priority.</param>
/// <param name="Reasons">Words of the answers that make it high; empty when it is standard.</param>
/// <param name="DueTimes">What falls due, earliest first.</param>
public sealed record DuePreview(CasePriority Priority, IReadOnlyList<string> Reasons, IReadOnlyList<DueTime> DueTimes);

/// <summary>Where a report stands, in stages that can be told to anybody who brought it.</summary>
public enum ReceiptStage
{
    /// <summary>Waiting for a Case Management Officer.</summary>
    Received,

    /// <summary>An officer is looking into it.</summary>
    BeingLookedInto,

    /// <summary>Closed.</summary>
    Closed,
}

/// <summary>What the person who took a report may know of it afterwards: never names, never the case.</summary>
/// <param name="ReportId">The report.</param>
/// <param name="Reference">R-yyyy-nnnnnn.</param>
/// <param name="ReceivedAt">When it reached the Group (UTC).</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="ReceiptCode">For an anonymous reporter.</param>
/// <param name="HasPassphrase">True when the reporter chose a passphrase.</param>
/// <param name="Language">Code of the language that the contact was held in, for the leaflet; <c>en</c> when not said.</param>
/// <param name="Priority">Priority given at submit.</param>
/// <param name="Promises">What was promised at submit and when it is due.</param>
public sealed record ReceiptView(
    Guid ReportId, string Reference, DateTimeOffset ReceivedAt, ReceiptStage Stage, string? ReceiptCode, bool HasPassphrase,
    string Language, CasePriority Priority, IReadOnlyList<PromisedTime> Promises)
{
    /// <summary>When it was entered (UTC): where the next page of a list begins.</summary>
    public DateTimeOffset EnteredAt { get; init; }

    /// <summary>Codes of the strands that were reported, to find literature by; none where the case is hidden from whoever asks.</summary>
    public IReadOnlyList<string> Strands { get; init; } = [];
}

/// <summary>A promise on a receipt.</summary>
/// <param name="Standard">Code of the service standard.</param>
/// <param name="Words">What is promised.</param>
/// <param name="DueAt">Due (UTC).</param>
/// <param name="State">Running, met, missed or cancelled.</param>
public sealed record PromisedTime(string Standard, string Words, DateTimeOffset DueAt, ClockState State);

/// <summary>A report of one's own that may be about the same thing, with the reasons in codes.</summary>
/// <param name="ReportId">The earlier report.</param>
/// <param name="Reference">Its reference.</param>
/// <param name="ReceivedAt">When it was received (UTC).</param>
/// <param name="Reasons">Codes: same-home, same-place, same-phone, same-name, same-event-day.</param>
public sealed record PossibleDuplicate(Guid ReportId, string Reference, DateTimeOffset ReceivedAt, IReadOnlyList<string> Reasons);
