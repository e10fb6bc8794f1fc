using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.RiskAssessments;

/// <summary>An assessment of the risk.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Rationale">Why the band; always needed.</param>
public sealed record AssessRiskRequest(Guid CaseId, string Rationale)
{
    /// <summary>Answers as "question:answer"; every question of the version in force has one, "not known" among them.</summary>
    public IReadOnlyList<string> Answers { get; init; } = [];

    /// <summary>Codes of the concerns that hold now.</summary>
    public IReadOnlyList<string> Concerns { get; init; } = [];

    /// <summary>The band; null for what answers and concerns give.</summary>
    public RiskBand? Band { get; init; }

    /// <summary>The band that the person saw while deciding; a different one by now is a clash. Null when not known.</summary>
    public RiskBand? Seen { get; init; }

    /// <summary>Code of why it is assessed.</summary>
    public string Occasion { get; init; } = "change";

    /// <summary>UK day of the next review, when sooner than the standard.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>What makes the household more at risk.</summary>
    public string Vulnerability { get; init; } = "";

    /// <summary>Children in the household, and who looks after their safety.</summary>
    public string Children { get; init; } = "";
}

/// <summary>
/// Assesses the risk by the questions in force. Raising is free. Concerns beat the points: nobody goes below them. A band lower than before, or
/// than the answers give, is only asked for: the higher one holds until a supervisor who did not ask has decided. Ends the clocks of
/// assessment and review, starts the next review, and tells the duty manager when the risk has become high.
/// </summary>
[PolicyClause("5.1.1")]
[PolicyClause("5.3")]
[PolicyClause("5.3(d)")]
public sealed class AssessRisk(CaseWork work, UkClock clock) : IUseCase
{
    /// <summary>Answers with the assessment. <see cref="Error.Changed"/> when somebody else has assessed meanwhile.</summary>
    public async Task<Result<Guid>> HandleAsync(AssessRiskRequest request, Actor actor, CancellationToken ct)
    {
        var (words, lists) = (new EntryWords(), await work.ListsAsync(ct));
        foreach (var (question, _) in RiskInstruments.On(clock.Today).Read(request.Answers).Where(row => row.Answer is null))
        {
            words.Refuse(RiskRefusals.AnswerNeeded(question.Code));
        }

        var content = new RiskContent
        {
            Answers = request.Answers,
            Concerns = words.Codes(lists, RiskCodeLists.SafetyConcern, request.Concerns, nameof(request.Concerns)),
            Rationale = words.Needed(request.Rationale, nameof(request.Rationale)),
            Vulnerability = words.Optional(request.Vulnerability, nameof(request.Vulnerability)),
            Children = words.Optional(request.Children, nameof(request.Children)),
        };
        words.Code(lists, RiskCodeLists.RiskOccasion, request.Occasion, nameof(request.Occasion));
        if (request.Band is not (null or RiskBand.Standard or RiskBand.Medium or RiskBand.High))
        {
            words.Refuse(CaseRefusals.NotOffered(nameof(request.Band)));
        }

        return await work.WriteAsync(words, actor, Permission.AssessRisk, request.CaseId, file => AssessAsync(file, request, content, ct), ct);
    }

    private static async Task<Result<Guid>> AssessAsync(CaseFile file, AssessRiskRequest request, RiskContent content, CancellationToken ct)
    {
        var before = file.Case.Risk;
        if (!file.Case.Status.IsOpen())
        {
            return CaseRefusals.ClosedReopenFirst;
        }

        var instrument = RiskInstruments.On(UkTime.DateOf(file.Now));
        var read = instrument.Read(content.Answers);
        if (read.Where(row => row.Answer is null).Select(row => RiskRefusals.AnswerNeeded(row.Question.Code)).ToList() is { Count: > 0 } missing)
        {
            return Result<Guid>.From(Result.Refused(missing));
        }

        if (request.Seen is { } seen && seen != before)
        {
            return Error.Changed with { Field = nameof(request.Band) };
        }

        var score = read.Sum(row => row.Answer!.Score);
        var floor = LeastBand.Of(file.Lists, await RiskSources.FactsAsync(file, ct), content.Concerns, content.Answers);
        var least = Higher(instrument.BandOf(score), floor.Band);
        var wanted = request.Band ?? least;
        if (wanted < floor.Band)
        {
            return RiskRefusals.BelowFloor(nameof(request.Band));
        }

        var holds = Higher(wanted, Higher(before, least));
        var id = Guid.CreateVersion7();
        return await RecordAsync(file, request, content with { Answers = Clean(read), Floors = floor.Why }, new()
        {
            Id = id,
            CaseId = file.Case.Id,
            At = file.Now,
            ById = file.Unit.Actor.StaffId,
            Instrument = instrument.Version,
            Occasion = request.Occasion,
            Score = score,
            ScoreBand = instrument.BandOf(score),
            Floor = floor.Band,
            Before = before,
            Band = holds,
            Asked = wanted < holds ? wanted : null,
            TellsManager = holds == RiskBand.High && before != RiskBand.High,
            Content = file.Sealer.Seal(id, content with { Answers = Clean(read), Floors = floor.Why }),
        }, ct);
    }

    private static async Task<Result<Guid>> RecordAsync(CaseFile file, AssessRiskRequest request, RiskContent content, RiskAssessment assessment, CancellationToken ct)
    {
        foreach (var overtaken in await RiskSources.Of(file).Where(r => r.Asked != null && r.DecidedAt == null).ToListAsync(ct))
        {
            (overtaken.DecidedAt, overtaken.Agreed) = (file.Now, false);
        }

        file.Db.RiskAssessments.Add(assessment);
        file.Case.Risk = assessment.Band;
        CaseClocks.Done(file.Clocks, StandardCodes.RiskAssessment, file.Now);
        CaseClocks.Done(file.Clocks, StandardCodes.RiskReview, file.Now);
        file.Begun();
        file.Tell(Entry(assessment, content), RiskEntry.Kind, assessment.Id);
        if (assessment.Band == RiskBand.High)
        {
            file.Raise(content.Rationale, justAssessed: true);
        }

        // After the raise: what is urgent is looked at again sooner
        var review = file.Timing.Start(file.Case, StandardCodes.RiskReview, file.Now);
        if (request.ReviewOn is { } day && review is not null && !Sooner(file, review, day))
        {
            return RiskRefusals.ReviewDayNotPossible(nameof(request.ReviewOn), UkTime.DateOf(review.DueAt));
        }

        file.Start(review);
        return assessment.Id;
    }

    private static RiskEntry Entry(RiskAssessment assessment, RiskContent content) => new(assessment.Before, assessment.Band, content.Rationale)
    {
        Score = assessment.Score,
        ScoreBand = assessment.ScoreBand,
        Floors = content.Floors,
        Occasion = assessment.Occasion,
        Asked = assessment.Asked,
    };

    // A chosen day only makes the review sooner
    private static bool Sooner(CaseFile file, CaseClock review, DateOnly day)
    {
        var due = file.Timing.CloseOn(day);
        if (due <= file.Now || day > UkTime.DateOf(review.DueAt))
        {
            return false;
        }

        review.DueAt = due < review.DueAt ? due : review.DueAt;
        return true;
    }

    private static List<string> Clean(IEnumerable<(RiskQuestion Question, RiskAnswer? Answer)> read) => [.. read.Select(row => $"{row.Question.Code}:{row.Answer!.Code}")];

    private static RiskBand Higher(RiskBand one, RiskBand other) => one > other ? one : other;
}
