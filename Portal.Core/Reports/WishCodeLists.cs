using Portal.Core.Policy;
using Portal.Core.SharedKernel.Codes;
using static Portal.Core.SharedKernel.Codes.CodeAttributes;
using static Portal.Core.SharedKernel.Codes.CodeItem;

namespace Portal.Core.Reports;

/// <summary>What a victim wants and does not want, and what they agree to: each asked apart, each withdrawable.</summary>
[PolicyClause("5.3(b)")]
[PolicyClause("5.3(c)")]
public static class WishCodeLists
{
    /// <summary>What the victim wants.</summary>
    public const string Wish = "wish";

    /// <summary>What the victim does not want done.</summary>
    public const string UnwantedAction = "unwanted-action";

    /// <summary>With whom, or for what, something may be shared.</summary>
    public const string ConsentPurpose = "consent-purpose";

    /// <summary>What the victim answered.</summary>
    public const string ConsentAnswer = "consent-answer";

    /// <summary>How the answer was given.</summary>
    public const string ConsentGivenHow = "consent-given-how";

    /// <summary>Why something is withheld from somebody.</summary>
    public const string WithheldReason = "withheld-reason";

    internal static CodeList Wishes { get; } = CodeList.Of(Wish, "What the victim wants",
        Of("stop", "For it to stop"),
        Of("support", "Support for them or their household"),
        Of("safety", "To be safer at home", "Locks, lighting, letterbox, alarm"),
        Of("repairs", "Repairs or cleaning"),
        Of("warning", "A warning to the person reported"),
        Of("apology", "An apology"),
        Of("police", "The police to act"),
        Of("move", "To move home"),
        Of("move-person-reported", "The person reported to be moved"),
        Of("just-record", "Only for it to be recorded"),
        Of("does-not-know", "They do not know yet"),
        Answers.OtherItem,
        Answers.NotAskedItem);

    internal static CodeList Unwanted { get; } = CodeList.Of(UnwantedAction, "What the victim does not want",
        Of("contact-person-reported", "The person reported to be contacted"),
        Of("tell-police", "The police to be told"),
        Of("mediation", "Mediation or a meeting with the person reported"),
        Of("move", "To be asked to move"),
        Of("visit", "A visit at home"),
        Of("letters", "Letters to the home"),
        Of("tell-family", "Family or household to be told"),
        Of("tell-neighbours", "Neighbours to be asked"),
        Answers.OtherItem,
        Answers.NotAskedItem);

    internal static CodeList Purposes { get; } = CodeList.Of(ConsentPurpose, "What is shared and with whom",
        Of("police", "Share with the police"),
        Of("council", "Share with the council or community safety partnership"),
        Of("support-agency", "Share with a support agency", "Name the agency", (NamesRecipient, "true")),
        Of("housing-partner", "Share with another landlord or housing partner", "", (NamesRecipient, "true")),
        Of("witness-identity-court", "Give a witness's name to a court"),
        Of("anonymised-statistics", "Use in figures that identify nobody"));

    internal static CodeList ConsentAnswers { get; } = CodeList.Of(ConsentAnswer, "Answers about sharing",
        Of(Answers.Yes, "Yes"),
        Of(Answers.No, "No"),
        Of("later", "Ask again later"),
        Of("withdrawn", "Agreed, then withdrawn"),
        Answers.NotAskedItem);

    internal static CodeList GivenHow { get; } = CodeList.Of(ConsentGivenHow, "How the answer was given",
        Of("in-person", "In person"),
        Of("phone", "By phone"),
        Of("in-writing", "In writing"),
        Of("interpreter", "Through an interpreter"),
        Of("advocate", "Through an advocate"));

    internal static CodeList WithheldReasons { get; } = CodeList.Of(WithheldReason, "Why it is withheld",
        Of("fear-of-reprisal", "Fear of reprisal"),
        Of("no-trust", "No trust in the organisation"),
        Of("family-not-to-know", "Family or community must not know"),
        Of("not-out", "Would reveal something private", "Such as sexual orientation, gender history or faith"),
        Of("immigration-worry", "Worry about immigration status"),
        Of("already-told", "They have told them already"),
        Answers.PreferNotToSayItem,
        Answers.OtherItem);
}
