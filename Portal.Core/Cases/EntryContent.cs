using System.Text.Json.Serialization;
using Portal.Core.Confidentiality;

namespace Portal.Core.Cases;

/// <summary>What an entry of the timeline says. One sealed record for each kind of act; each has one component on the case page.</summary>
[SealedAs("entry.content")]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(ReportReceivedEntry), ReportReceivedEntry.Kind)]
[JsonDerivedType(typeof(ReportAddedToEntry), ReportAddedToEntry.Kind)]
[JsonDerivedType(typeof(NoteEntry), NoteEntry.Kind)]
[JsonDerivedType(typeof(ContactEntry), ContactEntry.Kind)]
[JsonDerivedType(typeof(IncidentAddedEntry), IncidentAddedEntry.Kind)]
[JsonDerivedType(typeof(ReportLinkedEntry), ReportLinkedEntry.Kind)]
[JsonDerivedType(typeof(ReportUnlinkedEntry), ReportUnlinkedEntry.Kind)]
[JsonDerivedType(typeof(AllocationEntry), AllocationEntry.Kind)]
[JsonDerivedType(typeof(RiskEntry), RiskEntry.Kind)]
[JsonDerivedType(typeof(RiskDecisionEntry), RiskDecisionEntry.Kind)]
[JsonDerivedType(typeof(HighRiskSeenEntry), HighRiskSeenEntry.Kind)]
[JsonDerivedType(typeof(ActionEntry), ActionEntry.Kind)]
[JsonDerivedType(typeof(ContactAgreementEntry), ContactAgreementEntry.Kind)]
[JsonDerivedType(typeof(PlanGivenEntry), PlanGivenEntry.Kind)]
[JsonDerivedType(typeof(InvestigationPlannedEntry), InvestigationPlannedEntry.Kind)]
[JsonDerivedType(typeof(StepEndedEntry), StepEndedEntry.Kind)]
[JsonDerivedType(typeof(FindingEntry), FindingEntry.Kind)]
[JsonDerivedType(typeof(PriorityEntry), PriorityEntry.Kind)]
[JsonDerivedType(typeof(CorrectionEntry), CorrectionEntry.Kind)]
[JsonDerivedType(typeof(GraffitiRemovedEntry), GraffitiRemovedEntry.Kind)]
[JsonDerivedType(typeof(StatusEntry), StatusEntry.Kind)]
[JsonDerivedType(typeof(CasesJoinedEntry), CasesJoinedEntry.Kind)]
[JsonDerivedType(typeof(CasesSeparatedEntry), CasesSeparatedEntry.Kind)]
[JsonDerivedType(typeof(JoinRefusedEntry), JoinRefusedEntry.Kind)]
[JsonDerivedType(typeof(ConflictEntry), ConflictEntry.Kind)]
[JsonDerivedType(typeof(PerceptionEntry), PerceptionEntry.Kind)]
[JsonDerivedType(typeof(EmergencyEntry), EmergencyEntry.Kind)]
[JsonDerivedType(typeof(EmergencyReviewEntry), EmergencyReviewEntry.Kind)]
[JsonDerivedType(typeof(SealingEntry), SealingEntry.Kind)]
[JsonDerivedType(typeof(ExclusionEntry), ExclusionEntry.Kind)]
public abstract record EntryContent;

/// <summary>A report reached the Group.</summary>
/// <param name="ReportReference">R-yyyy-nnnnnn.</param>
/// <param name="Channel">Code of the channel.</param>
/// <param name="ReporterRole">Code of what the reporter is.</param>
public sealed record ReportReceivedEntry(string ReportReference, string Channel, string ReporterRole) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "report-received";
}

/// <summary>Something remembered later was added to a report.</summary>
public sealed record ReportAddedToEntry(string ReportReference, string Text) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "report-added-to";
}

/// <summary>A note.</summary>
public sealed record NoteEntry(string Text) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "note";
}

/// <summary>A contact made or tried (5.3(d)).</summary>
/// <param name="Reached">False when only tried.</param>
/// <param name="Method">Code of the way of contact.</param>
/// <param name="With">Code of with whom.</param>
/// <param name="Outcome">Code of what came of it.</param>
/// <param name="Said">What was said.</param>
/// <param name="Promised">What was promised, or empty.</param>
/// <param name="PromiseDueOn">UK day by which it was promised.</param>
public sealed record ContactEntry(bool Reached, string Method, string With, string Outcome, string Said, string Promised, DateOnly? PromiseDueOn) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "contact";
}

/// <summary>A further incident was recorded.</summary>
public sealed record IncidentAddedEntry(int Ordinal, IReadOnlyList<string> Types, IReadOnlyList<string> Strands) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "incident-added";
}

/// <summary>A report was linked to this case.</summary>
public sealed record ReportLinkedEntry(string ReportReference, string OtherCaseReference, string Reason) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "report-linked";
}

