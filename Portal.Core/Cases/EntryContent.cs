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
[JsonDerivedType(typeof(PriorityEntry), PriorityEntry.Kind)]
[JsonDerivedType(typeof(CorrectionEntry), CorrectionEntry.Kind)]
[JsonDerivedType(typeof(GraffitiRemovedEntry), GraffitiRemovedEntry.Kind)]
[JsonDerivedType(typeof(StatusEntry), StatusEntry.Kind)]
[JsonDerivedType(typeof(CasesJoinedEntry), CasesJoinedEntry.Kind)]
[JsonDerivedType(typeof(CasesSeparatedEntry), CasesSeparatedEntry.Kind)]
[JsonDerivedType(typeof(JoinRefusedEntry), JoinRefusedEntry.Kind)]
[JsonDerivedType(typeof(ConflictEntry), ConflictEntry.Kind)]
[JsonDerivedType(typeof(PerceptionEntry), PerceptionEntry.Kind)]
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

/// <summary>The risk band was set, with its rationale.</summary>
public sealed record RiskEntry(RiskBand From, RiskBand To, string Rationale) : EntryContent
{
    /// <summary>Stable code.</summary>
    public const string Kind = "risk";
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
