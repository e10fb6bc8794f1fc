using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Policy;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Cases;

public sealed class ClosingTests
{
    [Fact]
    [Proves("5.1.1", "a case is closed only after work was recorded, with reason and outcome, the victim told or not safely to be told, and by two people")]
    public async Task Closing_needs_a_step_a_reason_and_somebody_else()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        await Done(steps.Start(id, staff.Officer));

        Assert.Equal("Cases.NoStepRecorded", await Refused(steps.ProposeBare(id, staff.Officer)));
        await Done(steps.Note(id, staff.Officer));
        Assert.Equal("Cases.NotOffered", await Refused(steps.Propose(id, staff.Officer, reason: "police-took-no-action")));
        Assert.Equal("Cases.NotOffered", await Refused(steps.Propose(id, staff.Officer, told: "")));
        await Done(steps.Propose(id, staff.Officer, told: "unsafe"));
        Assert.Equal("Common.NotFound", await Refused(steps.Approve(id, staff.Officer)));
        await Done(steps.Approve(id, staff.TeamLeader));
        await Done(steps.Reopen(id, staff.TeamLeader));

        portal.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(CaseStatus.Reopened, (await TestCases.PageAsync(portal, id)).Header.Status);
        await steps.AssertSoundAsync();
    }

    [Fact]
    public async Task Who_proposed_does_not_decide_even_with_leave_to_approve()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var both = new Core.Access.Actor
        {
            StaffId = staff.Officer.StaffId,
            Name = staff.Officer.Name,
            AreaIds = staff.Officer.AreaIds,
            Roles = [Core.Access.Role.CaseManagementOfficer, Core.Access.Role.CommunitySafetyTeamLeader],
        };
        var id = (await TestCases.AllocatedAsync(portal, both)).Id;
        await Done(steps.Contact(id, both));
        await Done(steps.Propose(id, both));

        Assert.Equal("Cases.OwnProposal", await Refused(steps.Approve(id, both)));
        Assert.Equal("Cases.OwnProposal", await Refused(steps.Decline(id, both)));
        Assert.False((await TestCases.PageAsync(portal, id, both)).May.DecideClosing);
    }

    [Fact]
    public async Task That_nobody_can_be_reached_is_believed_after_three_tries_by_two_ways()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        for (var i = 0; i < 3; i++)
        {
            await Done(steps.Contact(id, staff.Officer, "no-answer"));
        }

        Assert.Equal("Cases.TooFewTries", await Refused(steps.Propose(id, staff.Officer, "cannot-contact", "unsafe")));
        await Done(steps.Contact(id, staff.Officer, "sent", method: "letter"));
        await Done(steps.Propose(id, staff.Officer, "cannot-contact", "unsafe"));
    }

    [Fact]
    public async Task A_duplicate_is_not_counted_until_it_is_opened_again()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        await Done(steps.Contact(id, staff.Officer));
        await Done(steps.Propose(id, staff.Officer, "duplicate"));
        await Done(steps.Approve(id, staff.TeamLeader));

        Assert.Equal(0, await CasesCounted(portal));
        await Done(steps.Reopen(id, staff.TeamLeader));
        Assert.Equal(1, await CasesCounted(portal));
        await steps.AssertSoundAsync();
    }

    [Fact]
    [Proves("5.3(c)", "an officer who declares a conflict no longer has or sees the case, and only those who decide read why")]
    public async Task An_officer_in_conflict_gives_the_case_back_and_sees_it_no_more()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        await Done(steps.Contact(id, staff.Officer));

        await Done(steps.Conflict(id, staff.Officer));

        Assert.False((await portal.Get<CasePageQuery>().AskAsync(id, staff.Officer, TestContext.Current.CancellationToken)).IsSuccess);
        var page = await TestCases.PageAsync(portal, id, staff.TeamLeader);
        Assert.Equal((CaseStatus.Pool, null), (page.Header.Status, page.Header.OfficerId));
        Assert.Contains(page.Details!.Timeline.Entries, e => e is { Content: ConflictEntry, Audience: EntryAudience.Restricted });
        Assert.Equal("Common.NotFound", await Refused(steps.Conflict(id, staff.FrontLineWest)));
    }

    private static async Task<long> CasesCounted(TestPortal portal)
    {
        await using var db = portal.Store.Read();
        return db.PeriodCounters.Where(c => c.Measure == "cases-hate" && c.Breakdown == "").Sum(c => c.Count);
    }
}
