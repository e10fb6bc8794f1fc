using Portal.Core.SharedKernel;

namespace Portal.Core.Actions;

/// <summary>What the action plan refuses, by stable code; the words are in the portal's resources.</summary>
public static class ActionRefusals
{
    /// <summary>The action does not stand where this step begins.</summary>
    public static Error WrongState { get; } = new("Actions.WrongState");

    /// <summary>The victim has not agreed that the person reported is spoken to.</summary>
    public static Error VictimHasNotAgreed { get; } = new("Actions.VictimHasNotAgreed");

    /// <summary>No safety plan is agreed.</summary>
    public static Error SafetyPlanFirst { get; } = new("Actions.SafetyPlanFirst");

    /// <summary>No mediation while the risk is high or not assessed.</summary>
    public static Error NoMediationAtHighRisk { get; } = new("Actions.NoMediationAtHighRisk");

    /// <summary>A supervisor agrees to this, not who put it forward.</summary>
    public static Error SupervisorAgrees { get; } = new("Actions.SupervisorAgrees");

    /// <summary>Nothing is done about a plan with open actions.</summary>
    public static Error ActionsOpen(int count) => new("Actions.ActionsOpen", Arguments: count);

    /// <summary>No case closes without a plan.</summary>
    public static Error NoPlan { get; } = new("Actions.NoPlan");

    /// <summary>No plan can be given before something was agreed.</summary>
    public static Error NothingAgreed { get; } = new("Actions.NothingAgreed");

    /// <summary>No victim is known.</summary>
    public static Error NobodyToWriteTo { get; } = new("Actions.NobodyToWriteTo");

    /// <summary>A letter is not a safe way to reach the victim, or no safe address is known.</summary>
    public static Error LetterNotSafe { get; } = new("Actions.LetterNotSafe");

    /// <summary>The tool is not in force, or is none of this action.</summary>
    public static Error ToolNotInForce(string field) => Error.Invalid("Actions.ToolNotInForce", field);

    /// <summary>The day has passed or lies more than a year ahead.</summary>
    public static Error DayNotPossible(string field) => Error.Invalid("Actions.DayNotPossible", field);

    /// <summary>Who sees to it must be the officer of the case or somebody who leads.</summary>
    public static Error OwnerNotPossible(string field) => Error.Invalid("Actions.OwnerNotPossible", field);
}
