namespace Portal.Core.Reports.Intake;

/// <summary>One step of taking a report. The code stands in addresses and in drafts and never changes.</summary>
/// <param name="Code">Lower case, words joined by hyphens.</param>
/// <param name="Number">1 to 8.</param>
/// <param name="Title">What the step is called.</param>
/// <param name="Intro">One or two sentences for the officer who asks.</param>
public sealed record IntakeStep(string Code, int Number, string Title, string Intro)
{
    /// <summary>Safety first, how the report came in, who brings it.</summary>
    public static IntakeStep Safety { get; } = new("safety", 1, "Safety and this contact",
        "First make sure that nobody is in danger now. Then note how this reached us and who is telling us.");

    /// <summary>Who was harmed.</summary>
    public static IntakeStep People { get; } = new("people", 2, "Who was harmed",
        "Add each person or household that was harmed, and how they can be reached safely. Leave out anything they do not want to say.");

    /// <summary>What happened, when and where.</summary>
    public static IntakeStep WhatHappened { get; } = new("what-happened", 3, "What happened",
        "Write it in their own words. It does not have to be complete: things remembered later can be added.");

    /// <summary>Why somebody perceives hate.</summary>
    public static IntakeStep WhyHate { get; } = new("why-hate", 4, "Why it may be hate",
        "We record what people perceive. Nobody has to prove anything, and nothing is decided here.");

    /// <summary>What it did to people and property.</summary>
    public static IntakeStep Harm { get; } = new("harm", 5, "Harm and damage",
        "How people were affected, and what needs to be made safe or repaired.");

    /// <summary>People reported, witnesses and evidence.</summary>
    public static IntakeStep Others { get; } = new("others", 6, "Others and evidence",
        "The person or people reported, anyone who saw or heard it, and anything that should be kept safe.");

    /// <summary>What each victim wants and agrees to.</summary>
    public static IntakeStep Wishes { get; } = new("wishes", 7, "Wishes and sharing",
        "What each person wants to happen, what they do not want, and with whom we may share. Each is asked by itself and can be changed at any time.");

    /// <summary>Check and submit.</summary>
    public static IntakeStep Check { get; } = new("check", 8, "Check and submit",
        "Read it back to the person. Anything can still be changed.");

    /// <summary>The steps in order.</summary>
    public static IReadOnlyList<IntakeStep> All { get; } = [Safety, People, WhatHappened, WhyHate, Harm, Others, Wishes, Check];

    /// <summary>The step of a code, or null where there is none.</summary>
    public static IntakeStep? Find(string? code) => All.FirstOrDefault(step => string.Equals(step.Code, code, StringComparison.Ordinal));
}

/// <summary>The groups of questions, in the order in which they are asked.</summary>
public enum IntakeGroup
{
    /// <summary>Safety and how the report came in.</summary>
    Safety,

    /// <summary>Who is telling us.</summary>
    Reporter,

    /// <summary>Each person or household harmed.</summary>
    Victim,

    /// <summary>Equality monitoring, only with consent.</summary>
    Equality,

    /// <summary>What happened.</summary>
    WhatHappened,

    /// <summary>Why somebody perceives hate.</summary>
    WhyHate,

    /// <summary>Harm to people and property.</summary>
    Harm,

    /// <summary>Each person reported.</summary>
    PersonReported,

    /// <summary>Each witness, and evidence.</summary>
    WitnessesAndEvidence,

    /// <summary>What each victim wants.</summary>
    Wishes,

    /// <summary>What each victim agrees to share.</summary>
    Sharing,
}
