using Portal.Core.Incidents;

namespace Portal.Core.Cases.Queries;

/// <summary>One event of a case with who perceives hate in it.</summary>
/// <param name="Id">The incident.</param>
/// <param name="Version">Version of the row; given back with a correction.</param>
/// <param name="Ordinal">1, 2, 3 within the case.</param>
/// <param name="RecordedAt">When first recorded (UTC).</param>
/// <param name="OccurredOn">First day, when known.</param>
/// <param name="OccurredUntil">Last day, when between two dates or going on.</param>
/// <param name="WhenKind">Code of how the time is known.</param>
/// <param name="Types">Codes of types.</param>
/// <param name="Place">Code of the kind of place.</param>
/// <param name="Hate">Does anybody perceive hate?</param>
/// <param name="Strands">Codes of strands perceived by anybody.</param>
/// <param name="MayBeCrime">Code; advice only.</param>
/// <param name="OffensiveGraffiti">Offensive graffiti was reported.</param>
/// <param name="Perceptions">Who perceives which strand.</param>
/// <param name="Content">Narrative, exact words, place, harm.</param>
public sealed record IncidentView(
    Guid Id,
    int Version,
    int Ordinal,
    DateTimeOffset RecordedAt,
    DateOnly? OccurredOn,
    DateOnly? OccurredUntil,
    string WhenKind,
    IReadOnlyList<string> Types,
    string Place,
    HatePerceived Hate,
    IReadOnlyList<string> Strands,
    string MayBeCrime,
    bool OffensiveGraffiti,
    IReadOnlyList<PerceptionView> Perceptions,
    IncidentContent Content)
{
    internal static IncidentView Of(Incident i, IEnumerable<PerceptionView> perceptions, IncidentContent content) => new(
        i.Id, i.Version, i.Ordinal, i.RecordedAt, i.OccurredOn, i.OccurredUntil, i.WhenKind, i.Types, i.Place, i.Hate, i.Strands,
        i.MayBeCrime, i.OffensiveGraffiti, [.. perceptions], content);
}

/// <summary>Who perceives which strand (4.1).</summary>
/// <param name="Id">The perception.</param>
/// <param name="PerceivedBy">Code of who perceives it.</param>
/// <param name="Strand">Code of the strand.</param>
/// <param name="SubStrand">Code of the sub-strand, or empty.</param>
/// <param name="Kind">Code: actual, perceived or by association.</param>
public sealed record PerceptionView(Guid Id, string PerceivedBy, string Strand, string SubStrand, string Kind);

/// <summary>A report of a case.</summary>
/// <param name="Id">The report.</param>
/// <param name="Reference">R-yyyy-nnnnnn.</param>
/// <param name="ReceivedAt">Receipt (UTC).</param>
/// <param name="Channel">Code of the channel.</param>
/// <param name="ReporterRole">Code of what the reporter is.</param>
/// <param name="IsAnonymous">No name was given.</param>
/// <param name="IncidentId">The incident that it tells of.</param>
/// <param name="LinkedFromReference">The case it came from by linking, so that it can be unlinked; null when it opened this case.</param>
public sealed record CaseReportView(
    Guid Id, string Reference, DateTimeOffset ReceivedAt, string Channel, string ReporterRole, bool IsAnonymous, Guid IncidentId, string? LinkedFromReference);

/// <summary>A proposal that this case and another are one; for those who may join them.</summary>
/// <param name="Id">The proposal.</param>
/// <param name="OtherCaseId">The other case.</param>
/// <param name="OtherReference">Its reference.</param>
/// <param name="OtherStatus">Where it stands.</param>
/// <param name="Reasons">Codes: same-home, same-name ...</param>
/// <param name="ProposedAt">When (UTC).</param>
public sealed record JoinProposalView(
    Guid Id, Guid OtherCaseId, string OtherReference, CaseStatus OtherStatus, IReadOnlyList<string> Reasons, DateTimeOffset ProposedAt);
