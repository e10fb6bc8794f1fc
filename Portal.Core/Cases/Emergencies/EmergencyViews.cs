using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Emergencies;

/// <summary>One emergency opening in a list.</summary>
/// <param name="Id">The opening.</param>
/// <param name="Reference">The case; null where it is sealed to others than the reader.</param>
/// <param name="ByName">Who opened it.</param>
/// <param name="OpenedAt">When (UTC, business time).</param>
/// <param name="ReviewDueAt">By when it is reviewed (UTC).</param>
/// <param name="State">How the review stands now; null when it is done.</param>
/// <param name="IsOwn">The reader opened it: somebody else reviews it.</param>
/// <param name="ReviewedAt">When reviewed (UTC).</param>
/// <param name="ReviewedByName">By whom.</param>
/// <param name="Finding">What was found.</param>
public sealed record EmergencyRowView(
    Guid Id, string? Reference, string ByName, DateTimeOffset OpenedAt, DateTimeOffset ReviewDueAt, DeadlineState? State, bool IsOwn,
    DateTimeOffset? ReviewedAt, string? ReviewedByName, EmergencyFinding? Finding);

/// <summary>Emergency openings as a reviewer sees them.</summary>
/// <param name="Waiting">Not reviewed, the earliest due first.</param>
/// <param name="Done">Reviewed in the last year, the newest first, at most 100.</param>
public sealed record EmergencyListView(IReadOnlyList<EmergencyRowView> Waiting, IReadOnlyList<EmergencyRowView> Done)
{
    /// <summary>How many are past their review.</summary>
    public int Late => Waiting.Count(row => row.State == DeadlineState.Late);
}

/// <summary>What was looked at under an emergency opening, from the trail.</summary>
/// <param name="What">Purpose of the look, such as <c>case page</c>.</param>
/// <param name="Times">How often.</param>
/// <param name="LastAt">The last time (UTC, real time).</param>
public sealed record EmergencyLookView(string What, int Times, DateTimeOffset LastAt);

/// <summary>One emergency opening with its reason, for its review.</summary>
/// <param name="Row">The opening.</param>
/// <param name="Reason">Why, in the words of who opened it.</param>
/// <param name="Review">The finding in words, when there is one.</param>
/// <param name="EndedAt">Until when it held (UTC, real time).</param>
/// <param name="ThroughSeal">It opened a sealed case.</param>
/// <param name="Looks">What was looked at.</param>
public sealed record EmergencyReviewView(
    EmergencyRowView Row, string Reason, string? Review, DateTimeOffset EndedAt, bool ThroughSeal, IReadOnlyList<EmergencyLookView> Looks);
