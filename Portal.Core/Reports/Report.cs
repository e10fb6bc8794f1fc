using Portal.Core.Confidentiality;
using Portal.Core.Incidents;
using Portal.Core.SharedKernel;

namespace Portal.Core.Reports;

/// <summary>One contact by one reporter through one channel (R-2026-000123). Never without a case (5.3(a)).</summary>
public sealed class Report : Entity
{
    /// <summary>R-yyyy-nnnnnn; year of receipt, gaps allowed.</summary>
    public required string Reference { get; init; }

    /// <summary>The draft that it was; unique, so that a repeated submit finds this report.</summary>
    public required Guid DraftId { get; init; }

    /// <summary>The case that answers it.</summary>
    public required Guid CaseId { get; set; }

    /// <summary>The incident that it tells of.</summary>
    public required Guid IncidentId { get; set; }

    /// <summary>When it reached the Group (UTC).</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When it was entered (UTC).</summary>
    public required DateTimeOffset EnteredAt { get; init; }

    /// <summary>Code of the channel.</summary>
    public required string Channel { get; init; }

    /// <summary>The office that took it.</summary>
    public Guid? OfficeId { get; init; }

    /// <summary>Neighbourhood of the victim's home, when it is one of ours.</summary>
    public Guid? HomeNeighbourhoodId { get; init; }

    /// <summary>Neighbourhood where it happened, when known.</summary>
    public Guid? PlaceNeighbourhoodId { get; init; }

    /// <summary>Neighbourhood of the receiving centre.</summary>
    public Guid? CentreNeighbourhoodId { get; init; }

    /// <summary>Who took it.</summary>
    public required Guid TakenById { get; init; }

    /// <summary>Code of what the reporter is: victim, witness, police, anonymous ...</summary>
    public string ReporterRole { get; init; } = "";

    /// <summary>Code of the language that the contact was held in, or empty.</summary>
    public string Language { get; init; } = "";

    /// <summary>True when the reporter gave no name.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>True outside office hours.</summary>
    public bool OutOfHours { get; init; }

    /// <summary>Does anybody perceive hate?</summary>
    public HatePerceived Hate { get; init; }

    /// <summary>Keyed hash of the receipt code of an anonymous reporter.</summary>
    public byte[]? ReceiptCodeHash { get; init; }

    /// <summary>Salted hash of the passphrase of an anonymous reporter.</summary>
    public byte[]? PassphraseHash { get; init; }

    /// <summary>The whole form as it was told.</summary>
    public required Sealed<ReportContent> Content { get; init; }
}

/// <summary>The form as it was submitted, field by field; the record of what was told, never edited afterwards.</summary>
[SealedAs("report.content")]
public sealed record ReportContent
{
    /// <summary>Values by field name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Values { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);

    /// <summary>Name of the reporter, when given.</summary>
    public string ReporterName { get; init; } = "";

    /// <summary>How to reach the reporter, when given.</summary>
    public string ReporterContact { get; init; } = "";
}

/// <summary>Something remembered later by the reporter and added by whoever took the report.</summary>
public sealed class ReportAddition
{
    /// <summary>Row id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The report.</summary>
    public required Guid ReportId { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>By whom; null for an anonymous reporter with receipt code.</summary>
    public Guid? AddedById { get; init; }
}
