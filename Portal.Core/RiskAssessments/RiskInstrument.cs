using System.Collections.Immutable;
using Portal.Core.Cases;

namespace Portal.Core.RiskAssessments;

/// <summary>One answer that a question offers.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Words">What people read.</param>
/// <param name="Score">Points that it adds.</param>
public sealed record RiskAnswer(string Code, string Words, int Score);

/// <summary>One question about the risk.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Words">What people read.</param>
/// <param name="Answers">What it offers; "not known" beside them adds nothing and is an answer.</param>
public sealed record RiskQuestion(string Code, string Words, ImmutableArray<RiskAnswer> Answers)
{
    /// <summary>The question was put and nobody knows.</summary>
    public const string NotKnown = "not-known";

    /// <summary>The answer of a code; null for one that is not offered.</summary>
    public RiskAnswer? Find(string code) =>
        code == NotKnown ? new(NotKnown, "Not known", 0) : Answers.FirstOrDefault(answer => string.Equals(answer.Code, code, StringComparison.Ordinal));
}

/// <summary>
/// A version of the questions with their points and bands. It holds from its day until the next one begins; an assessment keeps the version
/// that it was made with.
/// </summary>
/// <param name="Version">Stable name, such as 2026-1.</param>
/// <param name="From">First UK day.</param>
/// <param name="Questions">The questions in their order.</param>
/// <param name="MediumFrom">Points from which the band is medium.</param>
/// <param name="HighFrom">Points from which the band is high.</param>
public sealed record RiskInstrument(string Version, DateOnly From, ImmutableArray<RiskQuestion> Questions, int MediumFrom, int HighFrom)
{
    /// <summary>The most points there can be.</summary>
    public int Most => Questions.Sum(question => question.Answers.Max(answer => answer.Score));

    /// <summary>The band of so many points.</summary>
    public RiskBand BandOf(int score) => score >= HighFrom ? RiskBand.High : score >= MediumFrom ? RiskBand.Medium : RiskBand.Standard;

    /// <summary>The chosen answers, question by question; null for a question without a usable answer.</summary>
    public IReadOnlyList<(RiskQuestion Question, RiskAnswer? Answer)> Read(IEnumerable<string> answers)
    {
        var given = answers.Select(answer => answer.Split(':', 2)).Where(parts => parts.Length == 2)
            .GroupBy(parts => parts[0], StringComparer.Ordinal).ToDictionary(parts => parts.Key, parts => parts.Last()[1], StringComparer.Ordinal);
        return [.. Questions.Select(question => (question, given.TryGetValue(question.Code, out var code) ? question.Find(code) : null))];
    }

    /// <summary>The points of the answers.</summary>
    public int ScoreOf(IEnumerable<string> answers) => Read(answers).Sum(row => row.Answer?.Score ?? 0);
}
