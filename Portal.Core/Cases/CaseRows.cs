using Portal.Core.Confidentiality;

namespace Portal.Core.Cases;

/// <summary>Who may read an entry of the timeline.</summary>
public enum EntryAudience
{
    /// <summary>Anybody who may read the case.</summary>
    CaseTeam,

    /// <summary>May be told to the victim word for word.</summary>
    ToVictim,

    /// <summary>Only the officer, the team leader and the Specialist.</summary>
    Restricted,
}

/// <summary>One act on the timeline. Append-only: corrections are entries of their own that point to what they correct.</summary>
public sealed class CaseEntry
{
    /// <summary>Row id, time-ordered.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public required Guid CaseId { get; set; }

    /// <summary>Stable code of the kind of act; see <see cref="EntryContent"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>When it happened (UTC, business time).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>When it was recorded (UTC, business time).</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Who; empty for the portal itself.</summary>
    public required Guid ById { get; init; }

    /// <summary>Who may read it.</summary>
    public EntryAudience Audience { get; init; }

    /// <summary>The report, incident, party or entry that it is about.</summary>
    public Guid? SubjectId { get; init; }

    /// <summary>What was said and done.</summary>
    public required Sealed<EntryContent> Content { get; init; }
}

/// <summary>How a clock stands.</summary>
public enum ClockState
{
    /// <summary>Running.</summary>
    Running,

    /// <summary>Met at or before its due time.</summary>
    Met,

    /// <summary>Met too late, or ended unmet.</summary>
    Missed,

    /// <summary>No longer needed; counts neither way.</summary>
    Cancelled,
}

/// <summary>A time standard running for a case (domain defaults are dated data). Met at exactly the due instant is met.</summary>
public sealed class CaseClock
{
    /// <summary>Row id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public required Guid CaseId { get; set; }

    /// <summary>Code of the standard: first-contact, risk-assessment, graffiti-removal ...</summary>
    public required string Standard { get; init; }

    /// <summary>Start (UTC).</summary>
    public required DateTimeOffset StartedAt { get; set; }

    /// <summary>Due (UTC).</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>When met (UTC).</summary>
    public DateTimeOffset? MetAt { get; set; }

    /// <summary>Running, met, missed or cancelled.</summary>
    public ClockState State { get; set; }
}

/// <summary>A promise made to a person: what is in the entry that made it; when it is due stands here (5.3(d)).</summary>
public sealed class CasePromise
{
    /// <summary>Row id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public required Guid CaseId { get; set; }

    /// <summary>To whom.</summary>
    public Guid? PartyId { get; init; }

    /// <summary>The entry that made it.</summary>
    public required Guid MadeInEntryId { get; init; }

    /// <summary>When made (UTC).</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>Due (UTC).</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>When kept (UTC).</summary>
    public DateTimeOffset? KeptAt { get; set; }

    /// <summary>The entry that kept it.</summary>
    public Guid? KeptInEntryId { get; set; }
}

/// <summary>A person from whom a case is hidden: excluded beats every role.</summary>
public sealed class CaseExclusion
{
    /// <summary>Row id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The person.</summary>
    public required Guid StaffId { get; init; }

    /// <summary>Code: declared, household-match, decided.</summary>
    public required string Source { get; init; }

    /// <summary>The blind token by which a household was matched, so that a match that was lifted does not come back; else null.</summary>
    public long? MatchedToken { get; init; }

    /// <summary>True until the Specialist confirms or lifts.</summary>
    public bool IsProvisional { get; set; }

    /// <summary>When made (UTC).</summary>
    public required DateTimeOffset MadeAt { get; init; }

    /// <summary>When lifted (UTC).</summary>
    public DateTimeOffset? LiftedAt { get; set; }
}

/// <summary>One of those to whom a sealed case is known.</summary>
public sealed class CaseSealMember
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The person.</summary>
    public required Guid StaffId { get; init; }
}

/// <summary>A proposal that two cases are one, or a report belongs elsewhere: for the triaging officer, never decided by the machine.</summary>
public sealed class JoinProposal
{
    /// <summary>Row id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The new case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>The case that it may belong to.</summary>
    public required Guid OtherCaseId { get; init; }

    /// <summary>Codes of the reasons: same-home, same-name, same-phone, same-event-day ...</summary>
    public List<string> Reasons { get; init; } = [];

    /// <summary>When proposed (UTC).</summary>
    public required DateTimeOffset ProposedAt { get; init; }

    /// <summary>When decided (UTC).</summary>
    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>True when joined, false when refused.</summary>
    public bool? Accepted { get; set; }
}

/// <summary>A strand of a case with its receipt, so that a list narrowed to a strand reads only what it shows.</summary>
public sealed class CaseStrand
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>Code of the strand.</summary>
    public required string Strand { get; init; }

    /// <summary>Receipt of the case (UTC), by which lists are ordered.</summary>
    public required DateTimeOffset ReceivedAt { get; set; }
}

/// <summary>
/// What was moved when a report was linked to another case or two cases were joined: all that is needed to undo it.
/// The rows themselves say where they are; the key store says under which case they can be opened.
/// </summary>
public sealed class CaseMove
{
    /// <summary>Row id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Where the records came from.</summary>
    public required Guid FromCaseId { get; init; }

    /// <summary>Where they went.</summary>
    public required Guid ToCaseId { get; init; }

    /// <summary>The report that was linked; null when whole cases were joined.</summary>
    public Guid? ReportId { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTimeOffset MovedAt { get; init; }

    /// <summary>When undone (UTC).</summary>
    public DateTimeOffset? UndoneAt { get; set; }

    /// <summary>Status that the emptied case had, when it was emptied.</summary>
    public CaseStatus? StatusBefore { get; set; }

    /// <summary>Receipt of the receiving case before.</summary>
    public required DateTimeOffset ReceivedBefore { get; init; }

    /// <summary>Reports, incidents, parties and cases that were moved, with their keys.</summary>
    public List<Guid> RecordIds { get; init; } = [];

    /// <summary>Clocks that went along, or ended because the receiving case has its own.</summary>
    public List<Guid> ClockIds { get; init; } = [];

    /// <summary>Promises that went along.</summary>
    public List<Guid> PromiseIds { get; init; } = [];

    /// <summary>The incident of the report before, when it was found to be the same event as one of the receiving case.</summary>
    public Guid? OwnIncidentId { get; set; }

    /// <summary>The incident of the receiving case that is the same event.</summary>
    public Guid? SameIncidentId { get; set; }

    /// <summary>Perceptions copied to that incident.</summary>
    public List<Guid> PerceptionIds { get; init; } = [];

    /// <summary>Strands of that incident before.</summary>
    public List<string> StrandsBefore { get; set; } = [];

    /// <summary>Hate perceived in that incident before.</summary>
    public Incidents.HatePerceived HateBefore { get; set; }
}
