using Portal.Core.Actions;
using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Policy;
using Portal.Core.RiskAssessments;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Cases;

/// <summary>Stories with one right outcome, as far as risk, investigation and plan have a part in them.</summary>
public sealed class CaseworkScenarioTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Proves("5.3(d)", "a third event of hate towards one household is at least of medium risk, and nothing is written to somebody whose safe ways are not known")]
    public async Task A_neighbour_tells_of_the_third_event()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, craft, staff) = (new CaseSteps(portal), new CraftSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        await Done(steps.Incident(id, staff.Officer, "verbal-abuse"));
        await Done(steps.Incident(id, staff.Officer, "verbal-abuse"));

        await Done(steps.Assess(id, staff.Officer, 3));
        await craft.SafetyPlanAsync(id, staff.Officer);

        var risk = (await portal.Get<RiskQuery>().AskAsync(id, staff.Officer, Ct)).Value;
        Assert.Equal((RiskBand.Medium, RiskBand.Standard), (risk.Series[0].Band, risk.Series[0].ScoreBand));
        Assert.Equal([LeastBand.HateAndRepeat], risk.Series[0].Content!.Floors);
        Assert.Equal("Actions.LetterNotSafe", (await portal.Get<PlanLetterQuery>().AskAsync(id, staff.Officer, Ct)).Error.Code);
    }

    [Fact]
    [Proves("5.3", "a victim who does not want the police has the same risk, referral and plan")]
    public async Task A_victim_who_refuses_the_police_is_supported_all_the_same()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, craft, staff) = (new CaseSteps(portal), new CraftSteps(portal), portal.Organisation);
        var opened = await TestCases.AllocatedAsync(portal, staff.Officer);
        await Done(steps.Assess(opened.Id, staff.Officer, 18));
        await Done(craft.Plan(opened.Id, staff.Officer));

        var referral = await Done(craft.Propose(opened.Id, staff.Officer, "refer-victim-support"));
        await Done(craft.Agree(opened.Id, referral, staff.Officer));

        var page = await TestCases.PageAsync(portal, opened.Id);
        Assert.Equal((RiskBand.Medium, CaseStatus.Investigating), (page.Header.Risk, page.Header.Status));
        await using var db = portal.Store.Read();
        Assert.Contains(db.PeriodCounters, c => c.Measure == "cases-hate" && c.Count == 1);
    }

    [Fact]
    [Proves("5.1.1", "a threat of arson that comes later puts the case in the highest band at once and tells who leads")]
    public async Task The_same_victim_is_threatened_with_arson_later()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        await Done(steps.Assess(id, staff.Officer, 18));
        portal.Time.Advance(TimeSpan.FromDays(5));
        await Done(steps.Incident(id, staff.Officer, "arson"));

        Assert.Equal("Risk.BelowFloor", await Refused(steps.Assess(id, staff.Officer, 3, RiskBand.Medium)));
        await Done(steps.Assess(id, staff.Officer, 3));

        var page = await TestCases.PageAsync(portal, id);
        Assert.Equal((RiskBand.High, CasePriority.High), (page.Header.Risk, page.Header.Priority));
        Assert.Contains((await portal.Get<MyWorkQuery>().AskAsync(staff.TeamLeader, Ct)).Value.ToDecide, item => item.Why == WorkReasons.HighRisk && item.Case.Id == id);
        // What is not new any more does not hold the band: from then on a lower one may be asked for
        await Done(steps.Assess(id, staff.Officer, 3, RiskBand.Medium));
        Assert.Equal(RiskBand.High, (await TestCases.PageAsync(portal, id)).Header.Risk);
    }

    [Fact]
    [Proves("5.3(b)", "a name that is put right stands in every letter that has not gone yet")]
    public async Task A_name_is_put_right_before_the_plan_goes()
    {
        await using var portal = await TestPortal.StartAsync();
        var (craft, staff) = (new CraftSteps(portal), portal.Organisation);
        var opened = await TestCases.AllocatedAsync(portal, staff.Officer, new() { VictimName = "Wrong Name", LettersTo = "1 Safe Street" });
        await craft.SafetyPlanAsync(opened.Id, staff.Officer);

        var corrected = await portal.Get<CorrectRecord>().HandleAsync(
            new(opened.Id, CorrectedRecord.Party, opened.VictimId!.Value, "NameUsed", "Wrong Name", "Right Name", "The name that she uses."), staff.Officer, Ct);

        Assert.True(corrected.Answer.IsSuccess);
        var letter = (await portal.Get<PlanLetterQuery>().AskAsync(opened.Id, staff.Officer, Ct)).Value;
        Assert.Equal(("Right Name", "Right Name"), (letter.NameUsed, letter.Address[0]));
    }
}
