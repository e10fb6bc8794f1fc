namespace Portal.Core.Prevention.Register;

/// <summary>
/// A version of the leaflet that was handed out at least once: what it said, by the version of its text, and which office it named with
/// which number. A recall finds by it what carries a number that is no longer right.
/// </summary>
public sealed class LeafletPrint
{
    /// <summary>Row id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Version of the print, see <see cref="StoredDocument.Version"/>.</summary>
    public required string DocumentVersion { get; init; }

    /// <summary>BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>How it is printed, see <see cref="LeafletIssue.Format"/>.</summary>
    public required string Format { get; init; }

    /// <summary>Version of its text, as printed on it.</summary>
    public required string ContentVersion { get; init; }

    /// <summary>When it was first handed out (UTC).</summary>
    public required DateTimeOffset FirstAt { get; init; }

    /// <summary>What it says of each office.</summary>
    public List<LeafletPrintContact> Contacts { get; init; } = [];
}

/// <summary>What a print says of one office.</summary>
public sealed class LeafletPrintContact
{
    /// <summary>Row id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The print.</summary>
    public Guid PrintId { get; init; }

    /// <summary>The office.</summary>
    public required Guid OfficeId { get; init; }

    /// <summary>Its number as printed; empty when none was.</summary>
    public required string Phone { get; init; }

    /// <summary>Its address as printed.</summary>
    public required string Address { get; init; }
}

/// <summary>One office as a print names it.</summary>
public sealed record PrintedContact(Guid OfficeId, string? Phone, string Address);

/// <summary>The version of the leaflet that is in somebody's hands.</summary>
/// <param name="DocumentVersion">Version of the print.</param>
/// <param name="Contacts">The offices on it.</param>
public sealed record PrintedLeaflet(string DocumentVersion, IReadOnlyList<PrintedContact> Contacts);
