using Portal.Core.Policy;
using Portal.Core.SharedKernel.Codes;
using static Portal.Core.SharedKernel.Codes.CodeAttributes;
using static Portal.Core.SharedKernel.Codes.CodeItem;

namespace Portal.Core.RiskAssessments;

/// <summary>The bands of risk, and the concerns that put a person in the highest band whatever a score says.</summary>
[PolicyClause("5.3(d)")]
public static class RiskCodeLists
{
    /// <summary>The bands.</summary>
    public const string RiskBand = "risk-band";

    /// <summary>The concerns asked about at once when a report is taken.</summary>
    public const string SafetyConcern = "safety-concern";

    /// <summary>Why the risk is assessed.</summary>
    public const string RiskOccasion = "risk-occasion";

    internal static CodeList Occasions { get; } = CodeList.Of(RiskOccasion, "Why the risk is assessed",
        Of("first", "First assessment"),
        Of("new-incident", "Something new has happened"),
        Of("review", "Review"),
        Of("change", "Something has changed"),
        Of("before-closing", "Before closing"));

    internal static CodeList Bands { get; } = CodeList.Of(RiskBand, "Risk bands",
        Of("standard", "Standard", "Harm is not expected to grow; usual support and contact"),
        Of("medium", "Medium", "Harm may grow or go on; closer contact"),
        Of("high", "High", "Serious harm could happen at any time; act today"));

    internal static CodeList Concerns { get; } = CodeList.Of(SafetyConcern, "Concerns about safety",
        Serious("violence", "Violence"),
        Serious("weapon", "A weapon"),
        Serious("arson", "Arson or a threat of arson"),
        Serious("threat-to-kill", "A threat to kill"),
        Serious("suicide-or-self-harm", "Suicide or self-harm", "Stay with the person; offer emergency help", (EmergencyAdvice, "true")),
        Serious("child-at-risk", "A child at risk", "The safeguarding route starts beside this one"),
        Serious("honour", "So-called honour-based abuse or forced marriage", "Never contact family or community, nor use them as interpreters", (FamilyNeverContacted, "true")),
        Serious("domestic-abuse", "Domestic abuse", "Domestic abuse support is offered as well", (DomesticAbuseRoute, "true")),
        Of("adult-safeguarding", "An adult who needs care and support", "Think of adult safeguarding"),
        Of("none", "None of these"),
        Answers.NotAskedItem);

    private static CodeItem Serious(string code, string words, string definition = "", params ReadOnlySpan<(string Name, string Value)> more) =>
        Of(code, words, definition, [(PriorityFloor, "high"), (RiskFloor, "high"), .. more]);
}
