using Microsoft.EntityFrameworkCore;
using Portal.Core;
using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Incidents;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.RiskAssessments;
using Portal.Core.SharedKernel.Time;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.RiskAssessments;

public sealed class RiskAssessmentTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, RiskBand.Standard)]
    [InlineData(14, RiskBand.Standard)]
    [InlineData(15, RiskBand.Medium)]
    [InlineData(24, RiskBand.Medium)]
    [InlineData(25, RiskBand.High)]
    [InlineData(43, RiskBand.High)]
    [Proves("5.3(d)", "the band follows from the points at both sides of each boundary")]
    public void Points_give_their_band(int points, RiskBand band) => Assert.Equal(band, RiskInstruments.All[0].BandOf(points));

    [Fact]
    public void The_questions_come_to_43_points_and_every_answer_can_be_read()
    {
        var instrument = RiskInstruments.On(new(2026, 11, 25));

        Assert.Equal(43, instrument.Most);
        Assert.Equal(43, instrument.ScoreOf(instrument.Questions.Select(q => $"{q.Code}:{q.Answers.MaxBy(a => a.Score)!.Code}")));
        Assert.Equal(0, instrument.ScoreOf(NothingKnown));
        Assert.All(instrument.Read(["how-often:hourly", "nonsense", "no-such:yes"]), row => Assert.Null(row.Answer));
        Assert.All(RiskInstruments.All, one => Assert.Same(one, RiskInstruments.Find(one.Version)));
    }

    [Theory]
    [InlineData("violence", RiskBand.High)]
    [InlineData("weapon", RiskBand.High)]
    [InlineData("arson", RiskBand.High)]
    [InlineData("threat-to-kill", RiskBand.High)]
    [InlineData("suicide-or-self-harm", RiskBand.High)]
    [InlineData("child-at-risk", RiskBand.High)]
    [InlineData("honour", RiskBand.High)]
    [InlineData("domestic-abuse", RiskBand.High)]
    [InlineData("adult-safeguarding", RiskBand.NotAssessed)]
    [InlineData("", RiskBand.NotAssessed)]
    [Proves("5.1.1", "a concern about serious harm puts the case in the highest band whatever the points say")]
    public void A_concern_beats_the_points(string concern, RiskBand least) =>
        Assert.Equal(least, Least([], 1, HatePerceived.Yes, concerns: concern.Length == 0 ? [] : [concern]).Band);

    [Theory]
    [InlineData(1, HatePerceived.Yes, false, RiskBand.NotAssessed)]
    [InlineData(2, HatePerceived.Yes, false, RiskBand.Medium)]
    [InlineData(2, HatePerceived.NotSure, false, RiskBand.Medium)]
    [InlineData(2, HatePerceived.No, false, RiskBand.NotAssessed)]
    [InlineData(1, HatePerceived.Yes, true, RiskBand.Medium)]
    [InlineData(1, HatePerceived.No, true, RiskBand.NotAssessed)]
    public void Hate_that_has_happened_before_is_at_least_medium(int incidents, HatePerceived hate, bool earlier, RiskBand least) =>
        Assert.Equal(least, Least([], incidents, hate, answers: earlier ? ["earlier:yes"] : []).Band);

    [Fact]
    public void So_called_honour_counts_ticked_or_not_and_a_weapon_in_an_incident_too()
    {
        Assert.Equal(["honour"], LeastBand.Of(CodeListDefaults.Snapshot, new([], 1, HatePerceived.Yes, HonourConcern: true), [], []).Why);
        Assert.Equal((RiskBand.High, "weapon"), (Least(["weapon", "verbal-abuse"], 1, HatePerceived.No).Band, Least(["weapon"], 1, HatePerceived.No).Why[0]));
    }

    [Theory]
    [BothDatabases]
    [Proves("5.1.1", "an assessment is scored, kept in a series with its answers, and never overwritten")]
    public async Task The_series_keeps_every_assessment_with_its_answers(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        await Done(steps.Assess(id, staff.Officer, 12));
        portal.Time.Advance(TimeSpan.FromDays(3));
        await Done(steps.Assess(id, staff.Officer, 20));

        var view = (await portal.Get<RiskQuery>().AskAsync(id, staff.Officer, Ct)).Value;

        Assert.Equal([RiskBand.Medium, RiskBand.Standard], view.Series.Select(s => s.Band));
        Assert.Equal([20, 12], view.Series.Select(s => s.Score));
        Assert.All(view.Series, s => Assert.Equal(13, s.Content!.Answers.Count));
        Assert.Equal("2026-1", view.Series[0].Instrument!.Version);
        Assert.Equal("Common.NotFound", (await portal.Get<RiskQuery>().AskAsync(id, staff.OfficerWest, Ct)).Error.Code);
        Assert.Equal("Common.NotFound", (await portal.Get<RiskQuery>().AskAsync(id, staff.Director, Ct)).Error.Code);
        await steps.AssertSoundAsync();
    }

    [Fact]
    public async Task Every_question_wants_an_answer_and_the_reason_is_always_needed()
    {
        await using var portal = await TestPortal.StartAsync();
        var staff = portal.Organisation;
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;

        var without = await portal.Get<AssessRisk>().HandleAsync(new(id, "As told.") { Answers = [.. NothingKnown.Skip(1)] }, staff.Officer, Ct);
        var wordless = await portal.Get<AssessRisk>().HandleAsync(new(id, " ") { Answers = NothingKnown }, staff.Officer, Ct);

        Assert.Equal(("Risk.AnswerNeeded", "how-often"), (without.Error.Code, without.Error.Field));
        Assert.Equal(("Cases.WordsNeeded", "Rationale"), (wordless.Error.Code, wordless.Error.Field));
    }

    [Fact]
    [Proves("5.1.1", "raising a risk band is free, lowering it needs a supervisor who did not ask for it, and until then the higher band holds")]
    public async Task Raising_is_free_and_lowering_is_decided_by_a_supervisor_who_did_not_ask()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        await Done(steps.Assess(id, staff.Officer, 3, RiskBand.Medium));
        Assert.Equal(RiskBand.Medium, await BandAsync(portal, id));

        await Done(steps.Assess(id, staff.Officer, 3, RiskBand.Standard));
        Assert.Equal(RiskBand.Medium, await BandAsync(portal, id));
        Assert.Equal("Common.NotFound", await Refused(steps.DecideRisk(id, staff.Officer)));
        Assert.Equal(RiskBand.Medium, await Done(steps.DecideRisk(id, staff.TeamLeader, agree: false)));
        Assert.Equal("Risk.NothingWaiting", await Refused(steps.DecideRisk(id, staff.TeamLeader)));

        await Done(steps.Assess(id, staff.TeamLeader, 3, RiskBand.Standard));
        Assert.Equal("Risk.OwnRequest", await Refused(steps.DecideRisk(id, staff.TeamLeader)));
        Assert.Equal(RiskBand.Standard, await Done(steps.DecideRisk(id, staff.Specialist)));
        Assert.Equal(RiskBand.Standard, await BandAsync(portal, id));
        await steps.AssertSoundAsync();
    }

    [Fact]
    public async Task A_band_below_the_points_is_asked_for_and_one_below_a_concern_is_refused()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;

        await Done(steps.Assess(id, staff.Officer, 30, RiskBand.Medium));
        Assert.Equal(RiskBand.High, await BandAsync(portal, id));
        Assert.Equal("Risk.BelowFloor", await Refused(steps.Assess(id, staff.Officer, 3, RiskBand.Medium, "arson")));
        await Done(steps.Assess(id, staff.Officer, 30));
        Assert.Equal("Risk.NothingWaiting", await Refused(steps.DecideRisk(id, staff.TeamLeader)));
    }

    [Fact]
    [Proves("5.1.1", "the duty manager is told at once when a risk becomes high, until somebody who did not assess it has seen it")]
    public async Task High_risk_stands_on_the_work_of_those_who_lead_until_seen()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        await Done(steps.Assess(id, staff.Officer, 3, null, "weapon"));

        Assert.Equal([WorkReasons.HighRisk], await WaitingAsync(portal, staff.TeamLeader));
        Assert.Equal([WorkReasons.HighRisk], await WaitingAsync(portal, staff.Specialist));
        Assert.Empty(await WaitingAsync(portal, staff.Officer));
        Assert.Equal(CasePriority.High, (await TestCases.PageAsync(portal, id)).Header.Priority);
        Assert.Equal("Common.NotFound", await Refused(steps.SeeHighRisk(id, staff.Officer)));
        await Done(steps.SeeHighRisk(id, staff.TeamLeader));
        Assert.Empty(await WaitingAsync(portal, staff.TeamLeader));
        Assert.Equal("Risk.NothingWaiting", await Refused(steps.SeeHighRisk(id, staff.Specialist)));
    }

    [Fact]
    public async Task Who_assessed_a_high_risk_is_not_the_manager_who_is_told()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        await Done(steps.Assess(id, staff.TeamLeader, 40));

        Assert.Empty(await WaitingAsync(portal, staff.TeamLeader));
        Assert.Equal("Risk.OwnAssessment", await Refused(steps.SeeHighRisk(id, staff.TeamLeader)));
        await Done(steps.SeeHighRisk(id, staff.Specialist));
    }

    [Fact]
    [Proves("5.3(d)", "the risk is looked at again with each new incident and by the day of its review")]
    public async Task A_new_incident_and_the_day_of_review_ask_for_another_assessment()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        await Done(steps.Assess(id, staff.Officer, 3));
        var review = new DateTimeOffset(2026, 11, 30, 17, 0, 0, TimeSpan.Zero);
        Assert.Equal(review, Running(await TestCases.PageAsync(portal, id), StandardCodes.RiskReview)!.DueAt);

        await Done(steps.Incident(id, staff.Officer, "verbal-abuse"));
        Assert.NotNull(Running(await TestCases.PageAsync(portal, id), StandardCodes.RiskAssessment));
        await Done(steps.Assess(id, staff.Officer, 3));
        var page = await TestCases.PageAsync(portal, id);
        Assert.Equal(RiskBand.Medium, page.Header.Risk);
        Assert.Null(Running(page, StandardCodes.RiskAssessment));
        Assert.Single(page.Details!.Clocks, c => c.Standard == StandardCodes.RiskReview && c.State == ClockState.Running);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(28, true)]
    [InlineData(29, false)]
    public async Task A_review_may_be_sooner_than_the_standard_and_never_later(int days, bool allowed)
    {
        await using var portal = await TestPortal.StartAsync();
        var staff = portal.Organisation;
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        portal.Time.Set(new(2026, 11, 2, 18, 0, 0, TimeSpan.Zero));

        var answer = await portal.Get<AssessRisk>().HandleAsync(new(id, "As told.") { Answers = NothingKnown, ReviewOn = portal.Clock.Today.AddDays(days) }, staff.Officer, Ct);

        Assert.Equal(allowed ? "" : "Risk.ReviewDayNotPossible", answer.IsSuccess ? "" : answer.Error.Code);
    }

    [Fact]
    [Proves("5.1.1", "no case closes before its risk was assessed within seven days and after the last incident")]
    public async Task Closing_asks_for_an_assessment_of_these_days()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        await Done(steps.Contact(id, staff.Officer));
        Assert.Contains("Risk.AssessBeforeClosing", await Against(steps, id, staff.Officer));

        await Done(steps.Assess(id, staff.Officer, 3));
        Assert.DoesNotContain("Risk.AssessBeforeClosing", await Against(steps, id, staff.Officer, "cannot-contact"));
        portal.Time.Advance(TimeSpan.FromDays(7) + TimeSpan.FromSeconds(1));
        Assert.Contains("Risk.AssessBeforeClosing", await Against(steps, id, staff.Officer));
        await Done(steps.Assess(id, staff.Officer, 40));
        Assert.Contains("Risk.ManagerHasNotSeen", await Against(steps, id, staff.Officer));
        await Done(steps.SeeHighRisk(id, staff.TeamLeader));
        await Done(steps.Assess(id, staff.Officer, 3));
        Assert.Contains("Risk.DecisionWaits", await Against(steps, id, staff.Officer));
        await Done(steps.DecideRisk(id, staff.TeamLeader));
        portal.Time.Advance(TimeSpan.FromDays(1));
        await Done(steps.Incident(id, staff.Officer, "gesture"));
        Assert.Contains("Risk.AssessBeforeClosing", await Against(steps, id, staff.Officer));
        Assert.DoesNotContain("Risk.AssessBeforeClosing", await Against(steps, id, staff.Officer, "out-of-remit"));
    }

    [Theory]
    [BothDatabases]
    public async Task A_band_recorded_before_there_were_questions_begins_the_series(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var (assessed, other) = ((await TestCases.AllocatedAsync(portal, staff.Officer)).Id, (await TestCases.AllocatedAsync(portal, staff.Officer)).Id);
        await Done(steps.Risk(assessed, staff.Officer, RiskBand.Medium));
        portal.Time.Advance(TimeSpan.FromDays(1));
        await Done(steps.Risk(assessed, staff.Officer, RiskBand.High));
        await using (var db = portal.Store.Raw())
        {
            await db.RiskAssessments.ExecuteDeleteAsync(Ct);
            await db.Database.ExecuteSqlRawAsync(Core.Persistence.Migrations.CarriedRisk.Sql, Ct);
        }

        var series = (await portal.Get<RiskQuery>().AskAsync(assessed, staff.Officer, Ct)).Value.Series;

        Assert.Equal((RiskBand.High, portal.Clock.Now, staff.Officer.Name), (series[0].Band, series[0].At, series[0].ByName));
        Assert.Equal((1, null, null), (series.Count, series[0].Score, series[0].Content));
        Assert.Empty((await portal.Get<RiskQuery>().AskAsync(other, staff.Officer, Ct)).Value.Series);
        Assert.Contains("Risk.AssessBeforeClosing", await Against(steps, assessed, staff.Officer));
    }

    private static async Task<IEnumerable<string>> Against(CaseSteps steps, Guid id, Actor by, string reason = "resolved") => (await steps.ProposeBare(id, by, reason)).Errors.Select(e => e.Code);

    private static LeastBand Least(string[] types, int incidents, HatePerceived hate, string[]? concerns = null, string[]? answers = null) =>
        LeastBand.Of(CodeListDefaults.Snapshot, new(types, incidents, hate, HonourConcern: false), concerns ?? [], answers ?? []);

    private static async Task<RiskBand> BandAsync(TestPortal portal, Guid id) => (await TestCases.PageAsync(portal, id)).Header.Risk;

    private static async Task<IEnumerable<string>> WaitingAsync(TestPortal portal, Actor who) =>
        (await portal.Get<MyWorkQuery>().AskAsync(who, Ct)).Value.ToDecide.Select(item => item.Why);

    private static ClockView? Running(CasePageView page, string standard) => page.Details!.Clocks.SingleOrDefault(c => c.Standard == standard && c.State == ClockState.Running);
}
