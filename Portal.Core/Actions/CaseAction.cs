using Portal.Core.Confidentiality;
using Portal.Core.SharedKernel;

namespace Portal.Core.Actions;

/// <summary>Where an action of the plan stands. Members are never removed.</summary>
public enum ActionState
{
    /// <summary>Put forward, not agreed yet.</summary>
    Proposed,

    /// <summary>Agreed: it will be done.</summary>
    Agreed,

    /// <summary>Being done.</summary>
    InHand,

    /// <summary>Done, with what came of it.</summary>
    Done,

    /// <summary>Not done after all, with the reason.</summary>
    NotDone,
}

/// <summary>One action of the plan of a case (5.1.5): who does what by when. Its own rules guard each step of its life.</summary>
public sealed class CaseAction : Entity
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>Code of the catalogue of actions.</summary>
    public required string Type { get; init; }

    /// <summary>Where it stands.</summary>
    public ActionState State { get; private set; }

    /// <summary>Who sees to it.</summary>
    public required Guid OwnerId { get; set; }

    /// <summary>By when (UTC).</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>When put forward (UTC).</summary>
    public required DateTimeOffset ProposedAt { get; init; }

    /// <summary>Who put it forward.</summary>
    public required Guid ProposedById { get; init; }

    /// <summary>When agreed (UTC).</summary>
    public DateTimeOffset? AgreedAt { get; private set; }

    /// <summary>Who agreed.</summary>
    public Guid? AgreedById { get; private set; }

    /// <summary>When done or given up (UTC).</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Code of the legal tool, where the action uses one.</summary>
    public string Tool { get; init; } = "";

    /// <summary>What and why.</summary>
    public required Sealed<ActionContent> Content { get; init; }

    /// <summary>What came of it, once it has ended.</summary>
    public Sealed<ActionOutcome>? Outcome { get; set; }

    /// <summary>Whether it still has to be done.</summary>
    public bool IsOpen => State is ActionState.Proposed or ActionState.Agreed or ActionState.InHand;

    /// <summary>Whether it was done.</summary>
    public bool IsDone => State == ActionState.Done;

    /// <summary>Agrees to it.</summary>
    public Result Agree(Guid byId, DateTimeOffset at)
    {
        if (State != ActionState.Proposed)
        {
            return ActionRefusals.WrongState;
        }

        (State, AgreedAt, AgreedById) = (ActionState.Agreed, at, byId);
        return Result.Done;
    }

    /// <summary>Begins it.</summary>
    public Result Begin()
    {
        if (State != ActionState.Agreed)
        {
            return ActionRefusals.WrongState;
        }

        State = ActionState.InHand;
        return Result.Done;
    }

    /// <summary>Ends it as done.</summary>
    public Result Complete(DateTimeOffset at)
    {
        if (State is not (ActionState.Agreed or ActionState.InHand))
        {
            return ActionRefusals.WrongState;
        }

        (State, EndedAt) = (ActionState.Done, at);
        return Result.Done;
    }

    /// <summary>Gives it up.</summary>
    public Result GiveUp(DateTimeOffset at)
    {
        if (!IsOpen)
        {
            return ActionRefusals.WrongState;
        }

        (State, EndedAt) = (ActionState.NotDone, at);
        return Result.Done;
    }
}

/// <summary>What an action is and why, in words.</summary>
[SealedAs("action.content")]
public sealed record ActionContent
{
    /// <summary>What will be done, in words that the victim may read.</summary>
    public string What { get; init; } = "";

    /// <summary>Why nothing gentler would do.</summary>
    public string WhyNotLower { get; init; } = "";

    /// <summary>Why nothing stronger is needed.</summary>
    public string WhyNotHigher { get; init; } = "";

    /// <summary>What its own rules ask for, by the code of the question.</summary>
    public IReadOnlyDictionary<string, string> Checks { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>What came of an action, or why it was not done.</summary>
[SealedAs("action.outcome")]
public sealed record ActionOutcome(string Words);
