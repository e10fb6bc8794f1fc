using Portal.Core.Confidentiality;

namespace Portal.Core.People;

/// <summary>Everything about a party that identifies or describes them. Every answer may be missing: nothing is required of anybody.</summary>
[SealedAs("party.details")]
public sealed record PartyDetails
{
    /// <summary>The name the person uses; shown everywhere.</summary>
    public string NameUsed { get; init; } = "";

    /// <summary>Legal name where different; shown to those who need it only.</summary>
    public string LegalName { get; init; } = "";

    /// <summary>Pronouns in words.</summary>
    public string Pronouns { get; init; } = "";

    /// <summary>True for a household rather than one person.</summary>
    public bool IsHousehold { get; init; }

    /// <summary>Date of birth.</summary>
    public DateOnly? DateOfBirth { get; init; }

    /// <summary>Code of an age band.</summary>
    public string AgeBand { get; init; } = "";

    /// <summary>Code: tenant, leaseholder, visitor ...</summary>
    public string Relationship { get; init; } = "";

    /// <summary>Tenancy reference.</summary>
    public string TenancyRef { get; init; } = "";

    /// <summary>Unique property reference number of the home.</summary>
    public string Uprn { get; init; } = "";

    /// <summary>Address in one or more lines.</summary>
    public string Address { get; init; } = "";

    /// <summary>Postcode.</summary>
    public string Postcode { get; init; } = "";

    /// <summary>Phone number.</summary>
    public string Phone { get; init; } = "";

    /// <summary>E-mail address.</summary>
    public string Email { get; init; } = "";

    /// <summary>Rules for contacting this person safely.</summary>
    public SafeContact Contact { get; init; } = new();

    /// <summary>Interpreter, formats, adjustments.</summary>
    public AccessNeeds Needs { get; init; } = new();

    /// <summary>What makes the person more at risk, in words.</summary>
    public string Vulnerability { get; init; } = "";

    /// <summary>Number of children in the household, in words or figures.</summary>
    public string Children { get; init; } = "";

    /// <summary>Codes of what the person wants to happen.</summary>
    public IReadOnlyList<string> Wishes { get; init; } = [];

    /// <summary>What the person does not want, and anything else about wishes.</summary>
    public string WishesWords { get; init; } = "";

    /// <summary>Consents given or refused.</summary>
    public IReadOnlyList<Consent> Consents { get; init; } = [];

    /// <summary>Equality monitoring answers by list code, given with consent to monitor.</summary>
    public IReadOnlyDictionary<string, string> Equality { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Description of a person reported who is not known by name.</summary>
    public string Description { get; init; } = "";

    /// <summary>Code: neighbour, visitor, stranger ... of a person reported to the victim.</summary>
    public string RelationToVictim { get; init; } = "";

    /// <summary>Code: whether the victim agrees that this person is spoken to.</summary>
    public string SafeToApproach { get; init; } = "";

    /// <summary>What a witness saw or heard, or what a reporter said about themselves, in words.</summary>
    public string Notes { get; init; } = "";

    /// <summary>Organisation that a reporter speaks for, with its own reference.</summary>
    public string Organisation { get; init; } = "";

    /// <summary>Code: whether a witness is willing to give a statement.</summary>
    public string WillGiveStatement { get; init; } = "";
}

/// <summary>How somebody can be reached without putting them at risk. Always shown above any contact.</summary>
public sealed record SafeContact
{
    /// <summary>Codes of methods that are safe.</summary>
    public IReadOnlyList<string> Methods { get; init; } = [];

    /// <summary>Safe times in words.</summary>
    public string Times { get; init; } = "";

    /// <summary>A number flagged as safe; revealed on click, one look each.</summary>
    public string SafeNumber { get; init; } = "";

    /// <summary>An address flagged as safe; revealed on click, one look each.</summary>
    public string SafeAddress { get; init; } = "";

    /// <summary>Do not leave a message.</summary>
    public bool NoMessages { get; init; }

    /// <summary>Never contact at home.</summary>
    public bool NeverAtHome { get; init; }

    /// <summary>Codes of everything that must never be done, the two above among them.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Anything else about contacting this person, in words.</summary>
    public string Notes { get; init; } = "";
}

/// <summary>What somebody needs so that we can talk with each other.</summary>
public sealed record AccessNeeds
{
    /// <summary>Preferred language, code or words.</summary>
    public string Language { get; init; } = "";

    /// <summary>Code: whether an interpreter is needed, and of which gender.</summary>
    public string Interpreter { get; init; } = "";

    /// <summary>Codes of formats: large print, easy read, braille, audio, BSL.</summary>
    public IReadOnlyList<string> Formats { get; init; } = [];

    /// <summary>Reasonable adjustments in words.</summary>
    public string Adjustments { get; init; } = "";
}

/// <summary>One answer about sharing, for one kind of recipient.</summary>
/// <param name="Purpose">Code of the recipient or purpose.</param>
/// <param name="Answer">yes, no or not-asked.</param>
/// <param name="GivenHow">How it was given: spoken, in writing, by an advocate.</param>
/// <param name="On">The day.</param>
/// <param name="Words">Named agency, withheld from whom and why.</param>
public sealed record Consent(string Purpose, string Answer, string GivenHow, DateOnly? On, string Words);
