using Portal.Core.Access;
using Portal.Core.Cases.Queries;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel.Time;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Cases;

/// <summary>What is late in the team: for those who allocate, by officer, every clock and every promise.</summary>
public sealed class TeamWorkTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    [Proves("5.3(d)", "a team leader sees every promise and time limit that is late or due in her area, by officer; the Specialist those of all areas")]
    public async Task Everything_late_and_due_in_the_area_stands_by_officer(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var promised = await TestCases.AllocatedAsync(portal, staff.Officer);
        await Done(steps.Contact(promised.Id, staff.Officer, promise: new(2026, 11, 3)));
        var running = await TestCases.AllocatedAsync(portal, staff.SecondOfficer);
        var pool = await TestCases.OpenAsync(portal);
        var west = await TestCases.AllocatedAsync(portal, staff.OfficerWest, new() { Area = 1 });
        var closed = await TestCases.OpenAsync(portal);
        await steps.CloseAsync(closed.Id, staff.Officer, staff.TeamLeader);
        var hidden = await TestCases.AllocatedAsync(portal, staff.SecondOfficer);
        await Done(steps.Conflict(hidden.Id, staff.TeamLeader));

        // First contact is due on 3 November at five, the promise at the close of that day, the risk assessment later
        portal.Time.Set(new(2026, 11, 3, 17, 0, 1, TimeSpan.Zero));
        var mine = await TeamAsync(portal, staff.TeamLeader);
        var all = await TeamAsync(portal, staff.Specialist);

        Assert.Equal([staff.Officer.StaffId, staff.SecondOfficer.StaffId, null], mine.Officers.Select(o => o.OfficerId).OrderBy(id => id == null ? 3 : id == staff.Officer.StaffId ? 1 : 2));
        Assert.Contains((promised.Id, WorkReasons.Promise), Lines(mine, staff.Officer.StaffId));
        Assert.DoesNotContain((promised.Id, "first-contact"), Lines(mine, staff.Officer.StaffId));
        Assert.Equal([(running.Id, "first-contact"), (running.Id, "risk-assessment")], Lines(mine, staff.SecondOfficer.StaffId));
        Assert.Equal([(pool.Id, "first-contact"), (pool.Id, "risk-assessment")], Lines(mine, null));
        Assert.DoesNotContain(mine.Officers.SelectMany(o => o.Items), item => item.Case.Id == west.Id || item.Case.Id == closed.Id || item.Case.Id == hidden.Id);
        Assert.Equal([(west.Id, "first-contact"), (west.Id, "risk-assessment")], Lines(all, staff.OfficerWest.StaffId));
        Assert.Contains((hidden.Id, "first-contact"), Lines(all, staff.SecondOfficer.StaffId));
        Assert.All(all.Officers.SelectMany(o => o.Items), item => Assert.Null(item.Case.Victim));
        Assert.Equal([1, 1, 1], [.. mine.Officers.Select(o => o.Open)]);
        Assert.Equal(mine.Late, await portal.Get<TeamWorkQuery>().LateAsync(staff.TeamLeader, Ct));
        Assert.Equal(all.Late, await portal.Get<TeamWorkQuery>().LateAsync(staff.Specialist, Ct));
    }

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(1, 1, 0)]
    public async Task Late_begins_a_second_after_the_due_time(int seconds, int late, int today)
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var opened = await TestCases.AllocatedAsync(portal, staff.Officer);
        await Done(steps.Risk(opened.Id, staff.Officer, Core.Cases.RiskBand.Medium));
        var due = (await TestCases.PageAsync(portal, opened.Id)).Header.NextDueAt!.Value;

        portal.Time.Set(due.AddSeconds(seconds));
        var team = await TeamAsync(portal, staff.TeamLeader);

        Assert.Equal((late, today, 0), (team.Late, team.DueToday, team.ThisWeek));
        Assert.Equal(seconds == 0 ? DeadlineState.DueSoon : DeadlineState.Late, Assert.Single(team.Officers[0].Items).State);
    }

    [Theory]
    [InlineData(7, 1)]
    [InlineData(8, 0)]
    public async Task The_week_ends_with_the_seventh_day_after_today(int days, int thisWeek)
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var opened = await TestCases.AllocatedAsync(portal, staff.Officer);
        await Done(steps.Risk(opened.Id, staff.Officer, Core.Cases.RiskBand.Medium));
        await Done(steps.Contact(opened.Id, staff.Officer, promise: portal.Clock.Today.AddDays(days)));

        var team = await TeamAsync(portal, staff.TeamLeader);

        Assert.Equal((0, 0, thisWeek), (team.Late, team.DueToday, team.ThisWeek));
        Assert.Equal(1, Assert.Single(team.Officers).Open);
    }

    [Fact]
    public async Task Only_those_who_allocate_are_answered()
    {
        await using var portal = await TestPortal.StartAsync();
        foreach (var actor in portal.Organisation.OneOfEachRole)
        {
            var answer = await portal.Get<TeamWorkQuery>().AskAsync(actor, Ct);
            Assert.Equal((actor.Name, actor.May(Permission.AllocateCases)), (actor.Name, answer.IsSuccess));
            Assert.True(actor.May(Permission.AllocateCases) || await portal.Get<TeamWorkQuery>().LateAsync(actor, Ct) == 0);
        }
    }

    private static async Task<TeamWorkView> TeamAsync(TestPortal portal, Actor actor) => (await portal.Get<TeamWorkQuery>().AskAsync(actor, Ct)).Value;

    private static List<(Guid, string)> Lines(TeamWorkView team, Guid? officer) =>
        [.. team.Officers.Single(o => o.OfficerId == officer).Items.Select(item => (item.Case.Id, item.Why))];
}