/// <summary>A report was unlinked from this case.</summary>
public sealed record ReportUnlinkedEntry(string ReportReference, string OtherCaseReference, string Reason) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "report-unlinked";
}

/// <summary>The case was given to a Case Management Officer (5.5.1(a)).</summary>
public sealed record AllocationEntry(Guid OfficerId, string OfficerName, string Handover) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "allocation";
}

/// <summary>The risk was assessed, with its rationale.</summary>
public sealed record RiskEntry(RiskBand From, RiskBand To, string Rationale) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "risk";

    /// <summary>Points; null where no questions were asked.</summary>
    public int? Score { get; init; }

    /// <summary>The band of the points.</summary>
    public RiskBand ScoreBand { get; init; }

    /// <summary>Codes of why there is a least band.</summary>
    public IReadOnlyList<string> Floors { get; init; } = [];

    /// <summary>Code of why it was assessed, or empty.</summary>
    public string Occasion { get; init; } = "";

    /// <summary>A lower band that is asked for; null when none is.</summary>
    public RiskBand? Asked { get; init; }
}

/// <summary>A lower risk band that was asked for was agreed or declined by a supervisor.</summary>
public sealed record RiskDecisionEntry(RiskBand From, RiskBand Asked, bool Agreed, string Words) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "risk-decision";
}

/// <summary>The duty manager has seen that the risk is high.</summary>
public sealed record HighRiskSeenEntry(string Words) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "high-risk-seen";
}

/// <summary>An action of the plan came a step further.</summary>
/// <param name="Type">Code of the catalogue.</param>
/// <param name="State">Where it stands now: Proposed, Agreed, InHand, Done, NotDone.</param>
/// <param name="What">What will be done; when put forward.</param>
/// <param name="Words">What came of it, or why it was not done.</param>
public sealed record ActionEntry(string Type, string State, string What, string Words) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "action";
}

/// <summary>The victim agrees that the person reported is spoken to, or does not.</summary>
public sealed record ContactAgreementEntry(bool Agrees, string Words) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "contact-agreement";
}

/// <summary>The victim was given the plan.</summary>
/// <param name="How">Code of how.</param>
/// <param name="Words">Anything to add.</param>
public sealed record PlanGivenEntry(string How, string Words) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "plan-given";
}

/// <summary>Steps of the investigation were planned.</summary>
public sealed record InvestigationPlannedEntry(IReadOnlyList<string> Steps, string What) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "investigation-planned";
}

/// <summary>A step of the investigation was done or reasoned away.</summary>
public sealed record StepEndedEntry(string Step, bool Done, string Words) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "step-ended";
}

/// <summary>The investigation found something about the motivation of an incident; what was perceived stays (4.7).</summary>
public sealed record FindingEntry(int IncidentOrdinal, string Finding, string Words) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "finding";
}

/// <summary>The priority was raised.</summary>
public sealed record PriorityEntry(CasePriority To, string Reason) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "priority";
}

/// <summary>A record was corrected; the old value stays here.</summary>
public sealed record CorrectionEntry(string Record, string Field, string Before, string After, string Reason) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "correction";
}

/// <summary>Offensive graffiti was removed.</summary>
public sealed record GraffitiRemovedEntry(string Words) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "graffiti-removed";
}

/// <summary>The case moved to another status.</summary>
/// <param name="From">Before.</param>
/// <param name="To">After.</param>
/// <param name="ReasonCode">Code of the closing reason, or empty.</param>
/// <param name="OutcomeCode">Code of the outcome, or empty.</param>
/// <param name="VictimTold">Code: told, unsafe-to-tell, not-reached, or empty.</param>
/// <param name="Words">Reasons in words.</param>
public sealed record StatusEntry(CaseStatus From, CaseStatus To, string ReasonCode, string OutcomeCode, string VictimTold, string Words) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "status";
}

/// <summary>Another case was joined into this one, or this one into another.</summary>
public sealed record CasesJoinedEntry(string JoinedReference, string SurvivingReference, string Reason) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "cases-joined";
}

/// <summary>A join was undone.</summary>
public sealed record CasesSeparatedEntry(string SeparatedReference, string RemainingReference, string Reason) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "cases-separated";
}

/// <summary>A proposed join was refused.</summary>
public sealed record JoinRefusedEntry(string OtherReference, string Reason) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "join-refused";
}

/// <summary>A colleague declared a conflict of interest and does not see the case any longer (5.3(c)).</summary>
public sealed record ConflictEntry(string Words) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "conflict";
}

/// <summary>Somebody else perceives hate in an incident, or another strand of it (4.1).</summary>
public sealed record PerceptionEntry(int IncidentOrdinal, string PerceivedBy, string Strand) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "perception";
}
