using Portal.Core.Incidents;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>
/// The Group's response to one household, with one Case Management Officer (5.5.1(a)). Holds no personal content: what identifies or
/// describes people is sealed in parties, incidents, reports and entries. The aggregate guards its own rules and answers with results.
/// </summary>
public sealed partial class Case : Entity
{
    /// <summary>HI-yyyy-nnnnnn; year of receipt, gaps allowed.</summary>
    public required string Reference { get; init; }

    /// <summary>Where it stands.</summary>
    public CaseStatus Status { get; private set; }

    /// <summary>Earliest receipt of its reports (UTC).</summary>
    public required DateTimeOffset ReceivedAt { get; set; }

    /// <summary>When opened (UTC).</summary>
    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>Landlord, frozen at opening.</summary>
    public required Guid LandlordId { get; init; }

    /// <summary>Service area, frozen at opening.</summary>
    public required Guid ServiceAreaId { get; init; }

    /// <summary>The neighbourhood that counts, frozen at opening: the victim's home, else the place, else the receiving centre's.</summary>
    public required Guid NeighbourhoodId { get; init; }

    /// <summary>The policy version in force at opening.</summary>
    public required string PolicyVersion { get; init; }

    /// <summary>Does anybody perceive hate in any incident?</summary>
    public HatePerceived Hate { get; set; }

    /// <summary>Codes of all strands perceived in its incidents.</summary>
    public List<string> Strands { get; set; } = [];

    /// <summary>Priority; a raise starts its clocks at the raise, nothing lowers a due time already set.</summary>
    public CasePriority Priority { get; set; }

    /// <summary>Risk band of the last assessment.</summary>
    public RiskBand Risk { get; set; }

    /// <summary>The Case Management Officer.</summary>
    public Guid? OfficerId { get; private set; }

    /// <summary>When given to the officer (UTC).</summary>
    public DateTimeOffset? AllocatedAt { get; private set; }

    /// <summary>The earliest due time that is still open, clocks and promises together (UTC); what queues sort by.</summary>
    public DateTimeOffset? NextDueAt { get; set; }

    /// <summary>The next promise made to a victim (UTC).</summary>
    public DateTimeOffset? NextPromiseDueAt { get; set; }

    /// <summary>The earliest step or action that is still to be done (UTC).</summary>
    public DateTimeOffset? NextTaskDueAt { get; set; }

    /// <summary>Whether the victim agrees that the person reported is spoken to; null until asked.</summary>
    public bool? ContactAgreed { get; set; }

    /// <summary>"Honour" is spoken of: household contact is hidden, every contact action warns.</summary>
    public bool HonourConcern { get; set; }

    /// <summary>Sealed to named staff.</summary>
    public bool IsSealed { get; set; }

    /// <summary>Who proposed the closing, so that somebody else approves.</summary>
    public Guid? ClosingProposedById { get; private set; }

    /// <summary>Code of the closing reason.</summary>
    public string? ClosingReason { get; private set; }

    /// <summary>Code of the outcome or finding told at closing.</summary>
    public string? ClosingOutcome { get; private set; }

    /// <summary>Last closed (UTC).</summary>
    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>The case that survived a merge.</summary>
    public Guid? MergedIntoId { get; private set; }
}
