using Portal.Core.Policy;
using Portal.Core.SharedKernel.Codes;
using static Portal.Core.SharedKernel.Codes.CodeAttributes;
using static Portal.Core.SharedKernel.Codes.CodeItem;

namespace Portal.Core.Cases;

/// <summary>
/// How a case stands and ends. A finding stands beside the perception and never replaces it. That the police take no
/// action is an outcome of theirs, not a reason for closing ours.
/// </summary>
[PolicyClause("4.7")]
[PolicyClause("5.1.1")]
public static class CaseCodeLists
{
    /// <summary>The priorities; there is none below standard.</summary>
    public const string Priority = "priority";

    /// <summary>One incident or a series.</summary>
    public const string CaseType = "case-type";

    /// <summary>What the investigation found about the motivation.</summary>
    public const string Finding = "finding";

    /// <summary>Why a case is closed.</summary>
    public const string ClosureReason = "closure-reason";

    /// <summary>What came of it, as the victim sees it.</summary>
    public const string Outcome = "outcome";

    /// <summary>Whether the victim was told of the closing.</summary>
    public const string VictimTold = "victim-told";

    /// <summary>What the police made of it.</summary>
    public const string PoliceOutcome = "police-outcome";

    internal static CodeList Priorities { get; } = CodeList.Of(Priority, "Priorities",
        Of("standard", "Standard", "Every hate incident has priority; this is the least there is"),
        Of("high", "High", "Violence, weapon, arson, a child, so-called honour, suicide or 999: first contact within 24 hours"));

    internal static CodeList Types { get; } = CodeList.Of(CaseType, "Incident or harassment",
        Of("incident", "Incident", "One event"),
        Of("harassment", "Harassment", "A series of unwanted incidents towards the same person or household; an officer confirms it"));

    internal static CodeList Findings { get; } = CodeList.Of(Finding, "Findings",
        Of("established", "Hate motivation established"),
        Of("probable", "Hate motivation probable"),
        Of("not-established", "Hate motivation not established", "What was perceived stays on record and still counts"),
        Of("not-tested", "Perception recorded, not tested"));

    internal static CodeList ClosureReasons { get; } = CodeList.Of(ClosureReason, "Reasons for closing",
        Of("resolved", "Resolved with the victim"),
        Of("ceased", "It has stopped"),
        Of("person-reported-moved", "The person reported has moved or was evicted"),
        Of("victim-moved", "The victim has moved"),
        Of("legal-order", "A legal order was obtained"),
        Of("victim-withdrew", "The victim withdrew", "Only after checking that it is safe"),
        Of("no-evidence", "No evidence after a full investigation"),
        Of("referred", "Referred to the agency that leads"),
        Of("cannot-contact", "The victim cannot be reached", "At least three tries by two methods"),
        Of("duplicate", "Duplicate of another case", "", (NotCounted, "true")),
        Of("recorded-only", "Recorded only, as the victim asked"),
        Of("out-of-remit", "Outside our remit", "With a signpost to who can help; the report still counts"));

    internal static CodeList Outcomes { get; } = CodeList.Of(Outcome, "Outcomes",
        Of("stopped", "The incidents stopped"),
        Of("reduced", "Fewer or less serious incidents"),
        Of("safer", "The victim feels safer"),
        Of("moved", "The victim chose to move"),
        Of("action-against-person-reported", "Action was taken towards the person reported"),
        Of("no-change", "No change"),
        Of("not-known", "Not known"));

    internal static CodeList Told { get; } = CodeList.Of(VictimTold, "Was the victim told?",
        Of("in-person", "In person"),
        Of("phone", "By phone"),
        Of("writing", "In writing, to a safe address"),
        Of("advocate", "Through an advocate"),
        Of("unsafe", "It would not be safe to tell them"),
        Of("nobody-known", "No victim is known"));

    internal static CodeList PoliceOutcomes { get; } = CodeList.Of(PoliceOutcome, "What the police made of it",
        Of("crime", "Recorded as a crime"),
        Of("asb", "Recorded as anti-social behaviour"),
        Of("intelligence", "Kept as intelligence"),
        Of("not-recorded", "Not recorded"),
        Of("awaiting", "Waiting for an answer"),
        Of("not-shared", "Not shared with the police"));
}
