using Portal.Core.Policy;
using Portal.Core.SharedKernel.Codes;
using static Portal.Core.SharedKernel.Codes.CodeAttributes;
using static Portal.Core.SharedKernel.Codes.CodeItem;

namespace Portal.Core.Reports;

/// <summary>How a report came in and who brought it.</summary>
[PolicyClause("5.1.3")]
public static class ReceiptCodeLists
{
    /// <summary>The channels.</summary>
    public const string Channel = "channel";

    /// <summary>Whether the person is safe at this moment.</summary>
    public const string SafeNow = "safe-now";

    /// <summary>What was done about 999.</summary>
    public const string Emergency = "emergency-call";

    /// <summary>What the reporter is to the victim and to us.</summary>
    public const string ReporterRole = "reporter-role";

    /// <summary>Whether and how we may contact the reporter.</summary>
    public const string ReporterContact = "reporter-contact";

    internal static CodeList Channels { get; } = CodeList.Of(Channel, "Channels",
        Of("office", "At a neighbourhood office", "Every neighbourhood office is a third-party reporting centre", (AsksCentre, "true")),
        Of("phone", "By phone"),
        Of("out-of-hours", "Out-of-hours line", "", (OutOfHours, "true")),
        Of("email", "By e-mail"),
        Of("web", "Web or tablet"),
        Of("letter", "Letter or paper form"),
        Of("visit", "On a visit"),
        Of("staff-observation", "Seen by our staff"),
        Of("contractor", "Through a contractor"),
        Of("councillor-or-mp", "Through a councillor or MP"),
        Of("police", "From the police"),
        Of("partner-agency", "From a partner agency"),
        Of("third-party-organisation", "From another reporting centre", "", (AsksCentre, "true")));

    internal static CodeList Safety { get; } = CodeList.Of(SafeNow, "Is the person safe now?",
        Of(Answers.Yes, "Yes"),
        Of(Answers.No, "No", "Call 999 now, or press 55 when it asks if the person cannot speak", (EmergencyAdvice, "true"), (PriorityFloor, "high"), (PriorityReason, "Not safe right now")),
        Of(Answers.NotSure, "Not sure", "Ask if the person who did it is near, and if anyone is hurt", (EmergencyAdvice, "true")),
        Of("not-with-us", "The victim is not with us"),
        Answers.NotAskedItem);

    internal static CodeList Emergencies { get; } = CodeList.Of(Emergency, "999",
        Of("called-by-us", "We called 999", "", (PriorityFloor, "high")),
        Of("called-by-them", "They called 999", "", (PriorityFloor, "high")),
        Of("advised", "We advised them to call", "", (PriorityFloor, "high")),
        Of("declined", "They did not want 999 called"),
        Of("not-needed", "Not needed"),
        Answers.NotAskedItem);

    internal static CodeList Roles { get; } = CodeList.Of(ReporterRole, "Who is reporting",
        Of("victim", "The victim", "", (IsVictim, "true")),
        Of("witness", "A witness"),
        Of("relative-or-friend", "A relative or friend"),
        Of("carer", "A carer"),
        Of("staff", "A member of our staff"),
        Of("contractor", "A contractor"),
        Of("councillor", "A councillor or MP"),
        Of("police", "The police"),
        Of("partner", "A partner agency"),
        Of("other-third-party", "Somebody else"),
        Of("anonymous", "Somebody who does not want to be named", "They get a receipt code and choose a passphrase", (Anonymous, "true")));

    internal static CodeList Contacts { get; } = CodeList.Of(ReporterContact, "May we contact the person reporting?",
        Of(Answers.Yes, "Yes"),
        Of("updates-only", "Only to say what has been done"),
        Of(Answers.No, "No"),
        Answers.NotAskedItem);
}
