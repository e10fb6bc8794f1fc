using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.RiskAssessments;

/// <summary>One assessment as the page of the risk shows it.</summary>
/// <param name="Id">The assessment.</param>
/// <param name="At">When (UTC).</param>
/// <param name="ByName">Who.</param>
/// <param name="Occasion">Code of why, or empty.</param>
/// <param name="Instrument">The version of the questions; null for a band recorded before there were questions.</param>
/// <param name="Score">Points.</param>
/// <param name="ScoreBand">The band of the points.</param>
/// <param name="Band">The band from then on.</param>
/// <param name="Asked">A lower band that was asked for.</param>
/// <param name="Agreed">Whether it was agreed; null while it waits, or when none was asked for.</param>
/// <param name="DecidedAt">When it was decided (UTC).</param>
/// <param name="DecidedByName">Who decided, when somebody did.</param>
/// <param name="Content">Answers and reasons; null for a band recorded before there were questions.</param>
public sealed record RiskAssessmentView(
    Guid Id, DateTimeOffset At, string ByName, string Occasion, RiskInstrument? Instrument, int? Score, RiskBand ScoreBand, RiskBand Band,
    RiskBand? Asked, bool? Agreed, DateTimeOffset? DecidedAt, string? DecidedByName, RiskContent? Content);

/// <summary>The risk of a case: its series, the newest first, and what is known for the next assessment.</summary>
/// <param name="Header">The identity bar.</param>
/// <param name="May">What may be done.</param>
/// <param name="Series">The assessments.</param>
/// <param name="Facts">What is known of the case now.</param>
/// <param name="ReviewDueAt">When it is to be looked at again (UTC); null while nothing runs.</param>
/// <param name="ReviewState">How that stands.</param>
public sealed record RiskView(CaseHeaderView Header, CaseAbilities May, IReadOnlyList<RiskAssessmentView> Series, RiskFacts Facts, DateTimeOffset? ReviewDueAt, DeadlineState? ReviewState);

/// <summary>The series of risk assessments of a case, for those who may read it. Logs a look.</summary>
[PolicyClause("5.3(d)")]
public sealed class RiskQuery(CaseSections sections, UkClock clock) : IUseCase
{
    /// <summary>The risk. <see cref="Error.NotFound"/> for those who may not read the case.</summary>
    public Task<Result<RiskView>> AskAsync(Guid caseId, Actor actor, CancellationToken ct) => sections.ReadAsync(caseId, actor, "risk", section => ReadAsync(section, ct), ct);

    private async Task<RiskView> ReadAsync(OpenedSection section, CancellationToken ct)
    {
        var (db, ids, id) = (section.Db, section.CaseIds, section.Header.Id);
        var rows = await db.RiskAssessments.Where(r => ids.Contains(r.CaseId)).OrderByDescending(r => r.At).ThenByDescending(r => r.Id)
            .Select(r => new
            {
                Row = r,
                By = db.Staff.Where(s => s.Id == r.ById).Select(s => s.Name).FirstOrDefault(),
                Decided = db.Staff.Where(s => s.Id == r.DecidedById).Select(s => s.Name).FirstOrDefault(),
            }).ToListAsync(ct);
        var since = rows.Where(r => r.Row.CaseId == id && r.Row.Instrument.Length > 0).Select(r => (DateTimeOffset?)r.Row.At).FirstOrDefault() ?? DateTimeOffset.MinValue;
        var incidents = await db.Incidents.Where(i => i.CaseId == id).Select(i => new { i.RecordedAt, i.Types }).ToListAsync(ct);
        var facts = new RiskFacts(
            [.. incidents.Where(i => i.RecordedAt > since).SelectMany(i => i.Types).Distinct(StringComparer.Ordinal)],
            incidents.Count, section.Header.Hate, section.Header.HonourConcern);
        var review = await db.CaseClocks.Where(c => c.CaseId == id && c.Standard == StandardCodes.RiskReview && c.State == ClockState.Running).MinAsync(c => (DateTimeOffset?)c.DueAt, ct);
        return new(
            section.Header,
            section.May,
            [.. rows.Select(r => new RiskAssessmentView(
                r.Row.Id, r.Row.At, r.By ?? Actor.System.Name, r.Row.Occasion, RiskInstruments.Find(r.Row.Instrument), r.Row.Score, r.Row.ScoreBand, r.Row.Band,
                r.Row.Asked, r.Row.Agreed, r.Row.DecidedAt, r.Decided, r.Row.Content is { } content ? section.Access.Open(content, r.Row.Id) : null))],
            facts,
            review,
            CaseHeaders.StateOf(review, clock.Now));
    }
}
