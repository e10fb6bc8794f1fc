using Portal.Core.Policy;
using Portal.Core.SharedKernel.Codes;
using static Portal.Core.SharedKernel.Codes.CodeAttributes;
using static Portal.Core.SharedKernel.Codes.CodeItem;

namespace Portal.Core.Actions;

/// <summary>
/// The catalogue of what can be done (5.1.5), each with the commitment that it carries out and what it asks for first. Support stands before
/// enforcement; nothing is done towards the person reported before the victim agrees and is safe.
/// </summary>
[PolicyClause("5.1.5")]
public static class ActionCodeLists
{
    /// <summary>The catalogue.</summary>
    public const string ActionType = "action-type";

    /// <summary>The commitments of 2006.</summary>
    public const string RespectCommitment = "respect-commitment";

    /// <summary>The commitments of the charter of 2011.</summary>
    public const string RespectCharterList = "respect-charter";

    /// <summary>The safety plan, which others wait for.</summary>
    public const string SafetyPlan = Cases.CaseTasks.SafetyPlan;

    /// <summary>Victim agrees that the person reported is spoken to, and a safety plan is agreed.</summary>
    public const string NeedsAgreement = "agreement";

    /// <summary>Only as the victim asks, with a trained person, and not while the risk is high.</summary>
    public const string NeedsMediation = "mediation";

    /// <summary>A supervisor who did not put it forward agrees.</summary>
    public const string NeedsApproval = "approval";

    /// <summary>The list of questions before an application to a court.</summary>
    public const string NeedsCourtChecks = "court-checks";

    /// <summary>Proportion, and disability of the person reported.</summary>
    public const string NeedsProportion = "proportion";

    /// <summary>The victim's own wish, in words.</summary>
    public const string NeedsWish = "wish";

    /// <summary>The victim's consent, or the reason why it goes without.</summary>
    public const string NeedsConsent = "consent";

    /// <summary>A legal tool that is in force.</summary>
    public const string NeedsTool = "tool";

    private static readonly Dictionary<string, string> CharterOf = new(StringComparer.Ordinal)
    {
        ["r1"] = "c1",
        ["r2"] = "c5",
        ["r3"] = "c6",
        ["r4"] = "c4",
        ["r5"] = "c3",
        ["r6"] = "c5",
    };

    internal static CodeList Commitments { get; } = CodeList.Of(RespectCommitment, "Respect commitments of 2006",
        Of("r1", "Accountability, leadership and commitment"),
        Of("r2", "Empowering and reassuring residents"),
        Of("r3", "Prevention and early intervention"),
        Of("r4", "Services that fit, and support for victims and witnesses"),
        Of("r5", "Swift enforcement to protect communities"),
        Of("r6", "Support to tackle the causes"));

    internal static CodeList Charter { get; } = CodeList.Of(RespectCharterList, "Respect charter of 2011",
        Of("c1", "Leadership and strategic commitment"),
        Of("c2", "An accessible and accountable service"),
        Of("c3", "Swift action to protect communities"),
        Of("c4", "A supportive approach to victims and witnesses"),
        Of("c5", "Individual and community responsibility"),
        Of("c6", "Prevention and early intervention"),
        Of("c7", "Value for money"));

    internal static CodeList Types { get; } = CodeList.Of(ActionType, "Actions",
        Support(SafetyPlan, "Safety plan", "r4", "Who is called when, where it is safe, what is changed at home"),
        Support("safety-call", "Safety check by phone", "r4"),
        Support("emergency-advice", "Advice on 999, and 55 for those who cannot speak", "r4"),
        Support("emergency-repair", "Repair that makes the home safe", "r4"),
        Support("graffiti-removal", "Graffiti removed", "r2"),
        Support("target-hardening", "Locks, letterbox, lighting or alarm", "r4"),
        Support("camera", "Camera at or near the home", "r4"),
        Support("interpreter", "Interpreter", "r4", "Never from the family or community where so-called honour is spoken of"),
        Support("advocate", "Advocate or supporter at meetings", "r4"),
        Support("partner-at-interview", "Specialist partner at the interview", "r4"),
        Support("refer-victim-support", "Referral to a service for victims", "r4", "", NeedsConsent),
        Support("refer-specialist", "Referral to a specialist service", "r4", "", NeedsConsent),
        Support("refer-risk-panel", "Referral to a risk panel", "r4", "", NeedsConsent),
        Support("refer-safeguarding", "Referral to safeguarding", "r4", "", NeedsConsent),
        Support("refer-mental-health", "Referral to mental health support", "r6", "", NeedsConsent),
        Support("move", "Move of the victim, for a time or for good", "r4", "Only as the victim wishes", NeedsWish),
        Towards("tenancy-support", "Tenancy support for the person reported", "r6", 1, NeedsAgreement),
        Towards("mediation", "Mediation or a restorative meeting", "r3", 1, $"{NeedsAgreement} {NeedsMediation} {NeedsApproval}"),
        Towards("verbal-warning", "Spoken warning", "r3", 2, NeedsAgreement),
        Towards("written-warning", "Written warning", "r3", 2, NeedsAgreement),
        Towards("behaviour-contract", "Acceptable behaviour contract", "r3", 3, NeedsAgreement),
        Towards("parenting-contract", "Parenting contract", "r6", 3, NeedsAgreement),
        Towards("community-protection", "Community protection warning or notice", "r5", 4, $"{NeedsAgreement} {NeedsTool}", "By the council or the police, or as they have delegated it"),
        Towards("injunction", "Injunction or order of a court", "r5", 5, $"{NeedsAgreement} {NeedsCourtChecks} {NeedsTool} {NeedsApproval}"),
        Towards("possession", "Possession, demotion or a longer starter tenancy", "r5", 5, $"{NeedsAgreement} {NeedsProportion} {NeedsTool} {NeedsApproval}"),
        Towards("closure", "Closure notice or order", "r5", 5, $"{NeedsAgreement} {NeedsTool} {NeedsApproval}"),
        Support("community-meeting", "Meeting with residents", "r1"),
        Support("cohesion-event", "Community event", "r2"),
        Support("leaflet-drop", "Leaflets delivered around", "r2"),
        Support("staff-training", "Training of staff", "r1"),
        Support(Answers.Other, "Something else", "r4"));

    /// <summary>Whether an action of this type asks for this.</summary>
    public static bool Asks(this CodeItem type, string guard)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.Attribute(Guards) is { } guards && guards.Split(' ').Contains(guard, StringComparer.Ordinal);
    }

    /// <summary>Whether the action is one towards the person reported.</summary>
    public static bool IsTowards(this CodeItem type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.Attribute(Rung) is not null;
    }

    private static CodeItem Support(string code, string words, string respect, string definition = "", string guards = "") =>
        Of(code, words, definition, [.. Tags(respect), .. guards.Length > 0 ? [(Guards, guards)] : Array.Empty<(string, string)>()]);

    private static CodeItem Towards(string code, string words, string respect, int rung, string guards, string definition = "") =>
        Of(code, words, definition, [.. Tags(respect), (Rung, rung.ToString(System.Globalization.CultureInfo.InvariantCulture)), (Guards, guards)]);

    private static (string, string)[] Tags(string respect) => [(Respect, respect), (RespectCharter, CharterOf[respect])];
}
