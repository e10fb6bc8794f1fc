using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Library;

namespace Portal.Core.Prevention;

/// <summary>How a sign-up went, as far as the leaflet is concerned.</summary>
public enum LeafletIssueKind
{
    /// <summary>Printed at the sign-up and handed over.</summary>
    Printed,

    /// <summary>Handed over from stock, nothing printed.</summary>
    FromStock,

    /// <summary>Offered, and not wanted.</summary>
    Refused,
}

/// <summary>The tenancy that a sign-up is for: one that the portal knows, or a reference as it was keyed.</summary>
/// <param name="Reference">The landlord's reference, in capitals.</param>
/// <param name="TenancyId">The tenancy, when the portal knows it.</param>
/// <param name="OfficeId">The office where it was signed, else that of the home.</param>
public sealed record SignUp(string Reference, Guid? TenancyId, Guid? OfficeId);

/// <summary>
/// One sign-up of a tenancy on the register: a leaflet given, or offered and refused (policy 5.4(c)). The tenancy is named by its reference
/// only: the register holds no person's details.
/// </summary>
public sealed class LeafletIssue
{
    /// <summary>Longest tenancy reference that is kept.</summary>
    public const int TenancyReferenceMaxLength = 40;

    /// <summary>Longest reason of a refusal.</summary>
    public const int ReasonMaxLength = 200;

    private LeafletIssue()
    {
    }

    /// <summary>Row id, chosen by the form, so that sending it twice records one issue.</summary>
    public Guid Id { get; private set; }

    /// <summary>How it went.</summary>
    public LeafletIssueKind Kind { get; private set; }

    /// <summary>The landlord's reference of the tenancy, in capitals.</summary>
    public string TenancyReference { get; private set; } = "";

    /// <summary>The tenancy, when the portal knows it; null for a reference that was keyed.</summary>
    public Guid? TenancyId { get; private set; }

    /// <summary>BCP 47 tag of the leaflet's language; empty when it was refused.</summary>
    public string Language { get; private set; } = "";

    /// <summary>How it was printed: a name of <see cref="LeafletFormats"/>, or <c>easy-read</c>; empty when it was refused.</summary>
    public string Format { get; private set; } = "";

    /// <summary>The leaflet's own version number, as printed on it; empty when not known.</summary>
    public string ContentVersion { get; private set; } = "";

    /// <summary>Version of the print, see <see cref="StoredDocument.Version"/>; empty when not known.</summary>
    public string DocumentVersion { get; private set; } = "";

    /// <summary>The item of the library, when literature was given (policy 5.4(e)); no tenancy is named then.</summary>
    public Guid? LiteratureId { get; private set; }

    /// <summary>On what occasion literature was given.</summary>
    public LiteratureOccasion? Occasion { get; private set; }

    /// <summary>How many copies were given.</summary>
    public int Copies { get; private set; } = 1;

    /// <summary>Why it was refused, when somebody said so.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The office where it was given, else that of the home.</summary>
    public Guid? OfficeId { get; private set; }

    /// <summary>The printing job of a sign-up day that it was part of.</summary>
    public Guid? BatchId { get; private set; }

    /// <summary>The member of staff who handed it over.</summary>
    public Guid IssuedById { get; private set; }

    /// <summary>When it was handed over (UTC, business time).</summary>
    public DateTimeOffset IssuedAt { get; private set; }

    /// <summary>Records that a leaflet was handed over, printed or from stock.</summary>
    public static LeafletIssue Given(
        Guid id, LeafletIssueKind kind, SignUp signUp, LeafletCopy copy, Guid issuedById, DateTimeOffset issuedAt, Guid? batchId = null) => new()
        {
            Id = id,
            Kind = kind,
            TenancyReference = signUp.Reference,
            TenancyId = signUp.TenancyId,
            OfficeId = signUp.OfficeId,
            Language = copy.Language,
            Format = copy.Format,
            ContentVersion = copy.ContentVersion,
            DocumentVersion = copy.DocumentVersion,
            BatchId = batchId,
            IssuedById = issuedById,
            IssuedAt = issuedAt,
        };

    /// <summary>Records that a leaflet was offered and not wanted.</summary>
    public static LeafletIssue Refused(Guid id, SignUp signUp, string reason, Guid issuedById, DateTimeOffset issuedAt) => new()
    {
        Id = id,
        Kind = LeafletIssueKind.Refused,
        TenancyReference = signUp.Reference,
        TenancyId = signUp.TenancyId,
        OfficeId = signUp.OfficeId,
        Reason = reason,
        IssuedById = issuedById,
        IssuedAt = issuedAt,
    };

    /// <summary>Records that an item of the library was given; nobody is named who received it.</summary>
    public static LeafletIssue OfLiterature(
        Guid id, Guid itemId, string language, string fileHash, LiteratureOccasion occasion, int copies, Guid officeId, Guid issuedById, DateTimeOffset issuedAt) => new()
        {
            Id = id,
            LiteratureId = itemId,
            Language = language,
            DocumentVersion = fileHash,
            Occasion = occasion,
            Copies = copies,
            OfficeId = officeId,
            IssuedById = issuedById,
            IssuedAt = issuedAt,
        };
}

/// <summary>Which leaflet somebody holds in the hand.</summary>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Format">How it is printed.</param>
/// <param name="ContentVersion">Version of its text; empty when not known.</param>
/// <param name="DocumentVersion">Version of the print; empty when not known.</param>
public sealed record LeafletCopy(string Language, string Format, string ContentVersion, string DocumentVersion);
