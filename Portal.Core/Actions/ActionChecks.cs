using Portal.Core.SharedKernel.Codes;

namespace Portal.Core.Actions;

/// <summary>One question that a type of action asks before it can be put forward.</summary>
/// <param name="Code">Stable code, kept with the answer.</param>
/// <param name="Guard">The guard that asks it.</param>
/// <param name="Words">The question.</param>
public sealed record ActionCheck(string Code, string Guard, string Words);

/// <summary>
/// What is written down before an action of a kind is put forward: of mediation why and by whom, before a court what the court will ask. Every
/// question of the type wants words, "none known" among them.
/// </summary>
public static class ActionChecks
{
    /// <summary>Every question.</summary>
    public static IReadOnlyList<ActionCheck> All { get; } =
    [
        new("victim-asks", ActionCodeLists.NeedsMediation, "How the victim asked for it, in their own words"),
        new("facilitator", ActionCodeLists.NeedsMediation, "Who leads it, and how they are trained for hate"),
        new("respondent", ActionCodeLists.NeedsCourtChecks, "What makes the person reported vulnerable"),
        new("risk-to-any", ActionCodeLists.NeedsCourtChecks, "What risk it brings to anybody, the victim first"),
        new("alternatives", ActionCodeLists.NeedsCourtChecks, "What else was weighed, and why it is not enough"),
        new("other-matters", ActionCodeLists.NeedsCourtChecks, "What else bears on it: other proceedings, orders, tenancies"),
        new("proportion", ActionCodeLists.NeedsProportion, "Why losing the home is in proportion"),
        new("disability", ActionCodeLists.NeedsProportion, "Whether the person reported is disabled, and what follows under the Equality Act 2010"),
        new("wish", ActionCodeLists.NeedsWish, "What the victim said that they wish"),
        new("consent", ActionCodeLists.NeedsConsent, "That the victim agrees, how and when; or why it goes without: serious harm, a child, a duty in law"),
    ];

    /// <summary>The questions that a type asks.</summary>
    public static IEnumerable<ActionCheck> Of(CodeItem type) => All.Where(check => type.Asks(check.Guard));
}
