namespace Portal.Documents.Receipt;

/// <summary>
/// What the receipt of a report says. It never tells what happened or to whom: the page may be found by somebody else.
/// </summary>
public sealed record ReceiptModel
{
    /// <summary>Reference of the report, such as <c>R-2026-000042</c>.</summary>
    public required string Reference { get; init; }

    /// <summary>When the report was received (UTC).</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When the receipt is printed (UTC, business time).</summary>
    public required DateTimeOffset PrintedAt { get; init; }

    /// <summary>The office or centre that took it, where there was one.</summary>
    public string? TakenAt { get; init; }

    /// <summary>Code of an anonymous reporter; none for one who gave a name.</summary>
    public string? ReceiptCode { get; init; }

    /// <summary>Whether an anonymous reporter chose a passphrase: without one nobody can ask, so the code is not printed.</summary>
    public bool HasPassphrase { get; init; }

    /// <summary>What happens next, soonest first.</summary>
    public IReadOnlyList<ReceiptStep> Next { get; init; } = [];

    /// <summary>How to reach us, one way in each line.</summary>
    public IReadOnlyList<string> Contacts { get; init; } = [];

    /// <summary>Whether the data are made up; the receipt then says so.</summary>
    public bool IsDemonstration { get; init; }
}

/// <summary>One promise of the receipt.</summary>
/// <param name="Text">What will be done.</param>
/// <param name="DueAt">By when (UTC); none where it depends on the person.</param>
public sealed record ReceiptStep(string Text, DateTimeOffset? DueAt);
