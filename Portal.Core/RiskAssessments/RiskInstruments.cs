using System.Collections.Immutable;

namespace Portal.Core.RiskAssessments;

/// <summary>
/// The versions of the questions as dated data. There is no national set with one score; these follow what local partnerships commonly ask.
/// A new version is a further row with its first day: nothing assessed before is scored again.
/// </summary>
public static class RiskInstruments
{
    /// <summary>Every version, the oldest first.</summary>
    public static ImmutableArray<RiskInstrument> All { get; } =
    [
        new("2026-1", new(2015, 1, 1),
        [
            Ask("how-often", "Apart from this, how often are there problems?",
                ("none", "None", 0), ("occasionally", "Now and then", 1), ("most-months", "Most months", 2), ("most-weeks", "Most weeks", 3), ("most-days", "Most days", 4), ("daily", "Every day", 5)),
            Ask(Earlier, "Is this linked to something that happened before?", ("no", "No", 0), (Yes, "Yes", 1)),
            Ask("worse", "Is it happening more often, or getting worse?", ("no", "No", 0), (Yes, "Yes", 2)),
            Ask("known", "Do they know who does it?", ("no", "No", 0), ("by-sight", "By sight", 1), ("well", "Well, or as a neighbour", 2)),
            Ask("history", "Have the person reported, or those around them, harassed anybody before?",
                ("none", "Not that is known", 0), ("reputation", "They are said to", 2), ("before", "They did before", 4), ("now", "They are doing so now", 6)),
            Ask("target", "Who was meant?", ("nobody", "Nobody, or property", 0), ("community", "A community", 1), ("family", "The family", 2), ("victim", "The victim", 3)),
            Ask("hate", "Is it perceived as hostility towards who they are?", ("no", "No", 0), (Yes, "Yes", 3)),
            Ask("vulnerability", "Does anything about the household make the risk greater?", ("no", "No", 0), (Yes, "Yes", 3)),
            Ask("affected", "How much does it affect them?", ("not", "Not", 0), ("a-little", "A little", 1), ("moderately", "Moderately", 2), ("a-lot", "A lot", 3), ("extremely", "Extremely", 5)),
            Ask("health", "Has their health suffered?", ("no", "No", 0), ("body", "Yes, physically", 3), ("mind", "Yes, mentally", 3), ("both", "Yes, physically and mentally", 6)),
            Ask("friends", "Who stands by them?", ("many", "Close family or friends", 0), ("few", "A few people", 1), ("alone", "Nobody: alone or cut off", 3)),
            Ask("support", "Is professional support in place?", ("in-place", "Yes, or none is needed", 0), ("needed", "None, though it is needed", 1)),
            Ask("others", "Who else is affected?", ("nobody", "Nobody", 0), ("one", "One of these: family, a community, others", 1), ("two", "Two of these", 2), ("all", "All of these", 3)),
        ], MediumFrom: 15, HighFrom: 25),
    ];

    /// <summary>The question whose "yes" means that it has happened before.</summary>
    internal const string Earlier = "earlier";

    private const string Yes = "yes";

    /// <summary>The version in force on a UK day.</summary>
    public static RiskInstrument On(DateOnly day) => All.Last(version => version.From <= day);

    /// <summary>A version by its name; null for none.</summary>
    public static RiskInstrument? Find(string version) => All.FirstOrDefault(one => string.Equals(one.Version, version, StringComparison.Ordinal));

    private static RiskQuestion Ask(string code, string words, params ReadOnlySpan<(string Code, string Words, int Score)> answers)
    {
        var list = ImmutableArray.CreateBuilder<RiskAnswer>(answers.Length);
        foreach (var (answer, text, score) in answers)
        {
            list.Add(new(answer, text, score));
        }

        return new(code, words, list.ToImmutable());
    }
}
