using Portal.Core.SharedKernel;

namespace Portal.Core.RiskAssessments;

/// <summary>What the assessment of risk refuses, by stable code; the words are in the portal's resources.</summary>
public static class RiskRefusals
{
    /// <summary>Nothing waits to be decided or seen.</summary>
    public static Error NothingWaiting { get; } = new("Risk.NothingWaiting");

    /// <summary>Who asked for the lower band does not decide about it.</summary>
    public static Error OwnRequest { get; } = new("Risk.OwnRequest");

    /// <summary>Who assessed the risk as high is not the manager who is told.</summary>
    public static Error OwnAssessment { get; } = new("Risk.OwnAssessment");

    /// <summary>No case closes before its risk was assessed after the last incident and within the last days.</summary>
    public static Error AssessBeforeClosing(int days) => new("Risk.AssessBeforeClosing", Arguments: days);

    /// <summary>No case closes while somebody has still to decide about its risk.</summary>
    public static Error DecisionWaits { get; } = new("Risk.DecisionWaits");

    /// <summary>No case closes while a manager has not seen that the risk is high.</summary>
    public static Error ManagerHasNotSeen { get; } = new("Risk.ManagerHasNotSeen");

    /// <summary>The question has no usable answer.</summary>
    public static Error AnswerNeeded(string question) => Error.Invalid("Risk.AnswerNeeded", question);

    /// <summary>The band is below the least that the concerns allow.</summary>
    public static Error BelowFloor(string field) => Error.Invalid("Risk.BelowFloor", field);

    /// <summary>The day of the next review has passed or lies later than the standard allows.</summary>
    public static Error ReviewDayNotPossible(string field, DateOnly latest) => Error.Invalid("Risk.ReviewDayNotPossible", field, latest);
}
