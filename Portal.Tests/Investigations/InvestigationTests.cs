using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Incidents;
using Portal.Core.Investigations;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Investigations;

public sealed class InvestigationTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("online", "screenshots,interview-victim,police,witnesses,earlier-records,person-reported")]
    [InlineData("graffiti", "cameras,photographs,interview-victim,scene,police,witnesses,earlier-records,person-reported")]
    [InlineData("malicious-complaint", "interview-victim,police,witnesses,diary,complaints,earlier-records,person-reported")]
    public void Each_kind_of_incident_asks_for_its_steps(string type, string steps) =>
        Assert.Equal(steps.Split(','), StepTemplates.For([type]).Select(template => template.Step));

    [Theory]
    [BothDatabases]
    [Proves("5.3(a)", "an investigation is a plan of steps with owner, due time and result")]
    public async Task The_plan_has_a_step_for_each_template_with_its_working_days(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (steps, craft, staff) = (new TestSupport.CaseSteps(portal), new CraftSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;

        await Done(craft.Plan(id, staff.Officer));

        var view = await ViewAsync(portal, id, staff.Officer);
        // Monday 2 November: one working day is Tuesday, ten are Monday the 16th, at close of business
        Assert.Equal(new DateTimeOffset(2026, 11, 3, 17, 0, 0, TimeSpan.Zero), view.Steps.Single(s => s.Step == "cameras").DueAt);
        Assert.Equal(new DateTimeOffset(2026, 11, 16, 17, 0, 0, TimeSpan.Zero), view.Steps.Single(s => s.Step == "person-reported").DueAt);
        Assert.All(view.Steps, s => Assert.Equal(staff.Officer.Name, s.OwnerName));
        Assert.Equal(0, view.Missing);
        await Done(steps.Incident(id, staff.Officer, "online"));
        Assert.Equal(1, (await ViewAsync(portal, id, staff.Officer)).Missing);
        await Done(craft.Plan(id, staff.Officer));
        Assert.Single((await ViewAsync(portal, id, staff.Officer)).Steps, s => s.Step == "screenshots");
        await steps.AssertSoundAsync();
    }

    [Fact]
    [Proves("4.7", "a finding stands beside what was perceived and never clears the hate flag, the strands, the priority or the support")]
    [Proves("4.1", "what was perceived still counts after an investigation has not established it")]
    public async Task A_finding_of_not_established_takes_nothing_away()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, craft, staff) = (new TestSupport.CaseSteps(portal), new CraftSteps(portal), portal.Organisation);
        var opened = await TestCases.AllocatedAsync(portal, staff.Officer, new() { Priority = CasePriority.High });
        await craft.FinishAsync(opened.Id, staff.Officer);
        var before = await CountedAsync(portal);

        await Done(craft.Find(opened.Id, opened.IncidentId, staff.Officer, "not-established"));

        var page = await TestCases.PageAsync(portal, opened.Id);
        Assert.Equal((HatePerceived.Yes, CasePriority.High), (page.Header.Hate, page.Header.Priority));
        Assert.Equal(["race"], page.Header.Strands);
        Assert.Single(page.Details!.Incidents[0].Perceptions);
        Assert.Equal(before, await CountedAsync(portal));
        Assert.Equal("not-established", (await ViewAsync(portal, opened.Id, staff.Officer)).Incidents[0].Finding);
        await using var db = portal.Store.Read();
        Assert.Equal("not-established", (await db.IncidentFacts.SingleAsync(f => f.Id == opened.IncidentId, Ct)).Finding);
        await steps.AssertSoundAsync();
    }

    [Fact]
    [Proves("5.1.1", "that the police take no action is no reason for closing a case")]
    public async Task What_the_police_do_is_no_reason_for_closing()
    {
        await using var portal = await TestPortal.StartAsync();
        var staff = portal.Organisation;
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;

        Assert.Equal("Cases.NotOffered", await Refused(new TestSupport.CaseSteps(portal).Propose(id, staff.Officer, "police-no-further-action")));
    }

    [Fact]
    public async Task A_step_stands_in_the_officers_work_and_on_the_bar_when_it_is_next()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, craft, staff) = (new TestSupport.CaseSteps(portal), new CraftSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        await Done(steps.Contact(id, staff.Officer));
        await Done(steps.Assess(id, staff.Officer, 3));
        await Done(craft.Plan(id, staff.Officer));
        portal.Time.Set(new(2026, 11, 3, 17, 0, 1, TimeSpan.Zero));

        var item = Assert.Single((await portal.Get<MyWorkQuery>().AskAsync(staff.Officer, Ct)).Value.Late);

        Assert.Equal(WorkReasons.Task, item.Why);
        Assert.Equal(item.DueAt, (await TestCases.PageAsync(portal, id)).Header.NextTaskDueAt);
    }

    [Fact]
    public async Task Steps_of_a_joined_case_are_seen_and_ended_in_the_one_that_goes_on()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, craft, staff) = (new TestSupport.CaseSteps(portal), new CraftSteps(portal), portal.Organisation);
        var older = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        var newer = (await TestCases.AllocatedAsync(portal, staff.Officer, new() { ReceivedAt = portal.Clock.Now.AddMinutes(5) })).Id;
        portal.Time.Advance(TimeSpan.FromHours(1));
        await Done(craft.Plan(newer, staff.Officer));

        var survivor = await Done(steps.Merge(newer, older, staff.TeamLeader));
        await using var db = portal.Store.Read();
        var into = await db.Cases.Where(c => c.MergedIntoId != null).Select(c => c.MergedIntoId!.Value).SingleAsync(Ct);
        var view = await ViewAsync(portal, into, staff.TeamLeader);
        Assert.NotEmpty(view.Steps);
        Assert.NotNull(view.Header.NextTaskDueAt);
        await Done(craft.EndStep(into, view.Steps[0].Id, staff.TeamLeader));
        await Done(steps.Unmerge(into == older ? newer : older, staff.TeamLeader));
        Assert.Null((await TestCases.PageAsync(portal, into)).Header.NextTaskDueAt);
        Assert.NotEqual(Guid.Empty, survivor);
        await steps.AssertSoundAsync();
    }

    private static async Task<InvestigationView> ViewAsync(TestPortal portal, Guid id, Actor reader) => (await portal.Get<InvestigationQuery>().AskAsync(id, reader, Ct)).Value;

    private static async Task<long> CountedAsync(TestPortal portal)
    {
        await using var db = portal.Store.Read();
        return await db.PeriodCounters.Where(c => c.Measure == "incidents-hate" || c.Measure == "cases-hate").SumAsync(c => c.Count, Ct);
    }
}
