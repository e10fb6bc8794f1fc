namespace Portal.Core.Cases.Queries;

/// <summary>A case as one person may see it.</summary>
/// <param name="Header">The identity bar.</param>
/// <param name="Details">People, incidents, timeline; null for those who may know of the case but not read it, such as directors.</param>
/// <param name="May">What this person may do here now, so that the page offers nothing that would be refused.</param>
public sealed record CasePageView(CaseHeaderView Header, CaseDetailsView? Details, CaseAbilities May)
{
    /// <summary>Why this person can see it, as it stands on the trail.</summary>
    public Access.WhyAllowed Why { get; init; } = new(Access.Permission.ListCases, Access.Reach.None, []);

    /// <summary>Until when an emergency opening shows the case to this person (UTC, real time); null where the role does.</summary>
    public DateTimeOffset? EmergencyUntil { get; init; }

    /// <summary>A proposal about the seal that waits; only for those who propose or decide.</summary>
    public Sealing.SealingProposalView? Sealing { get; init; }
}

/// <summary>The content of a case, for those who may read it.</summary>
/// <param name="People">People by ordinal, victims first.</param>
/// <param name="Incidents">Incidents by ordinal.</param>
/// <param name="Reports">Reports by receipt.</param>
/// <param name="Clocks">Time standards.</param>
/// <param name="Promises">Promises, the next one first.</param>
/// <param name="Joins">Joins proposed and not decided; empty for those who may not join.</param>
/// <param name="Timeline">The newest entries.</param>
public sealed record CaseDetailsView(
    IReadOnlyList<PersonView> People,
    IReadOnlyList<IncidentView> Incidents,
    IReadOnlyList<CaseReportView> Reports,
    IReadOnlyList<ClockView> Clocks,
    IReadOnlyList<PromiseView> Promises,
    IReadOnlyList<JoinProposalView> Joins,
    TimelineView Timeline);

/// <summary>What a person may do with a case at the moment: role, relation and status together. The verbs ask again.</summary>
public sealed record CaseAbilities
{
    /// <summary>Log notes, contacts, incidents, corrections.</summary>
    public bool Work { get; init; }

    /// <summary>Write and read restricted notes.</summary>
    public bool Restricted { get; init; }

    /// <summary>Record a risk band.</summary>
    public bool AssessRisk { get; init; }

    /// <summary>Decide about a lower risk band that somebody else asked for.</summary>
    public bool DecideRisk { get; init; }

    /// <summary>Agree to far-reaching actions that somebody else put forward.</summary>
    public bool ApproveActions { get; init; }

    /// <summary>Say that one has seen that the risk is high.</summary>
    public bool SeeHighRisk { get; init; }

    /// <summary>Reveal safe numbers and addresses.</summary>
    public bool RevealSafeContact { get; init; }

    /// <summary>Give it to an officer, or to another one.</summary>
    public bool Allocate { get; init; }

    /// <summary>Take it from the pool.</summary>
    public bool TakeFromPool { get; init; }

    /// <summary>Link and unlink reports, decide joins.</summary>
    public bool Link { get; init; }

    /// <summary>Propose closing.</summary>
    public bool ProposeClosing { get; init; }

    /// <summary>Approve or decline a closing that somebody else proposed.</summary>
    public bool DecideClosing { get; init; }

    /// <summary>Open it again.</summary>
    public bool Reopen { get; init; }

    /// <summary>Open it in an emergency, to read.</summary>
    public bool OpenInEmergency { get; init; }

    /// <summary>Give an emergency opening back.</summary>
    public bool EndEmergency { get; init; }

    /// <summary>Propose to seal it.</summary>
    public bool ProposeSealing { get; init; }

    /// <summary>Seal it, change to whom it is sealed, keep somebody from it.</summary>
    public bool Seal { get; init; }

    /// <summary>Propose to open its seal, or decide about it.</summary>
    public bool Unseal { get; init; }

    /// <summary>Declare a conflict of interest of one's own.</summary>
    public bool DeclareConflict { get; init; }

    /// <summary>See who looked at it.</summary>
    public bool SeeWhoLooked { get; init; }
}
