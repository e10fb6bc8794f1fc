using Portal.Core.Prevention.Library;

namespace Portal.Core.Prevention;

/// <summary>
/// One leaflet given at the sign-up of a tenancy (policy 5.4(c)). The tenancy is named by its reference only:
/// the register holds no person's details.
/// </summary>
public sealed class LeafletIssue
{
    /// <summary>Longest tenancy reference that is kept.</summary>
    public const int TenancyReferenceMaxLength = 40;

    private LeafletIssue()
    {
    }

    /// <summary>Row id, chosen by the form, so that sending it twice records one issue.</summary>
    public Guid Id { get; private set; }

    /// <summary>The landlord's reference of the tenancy, in capitals.</summary>
    public string TenancyReference { get; private set; } = "";

    /// <summary>BCP 47 tag of the leaflet's language.</summary>
    public string Language { get; private set; } = "";

    /// <summary>The leaflet's own version number, as printed on it.</summary>
    public string ContentVersion { get; private set; } = "";

    /// <summary>Version of the print, see <see cref="StoredDocument.Version"/>.</summary>
    public string DocumentVersion { get; private set; } = "";

    /// <summary>The office where it was given.</summary>
    public Guid? OfficeId { get; private set; }

    /// <summary>The item of the library, when literature was given (policy 5.4(e)); no tenancy is named then.</summary>
    public Guid? LiteratureId { get; private set; }

    /// <summary>On what occasion literature was given.</summary>
    public LiteratureOccasion? Occasion { get; private set; }

    /// <summary>How many copies were given.</summary>
    public int Copies { get; private set; } = 1;

    /// <summary>The member of staff who handed it over.</summary>
    public Guid IssuedById { get; private set; }

    /// <summary>When it was handed over (UTC, business time).</summary>
    public DateTimeOffset IssuedAt { get; private set; }

    /// <summary>Records that a leaflet was handed over.</summary>
    public static LeafletIssue Create(Guid id, string tenancyReference, string language, string contentVersion, string documentVersion, Guid issuedById, DateTimeOffset issuedAt) => new()
    {
        Id = id,
        TenancyReference = tenancyReference,
        Language = language,
        ContentVersion = contentVersion,
        DocumentVersion = documentVersion,
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
