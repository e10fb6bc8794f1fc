using Portal.Core.Confidentiality;
using Portal.Core.SharedKernel;

namespace Portal.Core.Investigations;

/// <summary>Where a step stands. Members are never removed.</summary>
public enum StepState
{
    /// <summary>Still to be done.</summary>
    Open,

    /// <summary>Done, with its result.</summary>
    Done,

    /// <summary>Not needed or not possible, with the reason.</summary>
    ReasonedAway,
}

/// <summary>One step of the plan by which a case is investigated (4.7, 5.3(a)): who, by when, and what it showed.</summary>
public sealed class InvestigationStep : Entity
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>Code of the list of steps.</summary>
    public required string Step { get; init; }

    /// <summary>Where it stands.</summary>
    public StepState State { get; private set; }

    /// <summary>Who sees to it.</summary>
    public required Guid OwnerId { get; set; }

    /// <summary>By when (UTC).</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>When planned (UTC).</summary>
    public required DateTimeOffset PlannedAt { get; init; }

    /// <summary>When done or reasoned away (UTC).</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Who ended it.</summary>
    public Guid? EndedById { get; private set; }

    /// <summary>What is to be found out.</summary>
    public required Sealed<StepContent> Content { get; init; }

    /// <summary>What was found, once it has ended.</summary>
    public Sealed<StepOutcome>? Outcome { get; set; }

    /// <summary>Ends it once.</summary>
    public Result End(StepState how, Guid byId, DateTimeOffset at)
    {
        if (State != StepState.Open)
        {
            return InvestigationRefusals.StepEnded;
        }

        (State, EndedById, EndedAt) = (how, byId, at);
        return Result.Done;
    }
}

/// <summary>What a step is to find out, where, from whom.</summary>
[SealedAs("step.content")]
public sealed record StepContent(string What);

/// <summary>What a step showed, or why it was not done.</summary>
[SealedAs("step.outcome")]
public sealed record StepOutcome(string Words);
