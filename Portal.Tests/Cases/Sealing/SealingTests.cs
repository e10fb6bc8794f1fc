using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Cases.Sealing;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Tests.Cases.Emergencies;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Cases.Sealing;

public sealed class SealingTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    [Proves("5.3(c)", "a sealed case is known to those named only: for everybody else it is in no list, no count, no search and at no address")]
    public async Task A_sealed_case_does_not_exist_for_others(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var opened = await TestCases.AllocatedAsync(portal, staff.Officer, new() { VictimName = "Zebedee Quick", Phone = "01632 960555" });
        await Done(steps.Contact(opened.Id, staff.Officer));
        await Done(EmergencyTests.OpenAsync(portal, opened.Reference, staff.SecondOfficer));
        Assert.Equal(1, await LoadOfAsync(portal, staff.Officer, staff.TeamLeader));

        await Done(portal.Get<ProposeSealing>().HandleAsync(new(opened.Id, "A colleague is named."), staff.Officer, Ct));
        Assert.Equal("Sealing.ProposedAlready", await Refused(portal.Get<ProposeSealing>().HandleAsync(new(opened.Id, "Again."), staff.TeamLeader, Ct)));
        Assert.Single(await portal.Get<SealingQuery>().WaitingAsync(staff.Specialist, Ct));
        Assert.Single(await portal.Get<SealingQuery>().WaitingAsync(staff.OperationalSupport, Ct));
        var asked = await Done(portal.Get<SealingQuery>().AskAsync(opened.Id, staff.OperationalSupport, Ct));
        Assert.Equal(("A colleague is named.", "Officer One"), (asked.Reason, asked.ByName));
        Assert.Equal("Sealing.NotPossibleMember", await Refused(SealAsync(portal, opened.Id, staff.Specialist, staff.FrontLine)));
        Assert.Equal(3, await Done(SealAsync(portal, opened.Id, staff.Specialist, staff.Officer)));

        Assert.Empty(await portal.Get<SealingQuery>().WaitingAsync(staff.Specialist, Ct));
        foreach (var member in new[] { staff.Specialist, staff.OperationalSupport, staff.Officer })
        {
            Assert.True((await portal.Get<CasePageQuery>().AskAsync(opened.Id, member, Ct)).IsSuccess, member.Name);
        }

        foreach (var other in staff.OneOfEachRole.Append(staff.SecondOfficer).Except([staff.Specialist, staff.OperationalSupport, staff.Officer]))
        {
            Assert.Equal(Error.NotFound, (await portal.Get<CasePageQuery>().AskAsync(opened.Id, other, Ct)).Error);
            Assert.Equal(Error.NotFound, (await portal.Get<CaseByReference>().AskAsync(opened.Reference, other, Ct)).Error);
            Assert.Equal(Error.NotFound, (await portal.Get<TimelineQuery>().AskAsync(new(opened.Id), other, Ct)).Error);
            Assert.False((await portal.Get<CaseListQuery>().AskAsync(new(new()), other, Ct)) is { IsSuccess: true } list && list.Value.Rows.Any(r => r.Id == opened.Id));
            Assert.False((await portal.Get<PoolQuery>().AskAsync(other, Ct)) is { IsSuccess: true } pool && pool.Value.Rows.Any(r => r.Id == opened.Id));
        }

        foreach (var request in new FindRequest[] { new(FindBy.Name, "Zebedee Quick"), new(FindBy.Phone, "01632 960555"), new(FindBy.Reference, opened.Reference) })
        {
            var found = (await portal.Get<FindCasesQuery>().AskAsync(request, staff.TeamLeader, Ct)).Value;
            Assert.Equal((0, false), (found.Cases.Count, found.ElsewhereToo));
        }

        Assert.Equal(0, await LoadOfAsync(portal, staff.Officer, staff.TeamLeader));
        Assert.Equal(1, await LoadOfAsync(portal, staff.Officer, staff.Specialist));
        await steps.AssertSoundAsync();
    }

    [Fact]
    public async Task An_officer_who_is_not_chosen_loses_the_case_to_the_pool()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var opened = await TestCases.AllocatedAsync(portal, staff.Officer);

        await Done(SealAsync(portal, opened.Id, staff.OperationalSupport));

        var header = (await TestCases.PageAsync(portal, opened.Id)).Header;
        Assert.Equal((CaseStatus.Pool, (Guid?)null, true), (header.Status, header.OfficerId, header.IsSealed));
        Assert.Equal("Cases.NotAnOfficerOfTheArea", await Refused(steps.Allocate(opened.Id, staff.Officer, staff.Specialist)));
        await Done(SealAsync(portal, opened.Id, staff.Specialist, staff.Officer));
        await Done(steps.Allocate(opened.Id, staff.Officer, staff.Specialist));
        await steps.AssertSoundAsync();
    }

    [Fact]
    [Proves("5.3(c)", "a seal is opened by the Specialist and the Director of Operational Support together")]
    public async Task Opening_a_seal_needs_the_other_of_the_two()
    {
        await using var portal = await TestPortal.StartAsync();
        var staff = portal.Organisation;
        foreach (var (first, second) in new[] { (staff.Specialist, staff.OperationalSupport), (staff.OperationalSupport, staff.Specialist) })
        {
            var opened = await TestCases.AllocatedAsync(portal, staff.Officer);
            Assert.Equal("Sealing.NotSealed", await Refused(portal.Get<UnsealCase>().ProposeAsync(opened.Id, "Not needed.", first, Ct)));
            await Done(SealAsync(portal, opened.Id, first, staff.Officer));
            Assert.Equal("Common.NotFound", await Refused(portal.Get<UnsealCase>().ProposeAsync(opened.Id, "Not needed.", staff.Officer, Ct)));
            Assert.Equal("Sealing.NothingProposed", await Refused(portal.Get<UnsealCase>().DecideAsync(opened.Id, true, "Agreed.", await portal.SteppedUpAsync(second), Ct)));
            await Done(portal.Get<UnsealCase>().ProposeAsync(opened.Id, "Not needed any more.", first, Ct));
            Assert.Equal("Sealing.NeedsTheOther", await Refused(portal.Get<UnsealCase>().DecideAsync(opened.Id, true, "Agreed.", await portal.SteppedUpAsync(first), Ct)));
            Assert.Empty(await portal.Get<SealingQuery>().WaitingAsync(first, Ct));
            Assert.Single(await portal.Get<SealingQuery>().WaitingAsync(second, Ct));

            await Done(portal.Get<UnsealCase>().DecideAsync(opened.Id, false, "Not yet.", await portal.SteppedUpAsync(second), Ct));
            Assert.Equal(Error.NotFound, (await portal.Get<CasePageQuery>().AskAsync(opened.Id, staff.TeamLeader, Ct)).Error);
            await Done(portal.Get<UnsealCase>().ProposeAsync(opened.Id, "Now.", first, Ct));
            await Done(portal.Get<UnsealCase>().DecideAsync(opened.Id, true, "Agreed.", await portal.SteppedUpAsync(second), Ct));
            Assert.True((await portal.Get<CasePageQuery>().AskAsync(opened.Id, staff.TeamLeader, Ct)).IsSuccess);
        }
    }

    [Fact]
    public async Task A_second_Specialist_cannot_stand_for_the_Director()
    {
        await using var portal = await TestPortal.StartAsync();
        var staff = portal.Organisation;
        var opened = await TestCases.AllocatedAsync(portal, staff.Officer);
        await Done(SealAsync(portal, opened.Id, staff.Specialist));
        await Done(portal.Get<UnsealCase>().ProposeAsync(opened.Id, "Not needed.", staff.Specialist, Ct));
        var second = new Actor { StaffId = staff.OfficerWest.StaffId, Name = "Second", Roles = [Role.CommunitySafetySpecialist], AreaIds = [] };

        await using var db = portal.Store.Read();
        var proposal = await db.SealingProposals.SingleAsync(Ct);
        Assert.False(UnsealCase.MayDecide(second, proposal));
        Assert.True(UnsealCase.MayDecide(staff.OperationalSupport, proposal));
    }

    [Fact]
    public async Task A_proposal_is_declined_with_a_reason()
    {
        await using var portal = await TestPortal.StartAsync();
        var staff = portal.Organisation;
        var opened = await TestCases.AllocatedAsync(portal, staff.Officer);
        Assert.Equal("Sealing.NothingProposed", await Refused(portal.Get<SealCase>().DeclineAsync(opened.Id, "No.", staff.Specialist, Ct)));
        await Done(portal.Get<ProposeSealing>().HandleAsync(new(opened.Id, "A colleague is named."), staff.TeamLeader, Ct));

        Assert.Equal("Cases.WordsNeeded", await Refused(portal.Get<SealCase>().DeclineAsync(opened.Id, "", staff.Specialist, Ct)));
        await Done(portal.Get<SealCase>().DeclineAsync(opened.Id, "He has left.", staff.Specialist, Ct));

        var page = await TestCases.PageAsync(portal, opened.Id, staff.Officer);
        Assert.Equal((false, null), (page.Header.IsSealed, page.Sealing));
        Assert.Contains(page.Details!.Timeline.Entries, e => e.Content is SealingEntry { Step: SealingStep.Declined, Words: "He has left." });
    }

    private static Task<Result<int>> SealAsync(TestPortal portal, Guid id, Actor by, params Actor[] members) =>
        portal.Get<SealCase>().HandleAsync(new(id, [.. members.Select(m => m.StaffId)], "A colleague is named in it."), by, Ct);

    // How many open cases an officer has, as somebody who allocates sees it
    private static async Task<int> LoadOfAsync(TestPortal portal, Actor officer, Actor reader)
    {
        var asked = await TestCases.OpenAsync(portal);
        var load = (await portal.Get<OfficersQuery>().AskAsync(asked.Id, reader, Ct)).Value.Single(o => o.StaffId == officer.StaffId).OpenCases;
        await using var db = portal.Store.Read();
        Assert.True(await db.Cases.AnyAsync(c => c.OfficerId == officer.StaffId, Ct));
        return load;
    }
}
