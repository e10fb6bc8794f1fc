using Portal.Core.Policy;
using Portal.Core.SharedKernel.Codes;
using static Portal.Core.SharedKernel.Codes.CodeAttributes;
using static Portal.Core.SharedKernel.Codes.CodeItem;

namespace Portal.Core.Incidents;

/// <summary>What happened, where, when and how often.</summary>
[PolicyClause("4.6")]
public static class IncidentCodeLists
{
    /// <summary>The types of incident; an incident may have several.</summary>
    public const string IncidentType = "incident-type";

    /// <summary>The kinds of place.</summary>
    public const string Location = "location";

    /// <summary>How exactly the time is known.</summary>
    public const string WhenKind = "when-kind";

    /// <summary>Once or repeatedly.</summary>
    public const string Pattern = "pattern";

    /// <summary>Whom it was told to before.</summary>
    public const string ReportedBeforeTo = "reported-before-to";

    internal static CodeList Types { get; } = CodeList.Of(IncidentType, "Types of incident",
        Of("verbal-abuse", "Verbal abuse", "Name-calling, insults, shouting"),
        Of("threats", "Threats"),
        Of("physical-assault", "Physical assault", "Hitting, pushing, throwing things at a person", (PriorityFloor, "high"), (RiskFloor, "high")),
        Of("sexual", "Sexual assault or harassment", "", (PriorityFloor, "high"), (RiskFloor, "high")),
        Of("weapon", "A weapon used or shown", "", (PriorityFloor, "high"), (RiskFloor, "high")),
        Of("harassment", "Harassment or intimidation", "Following, staring, waiting outside, blocking the way"),
        Of("spitting", "Spitting"),
        Of("property-damage", "Damage to property", "", (StartsStandard, "hate-repair")),
        Of("arson", "Arson or attempted arson", "Fire, or something burning or flammable through a door", (PriorityFloor, "high"), (RiskFloor, "high"), (StartsStandard, "emergency-repair")),
        Of("graffiti", "Graffiti or symbols", "Offensive writing or signs are removed within 24 hours", (StartsStandard, "graffiti-removal")),
        Of("offensive-material", "Offensive material through the door", "Objects, waste or pictures"),
        Of("hate-mail", "Hate mail or leaflets"),
        Of("phone-or-text", "Phone calls or texts"),
        Of("online", "Online or social media"),
        Of("noise-or-rubbish", "Noise or dumped rubbish used to target someone"),
        Of("animals", "Pets or animals", "Set on a person, fouling left, or a pet harmed"),
        Of("malicious-complaint", "Malicious complaint"),
        Of("exploitation", "Mate crime or exploitation", "Somebody pretends friendship in order to use or take from a person"),
        Of("refusal-of-service", "Refusal of service"),
        Of("gesture", "Gestures"),
        Of("bullying", "Bullying"),
        Answers.OtherItem);

    internal static CodeList Locations { get; } = CodeList.Of(Location, "Where it happened",
        Of("in-home", "Inside the home"),
        Of("doorstep", "Doorstep or garden"),
        Of("communal-area", "Communal area", "Stairs, lift, landing, bin store, shared garden, car park"),
        Of("estate-or-street", "Estate or street"),
        Of("office", "One of our offices"),
        Of("shop", "Shop"),
        Of("transport", "Public transport"),
        Of("school", "School or college"),
        Of("work", "Work"),
        Of("place-of-worship", "Place of worship"),
        Of("pub", "Pub, club or restaurant"),
        Of("online", "Online or by phone"),
        Of("not-known", "Not known"),
        Answers.OtherItem);

    internal static CodeList WhenKinds { get; } = CodeList.Of(WhenKind, "When it happened",
        Of("exact", "On a date", "With the time, or about when, if it is known"),
        Of("between", "Between two dates", "Such as found on return from a holiday"),
        Of("ongoing", "It is still going on"),
        Of("unknown", "Not known"));

    internal static CodeList Patterns { get; } = CodeList.Of(Pattern, "Once or repeatedly",
        Of("one-off", "It happened once"),
        Of("repeated", "It has happened before"),
        Of("not-known", "Not known"),
        Answers.NotAskedItem);

    internal static CodeList ReportedBefore { get; } = CodeList.Of(ReportedBeforeTo, "Whom it was told to before",
        Of("nobody", "Nobody"),
        Of("us", "Us"),
        Of("police", "The police"),
        Of("council", "The council"),
        Of("school", "A school or college"),
        Of("support-organisation", "A support organisation"),
        Answers.OtherItem);
}
