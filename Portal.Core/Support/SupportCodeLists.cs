using Portal.Core.Policy;
using Portal.Core.SharedKernel.Codes;
using static Portal.Core.SharedKernel.Codes.CodeItem;

namespace Portal.Core.Support;

/// <summary>With whom contact was made or tried, and what came of it. The way of contact is the list of contact methods.</summary>
[PolicyClause("5.3(d)")]
public static class SupportCodeLists
{
    /// <summary>With whom.</summary>
    public const string ContactWith = "contact-with";

    /// <summary>What came of it.</summary>
    public const string ContactOutcome = "contact-outcome";

    internal static CodeList With { get; } = CodeList.Of(ContactWith, "Contact with",
        Of("victim", "The victim"),
        Of("advocate", "Someone who speaks for the victim"),
        Of("reporter", "The person who reported"),
        Of("witness", "A witness"),
        Of("person-reported", "The person reported"),
        Of("police", "The police"),
        Of("council", "The council"),
        Of("support-agency", "A support agency"),
        Of("colleague", "A colleague"),
        Answers.OtherItem);

    internal static CodeList Outcomes { get; } = CodeList.Of(ContactOutcome, "What came of the contact",
        Of("spoke", "Spoke or met", "", (CodeAttributes.ContactMade, "true")),
        Of("replied", "They wrote back", "", (CodeAttributes.ContactMade, "true")),
        Of("sent", "Sent, no reply yet"),
        Of("message-left", "Left a message", "Only where the contact rules allow it"),
        Of("no-answer", "No answer"),
        Of("not-safe", "Stopped because it did not seem safe"),
        Of("refused", "They did not want to speak", "", (CodeAttributes.ContactMade, "true")));
}
