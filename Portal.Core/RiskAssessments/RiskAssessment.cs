using Portal.Core.Cases;
using Portal.Core.Confidentiality;
using Portal.Core.SharedKernel;

namespace Portal.Core.RiskAssessments;

/// <summary>
/// One assessment of the risk in a case. Never overwritten: the series shows how the risk went. A band lower than before, or than the answers
/// say, is only asked for; the higher one holds until a supervisor who did not ask has decided.
/// </summary>
public sealed class RiskAssessment : Entity
{
    /// <summary>The case.</summary>
    public required Guid CaseId { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who assessed.</summary>
    public required Guid ById { get; init; }

    /// <summary>Version of the questions; empty for a band recorded before there were questions.</summary>
    public string Instrument { get; init; } = "";

    /// <summary>Code of why it was made: first, new-incident, review, before-closing, change.</summary>
    public string Occasion { get; init; } = "";

    /// <summary>Points; null where no questions were asked.</summary>
    public int? Score { get; init; }

    /// <summary>The band of the points.</summary>
    public RiskBand ScoreBand { get; init; }

    /// <summary>The least band whatever the points say; <see cref="RiskBand.NotAssessed"/> for none.</summary>
    public RiskBand Floor { get; init; }

    /// <summary>The band before.</summary>
    public RiskBand Before { get; init; }

    /// <summary>The band from then on.</summary>
    public required RiskBand Band { get; init; }

    /// <summary>A lower band that is asked for; null when none is.</summary>
    public RiskBand? Asked { get; init; }

    /// <summary>When the lower band was agreed, declined, or overtaken by a later assessment (UTC).</summary>
    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>Who decided; null when a later assessment overtook it.</summary>
    public Guid? DecidedById { get; set; }

    /// <summary>Whether the lower band was agreed.</summary>
    public bool? Agreed { get; set; }

    /// <summary>The band rose to high: the duty manager is to see it.</summary>
    public bool TellsManager { get; init; }

    /// <summary>When a manager said that they have seen it (UTC).</summary>
    public DateTimeOffset? SeenAt { get; set; }

    /// <summary>Who.</summary>
    public Guid? SeenById { get; set; }

    /// <summary>Answers, concerns and reasons; null for a band recorded before there were questions: its reasons are on the timeline.</summary>
    public Sealed<RiskContent>? Content { get; init; }
}

/// <summary>What was answered in an assessment, and why the band.</summary>
[SealedAs("risk.content")]
public sealed record RiskContent
{
    /// <summary>Answers as "question:answer".</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>Codes of the concerns that hold now.</summary>
    public IReadOnlyList<string> Concerns { get; init; } = [];

    /// <summary>Codes of why there is a least band: concerns, kinds of incident, hate-and-repeat.</summary>
    public IReadOnlyList<string> Floors { get; init; } = [];

    /// <summary>Why the band.</summary>
    public string Rationale { get; init; } = "";

    /// <summary>What makes the household more at risk, in words.</summary>
    public string Vulnerability { get; init; } = "";

    /// <summary>Children in the household: how they are affected and who looks after their safety.</summary>
    public string Children { get; init; } = "";
}
