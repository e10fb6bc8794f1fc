using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Cases;

public sealed class TransitionTests
{
    private static readonly Dictionary<CaseStatus, CaseStatus[]> Expected = new()
    {
        [CaseStatus.Pool] = [CaseStatus.Allocated, CaseStatus.Merged],
        [CaseStatus.Allocated] = [CaseStatus.Pool, CaseStatus.Allocated, CaseStatus.Investigating, CaseStatus.Merged],
        [CaseStatus.Investigating] = [CaseStatus.Pool, CaseStatus.Investigating, CaseStatus.ClosingProposed, CaseStatus.Merged],
        [CaseStatus.ClosingProposed] = [CaseStatus.Pool, CaseStatus.Investigating, CaseStatus.Closed],
        [CaseStatus.Closed] = [CaseStatus.Reopened],
        [CaseStatus.Reopened] = [CaseStatus.Pool, CaseStatus.ClosingProposed, CaseStatus.Reopened, CaseStatus.Merged],
        [CaseStatus.Merged] = [CaseStatus.Pool, CaseStatus.Allocated, CaseStatus.Investigating, CaseStatus.Reopened],
    };

    public static TheoryData<CaseStatus, CaseStatus> Pairs { get; } =
        [.. from a in Enum.GetValues<CaseStatus>() from b in Enum.GetValues<CaseStatus>() select (a, b)];

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_pair_is_allowed_or_not(CaseStatus from, CaseStatus to) =>
        Assert.Equal(Expected[from].Contains(to), CaseTransitions.MayFollow(from, to));

    [Fact]
    public async Task Every_step_is_refused_where_the_case_does_not_stand_for_it()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.OpenAsync(portal)).Id;

        Assert.Equal("Cases.WrongStatus", await Refused(steps.Start(id, staff.Specialist)));
        Assert.Equal("Cases.WrongStatus", await Refused(steps.Approve(id, staff.Specialist)));
        Assert.Equal("Cases.WrongStatus", await Refused(steps.Reopen(id, staff.Specialist)));
        await Done(steps.Allocate(id, staff.Officer, staff.TeamLeader));
        Assert.Equal("Cases.AlreadyTaken", await Refused(steps.Take(id, staff.Specialist)));
        await Done(steps.Note(id, staff.Officer));
        Assert.Equal("Cases.WrongStatus", await Refused(steps.ProposeBare(id, staff.Officer)));
        await Done(steps.Start(id, staff.Officer));
        Assert.Equal("Cases.WrongStatus", await Refused(steps.Start(id, staff.Officer)));
        Assert.Equal("Cases.WrongStatus", await Refused(steps.Decline(id, staff.TeamLeader)));
        await Done(steps.Propose(id, staff.Officer));
        Assert.Equal("Cases.WrongStatus", await Refused(steps.Allocate(id, staff.SecondOfficer, staff.TeamLeader)));
    }

    [Fact]
    [Proves("5.5.1(a)", "a case goes from the pool to an officer, through investigation, to a closing that somebody else approves, and can be opened again")]
    public async Task A_case_goes_its_whole_way()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.OpenAsync(portal)).Id;

        await Done(steps.Take(id, staff.Officer));
        Assert.Equal(CaseStatus.Allocated, (await TestCases.PageAsync(portal, id)).Header.Status);
        await Done(steps.Contact(id, staff.Officer));
        Assert.Equal(CaseStatus.Investigating, (await TestCases.PageAsync(portal, id)).Header.Status);
        await Done(steps.Propose(id, staff.Officer));
        await Done(steps.Decline(id, staff.TeamLeader));
        var declined = (await TestCases.PageAsync(portal, id)).Header;
        Assert.Equal((CaseStatus.Investigating, null, null), (declined.Status, declined.ClosingReason, declined.ClosingProposedById));
        await Done(steps.Propose(id, staff.Officer));
        await Done(steps.Approve(id, staff.TeamLeader));
        Assert.Equal("Cases.ClosedReopenFirst", await Refused(steps.Risk(id, staff.Officer, RiskBand.High)));
        await Done(steps.Reopen(id, staff.Officer));
        var open = (await TestCases.PageAsync(portal, id)).Header;
        Assert.Equal((CaseStatus.Reopened, staff.Officer.Name), (open.Status, open.OfficerName));
        await steps.AssertSoundAsync();
    }
}
