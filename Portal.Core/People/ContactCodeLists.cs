using Portal.Core.Policy;
using Portal.Core.SharedKernel.Codes;
using static Portal.Core.SharedKernel.Codes.CodeAttributes;
using static Portal.Core.SharedKernel.Codes.CodeItem;

namespace Portal.Core.People;

/// <summary>How a person can be reached without putting them at risk, and in what language and form.</summary>
[PolicyClause("5.3(b)")]
public static class ContactCodeLists
{
    /// <summary>The ways of reaching a person.</summary>
    public const string ContactMethod = "contact-method";

    /// <summary>When it is safe.</summary>
    public const string SafeTime = "safe-time";

    /// <summary>What must never be done.</summary>
    public const string ContactRule = "contact-rule";

    /// <summary>Who should interpret.</summary>
    public const string InterpreterPreference = "interpreter-preference";

    /// <summary>The forms in which we can write or speak.</summary>
    public const string Format = "format";

    /// <summary>Adjustments that make it easier to deal with us.</summary>
    public const string Adjustment = "adjustment";

    internal static CodeList Methods { get; } = CodeList.Of(ContactMethod, "Ways of contact",
        Of("call", "Phone call", "", (Needs, "phone")),
        Of("text", "Text message", "", (Needs, "phone")),
        Of("email", "E-mail", "", (Needs, "email")),
        Of("letter", "Letter", "Only to an address that is safe", (Needs, "address")),
        Of("in-person", "In person", "At home, in an office or somewhere they choose"),
        Of("advocate", "Through an advocate or someone they trust", "", (AsksWords, "true")),
        Of("video-call", "Video call"),
        Of("none", "No contact is safe", "They will contact us"));

    internal static CodeList SafeTimes { get; } = CodeList.Of(SafeTime, "Safe times",
        Of("any", "Any time"),
        Of("morning", "Morning"),
        Of("afternoon", "Afternoon"),
        Of("evening", "Evening"),
        Of("school-hours", "School hours"),
        Of("weekend", "Weekend"),
        Of("never-weekend", "Not at weekends"),
        Of("agreed", "Only at times agreed", "", (AsksWords, "true")),
        Answers.NotAskedItem);

    internal static CodeList Rules { get; } = CodeList.Of(ContactRule, "Contact rules",
        Of("no-message", "Do not leave a message"),
        Of("never-at-home", "Never contact at home"),
        Of("withheld-number", "Call from a withheld number"),
        Of("do-not-say-who", "Do not say who is calling unless they answer themselves"),
        Of("no-plain-mention", "Never mention hate in writing"),
        Of("no-family", "Never contact family or household", "", (FamilyNeverContacted, "true")),
        Of("no-community-interpreter", "No interpreter from their own community"),
        Of("use-code-word", "Use the agreed code word", "Write it in the safe-contact note, nowhere else"),
        Of("two-staff", "Visit in twos"),
        Answers.OtherItem);

    internal static CodeList InterpreterPreferences { get; } = CodeList.Of(InterpreterPreference, "Preference for an interpreter",
        Of("none", "No preference"),
        Of("woman", "A woman"),
        Of("man", "A man"),
        Of("not-local", "Somebody who is not from the area"),
        Of("phone-only", "By phone only"),
        Answers.NotAskedItem);

    internal static CodeList Formats { get; } = CodeList.Of(Format, "Formats",
        Of("standard", "Standard print"),
        Of("easy-read", "Easy read", "", (Leaflet, "true")),
        Of("large-print", "Large print", "", (Leaflet, "true")),
        Of("braille", "Braille"),
        Of("audio", "Audio"),
        Of("bsl", "British Sign Language"),
        Of("lip-speaker", "Lip speaker or speech to text"),
        Of("relay", "Text relay"));

    internal static CodeList Adjustments { get; } = CodeList.Of(Adjustment, "Reasonable adjustments",
        Of("none", "None needed"),
        Of("step-free", "Step-free meeting place"),
        Of("home-visit", "Visit instead of an office"),
        Of("longer-time", "More time"),
        Of("quiet-room", "Quiet room"),
        Of("supporter", "Someone with them"),
        Of("hearing-loop", "Hearing loop"),
        Of("plain-words", "Short, plain words"),
        Of("same-officer", "Always the same officer"),
        Answers.OtherItem,
        Answers.NotAskedItem);
}
