using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Cases;
using Portal.Core.Persistence.Counters;
using Portal.Core.RiskAssessments;
using Portal.Core.SharedKernel;
using Portal.Core.Support;

namespace Portal.Tests.TestSupport;

/// <summary>The verbs of casework with plain words filled in, so that a test says only what it is about.</summary>
public sealed class CaseSteps(TestPortal portal)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public DateOnly Today => portal.Clock.Today;

    public Task<Result<Guid>> Allocate(Guid id, Actor officer, Actor by) => portal.Get<AllocateCase>().HandleAsync(new(id, officer.StaffId, "As agreed."), by, Ct);

    public Task<Result<Guid>> Take(Guid id, Actor by) => portal.Get<TakeCaseFromPool>().HandleAsync(id, by, Ct);

    public Task<Result<Guid>> Start(Guid id, Actor by) => portal.Get<StartInvestigation>().HandleAsync(id, by, Ct);

    public Task<Result<Guid>> Note(Guid id, Actor by, EntryAudience audience = EntryAudience.CaseTeam, string text = "A note.") =>
        portal.Get<AddNote>().HandleAsync(new(id, text, audience), by, Ct);

    public Task<Result<Guid>> Contact(Guid id, Actor by, string outcome = "spoke", string with = "victim", string method = "call", DateOnly? promise = null, DateTimeOffset? at = null) =>
        portal.Get<LogContact>().HandleAsync(
            new() { CaseId = id, Method = method, With = with, Outcome = outcome, Said = "Asked how things are.", Promised = promise is null ? "" : "To ring again.", PromiseDueOn = promise, At = at }, by, Ct);

    public Task<Result<Guid>> Risk(Guid id, Actor by, RiskBand band, RiskBand? seen = null) => portal.Get<AssessRisk>().HandleAsync(
        new(id, "As told.") { Answers = NothingKnown, Band = band, Seen = seen }, by, Ct);

    /// <summary>Assesses by points alone: as many as asked for, or the next fewer that the questions can give.</summary>
    public Task<Result<Guid>> Assess(Guid id, Actor by, int points, RiskBand? band = null, params string[] concerns) => portal.Get<AssessRisk>().HandleAsync(
        new(id, "As told.") { Answers = AnswersWorth(points), Band = band, Concerns = concerns }, by, Ct);

    public Task<Result<RiskBand>> DecideRisk(Guid id, Actor by, bool agree = true) => portal.Get<DecideLowerRisk>().HandleAsync(new(id, agree, "It is quiet."), by, Ct);

    public Task<Result<Guid>> SeeHighRisk(Guid id, Actor by) => portal.Get<SeeHighRisk>().HandleAsync(new(id, "Rang the officer."), by, Ct);

    public Task<Result<CasePriority>> Raise(Guid id, Actor by) => portal.Get<RaisePriority>().HandleAsync(new(id, "A weapon was seen."), by, Ct);

    public Task<Result<Guid>> Incident(Guid id, Actor by, params string[] types) => portal.Get<AddIncident>().HandleAsync(
        new() { CaseId = id, Types = types, Hate = Core.Incidents.HatePerceived.Yes, Perceptions = [new("victim", "disability")], Content = new() { Narrative = "It happened again." } }, by, Ct);

    public Task<Result<Guid>> GraffitiGone(Guid id, Actor by, DateTimeOffset? at = null) => portal.Get<MarkGraffitiRemoved>().HandleAsync(new(id, at, "Cleaned."), by, Ct);

    /// <summary>Does first what closing asks for, as far as this person may; a refusal of that shows in the answer of the proposal.</summary>
    public async Task<Result<Guid>> Propose(Guid id, Actor by, string reason = "resolved", string told = "phone")
    {
        await portal.Get<AssessRisk>().HandleAsync(new(id, "As told.") { Answers = NothingKnown, Occasion = "before-closing" }, by, Ct);
        await new CraftSteps(portal).FinishAsync(id, by);
        await SeeHighRisk(id, portal.Organisation.Specialist);
        await DecideRisk(id, portal.Organisation.Specialist);
        return await ProposeBare(id, by, reason, told);
    }

    public Task<Result<Guid>> ProposeBare(Guid id, Actor by, string reason = "resolved", string told = "phone") =>
        portal.Get<ProposeClosing>().HandleAsync(new(id, reason, "stopped", told, "Agreed with them."), by, Ct);

    public Task<Result<Guid>> Approve(Guid id, Actor by) => portal.Get<ApproveClosing>().HandleAsync(new(id, ""), by, Ct);

    public Task<Result<Guid>> Decline(Guid id, Actor by) => portal.Get<DeclineClosing>().HandleAsync(new(id, "Ring once more."), by, Ct);

    public Task<Result<Guid>> Reopen(Guid id, Actor by) => portal.Get<ReopenCase>().HandleAsync(new(id, "It started again."), by, Ct);

    public Task<Result<Guid>> Conflict(Guid id, Actor by) => portal.Get<DeclareConflict>().HandleAsync(new(id, "We are related."), by, Ct);

    public Task<Result<Guid>> Link(Guid report, Guid to, Actor by, Guid? sameAs = null) => portal.Get<LinkReport>().HandleAsync(new(report, to, "The same household.", sameAs), by, Ct);

    public Task<Result<Guid>> Unlink(Guid report, Actor by) => portal.Get<UnlinkReport>().HandleAsync(new(report, "Linked by mistake."), by, Ct);

    public Task<Result<Guid>> Merge(Guid one, Guid other, Actor by) => portal.Get<MergeCases>().HandleAsync(new(one, other, "The same household."), by, Ct);

    public Task<Result<Guid>> Unmerge(Guid joined, Actor by) => portal.Get<UnmergeCases>().HandleAsync(new(joined, "Not the same."), by, Ct);

    /// <summary>An answer to every question that adds nothing.</summary>
    public static IReadOnlyList<string> NothingKnown { get; } = [.. RiskInstruments.All[^1].Questions.Select(q => $"{q.Code}:{RiskQuestion.NotKnown}")];

    /// <summary>Answers that come to so many points, earlier incidents left out.</summary>
    public static IReadOnlyList<string> AnswersWorth(int points)
    {
        var answers = new List<string>();
        foreach (var question in RiskInstruments.All[^1].Questions)
        {
            var best = question.Answers.Where(a => a.Score <= points && (question.Code != "earlier" || a.Score == 0)).MaxBy(a => a.Score)!;
            points -= best.Score;
            answers.Add($"{question.Code}:{best.Code}");
        }

        return answers;
    }

    /// <summary>Allocates, works and closes.</summary>
    public async Task CloseAsync(Guid id, Actor officer, Actor leader, string reason = "resolved")
    {
        await Done(Allocate(id, officer, leader));
        await Done(Contact(id, officer));
        await Done(Propose(id, officer, reason));
        await Done(Approve(id, leader));
    }

    /// <summary>The answer of a step that must go well.</summary>
    public static async Task<T> Done<T>(Task<Result<T>> step)
    {
        var result = await step;
        Assert.True(result.IsSuccess, result.IsSuccess ? "" : result.Error.ToString());
        return result.Value;
    }

    /// <summary>The code of a step that must be refused.</summary>
    public static async Task<string> Refused<T>(Task<Result<T>> step)
    {
        var result = await step;
        Assert.False(result.IsSuccess, "was not refused");
        return result.Error.Code;
    }

    /// <summary>Counters are those of a rebuild, the trail holds, and every case's due times follow from its rows.</summary>
    public async Task AssertSoundAsync()
    {
        Assert.Empty((await portal.Get<RebuildCounters>().CheckAsync(Ct)).Differences);
        var trail = await portal.Get<AuditVerifier>().VerifyAsync(Ct);
        Assert.True(trail.IsSound, trail.Finding);
    }
}
