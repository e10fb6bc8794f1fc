using Portal.Core.Prevention.Library;

namespace Portal.Core.Prevention.Register;

/// <summary>What a line of the register is about.</summary>
public enum RegisterSubject
{
    /// <summary>The leaflet at a sign-up (policy 5.4(c)).</summary>
    Leaflet,

    /// <summary>An item of the library (policy 5.4(e)).</summary>
    Literature,
}

/// <summary>What the register is asked for. Days are UK days, both included.</summary>
public sealed record LeafletRegisterFilter
{
    /// <summary>What was given; both when nothing is chosen.</summary>
    public RegisterSubject? About { get; init; }

    /// <summary>How the sign-up went.</summary>
    public LeafletIssueKind? Kind { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public string? Language { get; init; }

    /// <summary>The office.</summary>
    public Guid? OfficeId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Part of the tenancy reference.</summary>
    public string? Reference { get; init; }
}

/// <summary>
/// One line of the register. IsKeyed: the tenancy is one that the portal does not know. IsRecalled: what was handed over carries a number or an
/// address that is no longer right.
/// </summary>
public sealed record LeafletRegisterLine(
    Guid Id, LeafletIssueKind Kind, string TenancyReference, bool IsKeyed, string Language, string LanguageName, string Format,
    string ContentVersion, string DocumentVersion, string Reason, string Office, string IssuedBy, DateTimeOffset IssuedAt, bool IsRecalled)
{
    /// <summary>The item of the library that was given, and how; none for a leaflet.</summary>
    public GivenLiterature? Literature { get; init; }
}

/// <summary>Literature as a line of the register says it: which item, on what occasion, how many. Nobody is named who received it.</summary>
public sealed record GivenLiterature(Guid ItemId, string Title, LiteratureOccasion Occasion, int Copies);

/// <summary>One page of the register, newest first.</summary>
public sealed record LeafletRegisterPage(IReadOnlyList<LeafletRegisterLine> Lines, Guid? OlderThan);

/// <summary>Sign-ups against leaflets for one office, or for all.</summary>
/// <param name="Office">The office of the home; empty for all together.</param>
/// <param name="SignUps">Tenancies that began in the period.</param>
/// <param name="WithLeaflet">Those that were given one.</param>
/// <param name="Refused">Those that were offered one and did not want it.</param>
/// <param name="Without">Those of which nothing is on record, by reference.</param>
public sealed record LeafletCoverage(string Office, int SignUps, int WithLeaflet, int Refused, IReadOnlyList<string> Without);

/// <summary>Counts of a period.</summary>
/// <param name="Total">All offices together.</param>
/// <param name="Offices">Each office that had a sign-up, by name.</param>
/// <param name="Printed">Leaflets printed at a sign-up.</param>
/// <param name="FromStock">Leaflets given from stock.</param>
/// <param name="Refused">Leaflets refused.</param>
/// <param name="Keyed">Issues for a reference that the portal does not know.</param>
public sealed record LeafletCounts(LeafletCoverage Total, IReadOnlyList<LeafletCoverage> Offices, int Printed, int FromStock, int Refused, int Keyed);
