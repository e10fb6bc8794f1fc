namespace Portal.Components.Reports.Intake;

/// <summary>
/// Which questions stand together on the screen, by template. Together the sections hold every question of the form; a property
/// holds the address that is asked with it.
/// </summary>
public static class IntakeSections
{
    /// <summary>Danger first.</summary>
    public static IReadOnlyList<string> SafeNow { get; } = ["safeNow"];

    /// <summary>What else makes somebody worry.</summary>
    public static IReadOnlyList<string> Concerns { get; } = ["called999", "concerns"];

    /// <summary>How the report came in.</summary>
    public static IReadOnlyList<string> Contact { get; } =
        ["channel", "centreName", "office", "receivedOn", "receivedTime", "outOfHours", "languageUsed", "languageUsedWords", "interpreterUsed"];

    /// <summary>Who is telling us.</summary>
    public static IReadOnlyList<string> Reporter { get; } =
    [
        "reporterRole", "reporterAnonymous", "passphrase", "reporterName", "reporterOrganisation", "reporterReference", "reporterPhone",
        "reporterEmail", "reporterMayContact", "reporterContactNotes", "victimKnows",
    ];

    /// <summary>Who was harmed.</summary>
    public static IReadOnlyList<string> Victim { get; } =
        ["victim[#].kind", "victim[#].nameUsed", "victim[#].occupancy", "victim[#].uprn", "victim[#].postcode", "victim[#].phone", "victim[#].email"];

    /// <summary>How to reach them without danger.</summary>
    public static IReadOnlyList<string> SafeContact { get; } =
    [
        "victim[#].safeMethods", "victim[#].safeMethodsWords", "victim[#].safeTimes", "victim[#].safeTimesWords", "victim[#].contactRules",
        "victim[#].contactRulesWords", "victim[#].safeNumber", "victim[#].safeAddress", "victim[#].contactNotes",
    ];

    /// <summary>What puts them more at risk.</summary>
    public static IReadOnlyList<string> AtRisk { get; } =
    [
        "victim[#].ageBand", "victim[#].vulnerabilities", "victim[#].vulnerabilitiesWords", "victim[#].vulnerabilityNotes",
        "victim[#].childrenInHousehold", "victim[#].children",
    ];

    /// <summary>Language and what they need from us.</summary>
    public static IReadOnlyList<string> Needs { get; } =
    [
        "victim[#].language", "victim[#].languageWords", "victim[#].interpreter", "victim[#].interpreterPreference", "victim[#].formats",
        "victim[#].adjustments", "victim[#].adjustmentsWords",
    ];

    /// <summary>More about them.</summary>
    public static IReadOnlyList<string> MoreAboutVictim { get; } =
        ["victim[#].pronouns", "victim[#].pronounsWords", "victim[#].legalName", "victim[#].dateOfBirth", "victim[#].tenancyRef"];

    /// <summary>Equality monitoring.</summary>
    public static IReadOnlyList<string> Equality { get; } =
    [
        "victim[#].monitoringConsent", "victim[#].ethnicity", "victim[#].ethnicityWords", "victim[#].religion", "victim[#].religionWords",
        "victim[#].disability", "victim[#].sex", "victim[#].genderIdentity", "victim[#].genderIdentityWords", "victim[#].sexualOrientation",
        "victim[#].sexualOrientationWords",
    ];

    /// <summary>What happened.</summary>
    public static IReadOnlyList<string> What { get; } = ["narrative", "exactWords", "types", "typesWords"];

    /// <summary>When, and how often before.</summary>
    public static IReadOnlyList<string> When { get; } =
    [
        "when", "happenedOn", "happenedUntil", "happenedTime", "timeWords", "pattern", "countBefore", "reportedBefore", "reportedBeforeWords",
        "reportedBeforeNotes",
    ];

    /// <summary>Where.</summary>
    public static IReadOnlyList<string> Where { get; } = ["place", "placeWords", "placeUprn", "placeNeighbourhood", "mayBeCrime"];

    /// <summary>Who perceives hate, and why.</summary>
    public static IReadOnlyList<string> Hate { get; } =
    [
        "hatePerceived", "perceivedBy", "strands", "strandsWords", "substrand.*", "perceptionKind", "indicators", "indicatorsWords", "indicatorNotes",
    ];

    /// <summary>Harm to people.</summary>
    public static IReadOnlyList<string> Hurt { get; } = ["injury", "whoHarmed", "whoHarmedWords", "injuryNotes", "weapon"];

    /// <summary>Harm to things.</summary>
    public static IReadOnlyList<string> Damage { get; } = ["graffiti", "damage", "damageWords", "damageNotes", "repairOrder"];

    /// <summary>What it has done to them.</summary>
    public static IReadOnlyList<string> Impact { get; } = ["impact", "impactWords", "fear", "impactNotes", "cost"];

    /// <summary>A person reported.</summary>
    public static IReadOnlyList<string> Reported { get; } =
    [
        "reported[#].identity", "reported[#].name", "reported[#].relation", "reported[#].relationWords", "reported[#].uprn",
        "reported[#].safeToContact", "reported[#].description",
    ];

    /// <summary>More about a person reported.</summary>
    public static IReadOnlyList<string> MoreAboutReported { get; } =
    [
        "reported[#].ageBand", "reported[#].sex", "reported[#].build", "reported[#].vehicle", "reported[#].dog", "reported[#].dateOfBirth",
        "reported[#].tenancyRef", "reported[#].vulnerability",
    ];

    /// <summary>A witness.</summary>
    public static IReadOnlyList<string> Witness { get; } =
        ["witness[#].name", "witness[#].phone", "witness[#].email", "witness[#].address", "witness[#].willing", "witness[#].notes"];

    /// <summary>Evidence.</summary>
    public static IReadOnlyList<string> Evidence { get; } = ["evidence", "evidenceWords", "evidenceNotes"];

    /// <summary>What a victim wants.</summary>
    public static IReadOnlyList<string> Wishes { get; } =
        ["victim[#].wishes", "victim[#].wishesWords", "victim[#].notWanted", "victim[#].notWantedWords", "victim[#].wishesNotes"];

    /// <summary>How a victim agreed to share, and who must not be told.</summary>
    public static IReadOnlyList<string> Sharing { get; } =
    [
        "victim[#].consentHow", "victim[#].consentOn", "victim[#].withheldFrom", "victim[#].withheldReason",
        "victim[#].withheldReasonWords",
    ];
}
