using Portal.Core.Policy;
using Portal.Core.SharedKernel.Codes;
using static Portal.Core.SharedKernel.Codes.CodeItem;

namespace Portal.Core.Motivations;

/// <summary>
/// Who perceives hate, in what way, and what makes them think so. Perception is recorded as it is told; no
/// evidence is needed, nobody's disagreement clears it.
/// </summary>
[PolicyClause("4.1")]
public static class PerceptionCodeLists
{
    /// <summary>Whether anybody perceives hate at all.</summary>
    public const string PerceivesHate = "perceives-hate";

    /// <summary>Who perceives it.</summary>
    public const string PerceivedBy = "perceived-by";

    /// <summary>Whether the characteristic is the victim's own, thought to be theirs, or somebody else's.</summary>
    public const string PerceptionKind = "perception-kind";

    /// <summary>What made them think so.</summary>
    public const string Indicator = "indicator";

    internal static CodeList Perceives { get; } = CodeList.Of(PerceivesHate, "Does anyone perceive hate?",
        Of(Answers.Yes, "Yes", "The victim or any other person perceives hostility or prejudice"),
        Of(Answers.No, "No", "Recorded all the same, with the same support and contact"),
        Of(Answers.NotSure, "Not sure", "Recorded and looked into as a possible hate incident"),
        Answers.NotAskedItem);

    internal static CodeList By { get; } = CodeList.Of(PerceivedBy, "Who perceives hate",
        Of("victim", "The victim"),
        Of("witness", "A witness"),
        Of("relative-or-friend", "A relative or friend of the victim"),
        Of("reporter", "The person reporting"),
        Of("staff", "A member of our staff", "You, a colleague or a contractor working for us"),
        Of("police", "The police"),
        Of("partner-agency", "A partner agency"),
        Of("other", "Somebody else", "Anybody but the person reported"));

    internal static CodeList Kinds { get; } = CodeList.Of(PerceptionKind, "Actual, perceived or by association",
        Of("actual", "About who the victim is"),
        Of("perceived", "About who they are thought to be", "A mistaken belief counts just the same"),
        Of("association", "About somebody they are linked with", "A partner, child, friend, carer or community"),
        Of("not-known", "Not known"));

    internal static CodeList Indicators { get; } = CodeList.Of(Indicator, "What points to hate",
        Of("words", "Words said or written"),
        Of("symbols", "Symbols or images"),
        Of("gestures", "Gestures or imitation"),
        Of("timing", "When it happened", "Such as a religious festival, Pride or an event in the news"),
        Of("location", "Where it happened", "Such as near a place of worship or a venue"),
        Of("earlier-incidents", "Earlier incidents", "Towards the same person, household or group"),
        Of("pattern-of-targets", "Who is targeted", "Only people of one group are affected"),
        Of("no-other-motive", "No other reason is apparent"),
        Of("online-activity", "Things posted online"),
        Of("victim-feels", "The victim feels that it was", "That is enough by itself"),
        Answers.OtherItem);
}
