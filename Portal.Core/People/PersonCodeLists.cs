using Portal.Core.Policy;
using Portal.Core.SharedKernel.Codes;
using static Portal.Core.SharedKernel.Codes.CodeAttributes;
using static Portal.Core.SharedKernel.Codes.CodeItem;

namespace Portal.Core.People;

/// <summary>What a person is to us and in the case. Anybody can be a victim; nothing here decides if a report is taken.</summary>
[PolicyClause("2.2")]
public static class PersonCodeLists
{
    /// <summary>One person or a household.</summary>
    public const string VictimKind = "victim-kind";

    /// <summary>What the person is to the landlord.</summary>
    public const string Occupancy = "occupancy";

    /// <summary>Pronouns.</summary>
    public const string Pronouns = "pronouns";

    /// <summary>Bands of age.</summary>
    public const string AgeBand = "age-band";

    /// <summary>What may make a person more at risk.</summary>
    public const string Vulnerability = "vulnerability";

    internal static CodeList VictimKinds { get; } = CodeList.Of(VictimKind, "Person or household",
        Of("person", "One person"),
        Of("household", "A household"),
        Of("community", "A group or community", "No one person was meant"),
        Of("nobody-known", "Nobody in particular", "Such as graffiti on a wall"));

    internal static CodeList Occupancies { get; } = CodeList.Of(Occupancy, "What the person is to us",
        Of("tenant", "Tenant"),
        Of("household-member", "Lives with a tenant"),
        Of("leaseholder", "Leaseholder"),
        Of("shared-owner", "Shared owner"),
        Of("visitor", "Visitor"),
        Of("staff", "Member of our staff", "", (StaffConflict, "true")),
        Of("contractor", "Contractor"),
        Of("non-resident", "Lives elsewhere"),
        Of("not-known", "Not known"),
        Answers.NotAskedItem);

    internal static CodeList PronounSets { get; } = CodeList.Of(Pronouns, "Pronouns",
        Of("she-her", "She and her"),
        Of("he-him", "He and him"),
        Of("they-them", "They and them"),
        Of(Answers.Other, "Others", "", (AsksWords, "true")),
        Answers.PreferNotToSayItem,
        Answers.NotAskedItem);

    internal static CodeList AgeBands { get; } = CodeList.Of(AgeBand, "Age",
        Of("under-16", "Under 16", "Think of the child's safety first", (PriorityFloor, "high"), (RiskFloor, "high")),
        Of("16-17", "16 or 17", "", (PriorityFloor, "high"), (RiskFloor, "high")),
        Of("18-24", "18 to 24"),
        Of("25-34", "25 to 34"),
        Of("35-44", "35 to 44"),
        Of("45-54", "45 to 54"),
        Of("55-64", "55 to 64"),
        Of("65-74", "65 to 74"),
        Of("75-and-over", "75 and over"),
        Answers.PreferNotToSayItem,
        Answers.NotAskedItem);

    internal static CodeList Vulnerabilities { get; } = CodeList.Of(Vulnerability, "What may make a person more at risk",
        Of("none-known", "Nothing known"),
        Of("lives-alone", "Lives alone or has little support"),
        Of("disability-or-illness", "Disability or illness"),
        Of("mental-health", "Mental health"),
        Of("learning-disability", "Learning disability"),
        Of("frail-older", "Frailty in older age"),
        Of("pregnant", "Pregnant"),
        Of("carer", "Cares for somebody"),
        Of("little-english", "Speaks little English"),
        Of("immigration", "Asylum or insecure immigration status"),
        Of("substance", "Alcohol or drugs"),
        Of("earlier-victim", "Victim of earlier abuse"),
        Answers.OtherItem,
        Answers.PreferNotToSayItem,
        Answers.NotAskedItem);
}
