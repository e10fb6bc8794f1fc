using Portal.Core.Incidents;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Queries;

/// <summary>The identity bar of a case: nothing in it names or describes a person.</summary>
public sealed record CaseHeaderView
{
    /// <summary>The case.</summary>
    public required Guid Id { get; init; }

    /// <summary>Version of the case row that this was read from; given back with corrections.</summary>
    public required int Version { get; init; }

    /// <summary>HI-yyyy-nnnnnn.</summary>
    public required string Reference { get; init; }

    /// <summary>Where it stands.</summary>
    public required CaseStatus Status { get; init; }

    /// <summary>Earliest receipt (UTC).</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Name of the neighbourhood that counts.</summary>
    public required string Neighbourhood { get; init; }

    /// <summary>Name of the service area.</summary>
    public required string ServiceArea { get; init; }

    /// <summary>The service area.</summary>
    public required Guid ServiceAreaId { get; init; }

    /// <summary>Does anybody perceive hate?</summary>
    public required HatePerceived Hate { get; init; }

    /// <summary>Codes of the strands perceived.</summary>
    public required IReadOnlyList<string> Strands { get; init; }

    /// <summary>Priority.</summary>
    public required CasePriority Priority { get; init; }

    /// <summary>Risk band of the last assessment.</summary>
    public required RiskBand Risk { get; init; }

    /// <summary>The Case Management Officer, or null in the pool.</summary>
    public Guid? OfficerId { get; init; }

    /// <summary>The officer's name, or null in the pool.</summary>
    public string? OfficerName { get; init; }

    /// <summary>The next due time of all (UTC); null when nothing is due.</summary>
    public DateTimeOffset? NextDueAt { get; init; }

    /// <summary>How the next due time stands now.</summary>
    public DeadlineState? NextDueState { get; init; }

    /// <summary>The next promise to a person (UTC); null when none is open.</summary>
    public DateTimeOffset? NextPromiseDueAt { get; init; }

    /// <summary>How the next promise stands now.</summary>
    public DeadlineState? NextPromiseState { get; init; }

    /// <summary>The next step or action (UTC); null when none is open.</summary>
    public DateTimeOffset? NextTaskDueAt { get; init; }

    /// <summary>How the next step or action stands now.</summary>
    public DeadlineState? NextTaskState { get; init; }

    /// <summary>Whether the victim agrees that the person reported is spoken to; null until asked.</summary>
    public bool? ContactAgreed { get; init; }

    /// <summary>Who asked for a lower risk band that nobody has decided about yet.</summary>
    public Guid? RiskAskedById { get; init; }

    /// <summary>Who assessed the risk as high, while no manager has seen it.</summary>
    public Guid? HighRiskById { get; init; }

    /// <summary>So-called honour is spoken of: family and community are never contacted, every contact form warns.</summary>
    public bool HonourConcern { get; init; }

    /// <summary>Sealed to named staff.</summary>
    public bool IsSealed { get; init; }

    /// <summary>Who proposed the closing; somebody else decides.</summary>
    public Guid? ClosingProposedById { get; init; }

    /// <summary>Name of who proposed the closing.</summary>
    public string? ClosingProposedByName { get; init; }

    /// <summary>Code of the closing reason, when closing is proposed or done.</summary>
    public string? ClosingReason { get; init; }

    /// <summary>Code of the outcome, when closing is proposed or done.</summary>
    public string? ClosingOutcome { get; init; }

    /// <summary>Last closed (UTC).</summary>
    public DateTimeOffset? ClosedAt { get; init; }
}

/// <summary>A time standard running for the case.</summary>
/// <param name="Id">The clock.</param>
/// <param name="Standard">Code of the standard.</param>
/// <param name="StartedAt">Start (UTC).</param>
/// <param name="DueAt">Due (UTC); done at exactly this instant is in time.</param>
/// <param name="MetAt">When done (UTC).</param>
/// <param name="State">Running, met, missed or cancelled.</param>
/// <param name="Now">How a running clock stands now; late as soon as the due instant has passed. Null when it has ended.</param>
public sealed record ClockView(
    Guid Id, string Standard, DateTimeOffset StartedAt, DateTimeOffset DueAt, DateTimeOffset? MetAt, ClockState State, DeadlineState? Now);

/// <summary>A promise made to a person.</summary>
/// <param name="Id">The promise.</param>
/// <param name="PartyId">To whom; null when not to one person.</param>
/// <param name="MadeInEntryId">The entry that made it.</param>
/// <param name="DueAt">Due (UTC).</param>
/// <param name="KeptAt">When kept (UTC).</param>
/// <param name="Now">How an open promise stands now; null when kept.</param>
public sealed record PromiseView(Guid Id, Guid? PartyId, Guid MadeInEntryId, DateTimeOffset DueAt, DateTimeOffset? KeptAt, DeadlineState? Now);
