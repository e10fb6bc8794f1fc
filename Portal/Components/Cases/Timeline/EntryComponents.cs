using System.Collections.Frozen;
using Portal.Core.Cases;

namespace Portal.Components.Cases.Entries;

/// <summary>The one table of which component shows which kind of act, and what the filter calls the kind.</summary>
public static class EntryComponents
{
    /// <summary>Every kind of act with its component and its name in the filter.</summary>
    public static IReadOnlyList<EntryComponent> All { get; } =
    [
        new(typeof(ReportReceivedEntry), ReportReceivedEntry.Kind, typeof(ReportReceivedEntryView), "Reports received"),
        new(typeof(ReportAddedToEntry), ReportAddedToEntry.Kind, typeof(ReportAddedToEntryView), "Remembered later"),
        new(typeof(NoteEntry), NoteEntry.Kind, typeof(NoteEntryView), "Notes"),
        new(typeof(ContactEntry), ContactEntry.Kind, typeof(ContactEntryView), "Contacts"),
        new(typeof(IncidentAddedEntry), IncidentAddedEntry.Kind, typeof(IncidentAddedEntryView), "Incidents added"),
        new(typeof(PerceptionEntry), PerceptionEntry.Kind, typeof(PerceptionEntryView), "Perceptions"),
        new(typeof(ReportLinkedEntry), ReportLinkedEntry.Kind, typeof(ReportLinkedEntryView), "Reports linked"),
        new(typeof(ReportUnlinkedEntry), ReportUnlinkedEntry.Kind, typeof(ReportUnlinkedEntryView), "Reports unlinked"),
        new(typeof(AllocationEntry), AllocationEntry.Kind, typeof(AllocationEntryView), "Allocations"),
        new(typeof(RiskEntry), RiskEntry.Kind, typeof(RiskEntryView), "Risk"),
        new(typeof(RiskDecisionEntry), RiskDecisionEntry.Kind, typeof(RiskDecisionEntryView), "Decisions about risk"),
        new(typeof(HighRiskSeenEntry), HighRiskSeenEntry.Kind, typeof(HighRiskSeenEntryView), "High risk seen"),
        new(typeof(ActionEntry), ActionEntry.Kind, typeof(ActionEntryView), "Actions"),
        new(typeof(ContactAgreementEntry), ContactAgreementEntry.Kind, typeof(ContactAgreementEntryView), "Agreement to contact"),
        new(typeof(PlanGivenEntry), PlanGivenEntry.Kind, typeof(PlanGivenEntryView), "Plan given"),
        new(typeof(InvestigationPlannedEntry), InvestigationPlannedEntry.Kind, typeof(InvestigationPlannedEntryView), "Investigation planned"),
        new(typeof(StepEndedEntry), StepEndedEntry.Kind, typeof(StepEndedEntryView), "Steps"),
        new(typeof(FindingEntry), FindingEntry.Kind, typeof(FindingEntryView), "Findings"),
        new(typeof(PriorityEntry), PriorityEntry.Kind, typeof(PriorityEntryView), "Priority"),
        new(typeof(CorrectionEntry), CorrectionEntry.Kind, typeof(CorrectionEntryView), "Corrections"),
        new(typeof(GraffitiRemovedEntry), GraffitiRemovedEntry.Kind, typeof(GraffitiRemovedEntryView), "Graffiti removed"),
        new(typeof(StatusEntry), StatusEntry.Kind, typeof(StatusEntryView), "Status"),
        new(typeof(CasesJoinedEntry), CasesJoinedEntry.Kind, typeof(CasesJoinedEntryView), "Cases joined"),
        new(typeof(CasesSeparatedEntry), CasesSeparatedEntry.Kind, typeof(CasesSeparatedEntryView), "Cases separated"),
        new(typeof(JoinRefusedEntry), JoinRefusedEntry.Kind, typeof(JoinRefusedEntryView), "Joins refused"),
        new(typeof(ConflictEntry), ConflictEntry.Kind, typeof(ConflictEntryView), "Conflicts of interest"),
        new(typeof(EmergencyEntry), EmergencyEntry.Kind, typeof(EmergencyEntryView), "Emergency openings"),
        new(typeof(EmergencyReviewEntry), EmergencyReviewEntry.Kind, typeof(EmergencyReviewEntryView), "Reviews of emergency openings"),
        new(typeof(SealingEntry), SealingEntry.Kind, typeof(SealingEntryView), "Sealing"),
        new(typeof(ExclusionEntry), ExclusionEntry.Kind, typeof(ExclusionEntryView), "People kept from the case"),
    ];

    private static readonly FrozenDictionary<Type, EntryComponent> ByContent = All.ToFrozenDictionary(row => row.Content);

    /// <summary>The component of an entry.</summary>
    /// <exception cref="KeyNotFoundException">The kind of act has no component; a test keeps this from happening.</exception>
    public static Type For(EntryContent content) => ByContent[content.GetType()].Component;

    /// <summary>A kind that came in an address, when it is one of ours.</summary>
    public static EntryComponent? Find(string? kind) => All.FirstOrDefault(row => string.Equals(row.Kind, kind, StringComparison.Ordinal));
}

/// <summary>One kind of act.</summary>
/// <param name="Content">The record that says what was done.</param>
/// <param name="Kind">Its stable code.</param>
/// <param name="Component">The component that shows it.</param>
/// <param name="Name">What the filter calls it.</param>
public sealed record EntryComponent(Type Content, string Kind, Type Component, string Name);
