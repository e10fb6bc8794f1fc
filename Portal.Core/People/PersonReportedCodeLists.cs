using Portal.Core.Policy;
using Portal.Core.SharedKernel.Codes;
using static Portal.Core.SharedKernel.Codes.CodeAttributes;
using static Portal.Core.SharedKernel.Codes.CodeItem;

namespace Portal.Core.People;

/// <summary>How much is known of the person reported, and what they are to the victim. Neutral words throughout: nothing is found yet.</summary>
[PolicyClause("4.7")]
public static class PersonReportedCodeLists
{
    /// <summary>How well the person reported is known.</summary>
    public const string Identity = "person-reported-identity";

    /// <summary>What the person reported is to the victim.</summary>
    public const string Relation = "relation";

    /// <summary>Build, for a description.</summary>
    public const string Build = "build";

    /// <summary>Sex as described by somebody else.</summary>
    public const string DescribedSex = "described-sex";

    /// <summary>Whether contact with the person reported would be safe for the victim.</summary>
    public const string SafeToContact = "safe-to-contact";

    internal static CodeList Identities { get; } = CodeList.Of(Identity, "How well the person reported is known",
        Of("named", "By name"),
        Of("described", "Can be described"),
        Of("unknown", "Not known"));

    internal static CodeList Relations { get; } = CodeList.Of(Relation, "What the person reported is to the victim",
        Of("neighbour", "Neighbour"),
        Of("neighbour-household", "Somebody in a neighbour's household"),
        Of("neighbour-visitor", "Visitor of a neighbour"),
        Of("group-of-young-people", "Group of young people"),
        Of("household-or-family", "Family or own household", "Ask in private; domestic abuse support is offered as well", (DomesticAbuseRoute, "true")),
        Of("ex-partner", "Partner or former partner", "Domestic abuse support is offered as well", (DomesticAbuseRoute, "true")),
        Of("our-staff", "Member of our staff", "The case is restricted at once", (StaffConflict, "true")),
        Of("our-contractor", "Contractor of ours", "The case is restricted at once", (StaffConflict, "true")),
        Of("colleague-or-pupil", "Somebody from work or school"),
        Of("friend-or-acquaintance", "Friend or acquaintance"),
        Of("known-by-sight", "Known by sight"),
        Of("stranger", "Stranger"),
        Of("online", "Somebody online"),
        Of("not-known", "Not known"),
        Answers.OtherItem,
        Answers.NotAskedItem);

    internal static CodeList Builds { get; } = CodeList.Of(Build, "Build",
        Of("slim", "Slim"),
        Of("medium", "Medium"),
        Of("large", "Large"),
        Of("not-known", "Not known"));

    internal static CodeList DescribedSexes { get; } = CodeList.Of(DescribedSex, "Described as",
        Of("woman-or-girl", "Woman or girl"),
        Of("man-or-boy", "Man or boy"),
        Of("group", "Several people"),
        Of("not-known", "Not known"));

    internal static CodeList ContactSafety { get; } = CodeList.Of(SafeToContact, "May the person reported be contacted?",
        Of(Answers.Yes, "Yes, the victim agrees"),
        Of("not-yet", "Not yet", "The clock for contacting them waits"),
        Of(Answers.No, "No, it would not be safe", "The clock for contacting them waits"),
        Answers.NotAskedItem);
}
