using Portal.Core.People;

namespace Portal.Core.Cases.Queries;

/// <summary>
/// A person or household of a case, for those who may read it. What is flagged safe, and a legal name, are not in it: a flag says that
/// they exist, <see cref="RevealSafeContact"/> shows them one look each.
/// </summary>
public sealed record PersonView
{
    /// <summary>The party.</summary>
    public required Guid Id { get; init; }

    /// <summary>Version of the row; given back with a correction.</summary>
    public required int Version { get; init; }

    /// <summary>1, 2, 3 within the case: "Victim 2" can be said without a name.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Roles in this case.</summary>
    public required PartyRoles Roles { get; init; }

    /// <summary>Named, described or unknown.</summary>
    public required PartyIdentity Identity { get; init; }

    /// <summary>Rules for safe contact: shown above any contact.</summary>
    public required SafeContactView Contact { get; init; }

    /// <summary>The name the person uses; may be empty.</summary>
    public required string NameUsed { get; init; }

    /// <summary>A legal name is kept that differs; revealed on its own.</summary>
    public required bool HasLegalName { get; init; }

    /// <summary>Pronouns in words.</summary>
    public required string Pronouns { get; init; }

    /// <summary>True for a household.</summary>
    public required bool IsHousehold { get; init; }

    /// <summary>Date of birth.</summary>
    public DateOnly? DateOfBirth { get; init; }

    /// <summary>Code of an age band.</summary>
    public required string AgeBand { get; init; }

    /// <summary>Code: tenant, leaseholder, visitor ...</summary>
    public required string Relationship { get; init; }

    /// <summary>Address lines.</summary>
    public required string Address { get; init; }

    /// <summary>Postcode.</summary>
    public required string Postcode { get; init; }

    /// <summary>Phone number.</summary>
    public required string Phone { get; init; }

    /// <summary>E-mail address.</summary>
    public required string Email { get; init; }

    /// <summary>Tenancy reference.</summary>
    public required string TenancyRef { get; init; }

    /// <summary>Unique property reference number of the home.</summary>
    public required string Uprn { get; init; }

    /// <summary>Interpreter, formats, adjustments.</summary>
    public required AccessNeeds Needs { get; init; }

    /// <summary>What makes the person more at risk.</summary>
    public required string Vulnerability { get; init; }

    /// <summary>Children in the household.</summary>
    public required string Children { get; init; }

    /// <summary>Codes of what the person wants.</summary>
    public required IReadOnlyList<string> Wishes { get; init; }

    /// <summary>What the person does not want, and more about wishes.</summary>
    public required string WishesWords { get; init; }

    /// <summary>Consents given or refused.</summary>
    public required IReadOnlyList<Consent> Consents { get; init; }

    /// <summary>Description of a person reported who is not known by name.</summary>
    public required string Description { get; init; }

    /// <summary>Code: how a person reported is known to the victim.</summary>
    public required string RelationToVictim { get; init; }

    /// <summary>Code: whether the victim agrees that this person is spoken to.</summary>
    public required string SafeToApproach { get; init; }

    /// <summary>Code: whether a witness would give a statement.</summary>
    public required string WillGiveStatement { get; init; }

    internal static PersonView Of(Party party, PartyDetails details) => new()
    {
        Id = party.Id,
        Version = party.Version,
        Ordinal = party.Ordinal,
        Roles = party.Roles,
        Identity = party.Identity,
        Contact = SafeContactView.Of(details.Contact),
        NameUsed = details.NameUsed,
        HasLegalName = details.LegalName.Length > 0,
        Pronouns = details.Pronouns,
        IsHousehold = details.IsHousehold,
        DateOfBirth = details.DateOfBirth,
        AgeBand = details.AgeBand,
        Relationship = details.Relationship,
        Address = details.Address,
        Postcode = details.Postcode,
        Phone = details.Phone,
        Email = details.Email,
        TenancyRef = details.TenancyRef,
        Uprn = details.Uprn,
        Needs = details.Needs,
        Vulnerability = details.Vulnerability,
        Children = details.Children,
        Wishes = details.Wishes,
        WishesWords = details.WishesWords,
        Consents = details.Consents,
        Description = details.Description,
        RelationToVictim = details.RelationToVictim,
        SafeToApproach = details.SafeToApproach,
        WillGiveStatement = details.WillGiveStatement,
    };
}

/// <summary>How somebody can be reached without putting them at risk, without the numbers and addresses themselves.</summary>
/// <param name="Methods">Codes of methods that are safe.</param>
/// <param name="Times">Safe times in words.</param>
/// <param name="NoMessages">Leave no message.</param>
/// <param name="NeverAtHome">Never contact at home.</param>
/// <param name="HasSafeNumber">A number flagged as safe is kept.</param>
/// <param name="HasSafeAddress">An address flagged as safe is kept.</param>
/// <param name="Rules">Codes of everything that must never be done, the two above among them.</param>
/// <param name="Notes">Anything else about contacting this person, in words.</param>
public sealed record SafeContactView(
    IReadOnlyList<string> Methods, string Times, bool NoMessages, bool NeverAtHome, bool HasSafeNumber, bool HasSafeAddress, IReadOnlyList<string> Rules, string Notes)
{
    internal static SafeContactView Of(SafeContact contact) =>
        new(
            contact.Methods, contact.Times, contact.NoMessages, contact.NeverAtHome, contact.SafeNumber.Length > 0, contact.SafeAddress.Length > 0,
            contact.Rules, contact.Notes);
}
