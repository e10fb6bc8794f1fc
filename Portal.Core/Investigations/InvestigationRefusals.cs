using Portal.Core.SharedKernel;

namespace Portal.Core.Investigations;

/// <summary>What the investigation refuses, by stable code; the words are in the portal's resources.</summary>
public static class InvestigationRefusals
{
    /// <summary>The step was ended already.</summary>
    public static Error StepEnded { get; } = new("Investigations.StepEnded");

    /// <summary>Every step that belongs to these incidents is in the plan.</summary>
    public static Error NothingToPlan { get; } = new("Investigations.NothingToPlan");

    /// <summary>No finding before there is a plan of steps.</summary>
    public static Error PlanFirst { get; } = new("Investigations.PlanFirst");

    /// <summary>No finding while steps are open.</summary>
    public static Error StepsOpen(int count) => new("Investigations.StepsOpen", Arguments: count);

    /// <summary>No case closes while an incident has no finding.</summary>
    public static Error FindingMissing(int count) => new("Investigations.FindingMissing", Arguments: count);

    /// <summary>The person reported is heard only when the victim agrees and a safety plan is agreed.</summary>
    public static Error NotSafeToHear { get; } = new("Investigations.NotSafeToHear");

    /// <summary>The day has passed or lies more than a year ahead.</summary>
    public static Error DayNotPossible(string field) => Error.Invalid("Investigations.DayNotPossible", field);
}
