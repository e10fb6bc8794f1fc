using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Cases.People;
using Portal.Core.Organisation;
using Portal.Core.Organisation.Structure;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Resources;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Organisation;

public sealed class StructureTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    public async Task Areas_and_boards_are_added_and_named_again_by_the_administrator_alone(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var staff = portal.Organisation;
        var (area, board) = (portal.Get<KeepArea>(), portal.Get<KeepBoard>());
        var added = await Done(area.HandleAsync(new(null, 0, " North  side ", "n1", staff.Landlord.Id, ServiceAreaKind.Sos), staff.Administrator, Ct));
        await Done(board.HandleAsync(new(null, 0, "North board", added), staff.Administrator, Ct));

        var view = (await portal.Get<AreasQuery>().AskAsync(staff.Administrator, Ct)).Value;
        Assert.Equal(("North side", "N1", "Test Homes", 0), view.Areas.Where(a => a.Id == added).Select(a => (a.Name, a.Code, a.LandlordName, a.Staff)).Single());
        Assert.Equal("North side", view.Boards.Single(b => b.Name == "North board").AreaName);
        await Done(area.HandleAsync(new(added, 0, "North"), staff.Administrator, Ct));
        Assert.Equal(Error.Changed.Code, await Refused(area.HandleAsync(new(added, 0, "Northern"), staff.Administrator, Ct)));

        Assert.Equal(["Structure.NameNeeded", "Structure.CodeUnusable", "Structure.NotOffered", "Structure.NotOffered"], (await area.HandleAsync(new(null, 0, "<b>", "A1"), staff.Administrator, Ct)).Errors.Select(e => e.Code));
        Assert.Equal("Structure.NameTaken", await Refused(area.HandleAsync(new(added, 1, "East"), staff.Administrator, Ct)));
        Assert.Equal(["Structure.NameTaken", "Structure.NotOffered"], (await board.HandleAsync(new(null, 0, "North board", Guid.CreateVersion7()), staff.Administrator, Ct)).Errors.Select(e => e.Code));
        Assert.Equal("Common.NotFound", await Refused(area.HandleAsync(new(Guid.CreateVersion7(), 0, "Nowhere"), staff.Administrator, Ct)));
        foreach (var nobody in staff.OneOfEachRole.Except([staff.Administrator]))
        {
            Assert.Equal("Common.NotAllowed", await Refused(area.HandleAsync(new(added, 1, "Mine"), nobody, Ct)));
            Assert.Equal("Common.NotAllowed", await Refused(board.HandleAsync(new(null, 0, "Mine"), nobody, Ct)));
            Assert.Equal("Common.NotAllowed", (await portal.Get<AreasQuery>().AskAsync(nobody, Ct)).Error.Code);
        }
    }

    [Theory]
    [BothDatabases]
    [Proves("5.3(c)", "each quarter somebody looks at what each person may do; whoever changes afterwards waits again")]
    public async Task Access_is_looked_at_by_the_quarter(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (staff, review) = (portal.Organisation, portal.Get<AccessReview>());
        var fresh = (await review.AskAsync(null, staff.Audit, Ct)).Value;
        Assert.Equal((new DateOnly(2026, 10, 1), false, 13), (fresh.Quarter, fresh.MayMark, fresh.Rows.Count(r => r.IsWaiting)));

        await Done(review.MarkAsync(staff.Officer.StaffId, AccessOutcome.Fits, staff.Administrator, Ct));
        await Done(review.MarkAsync(staff.Officer.StaffId, AccessOutcome.ToChange, staff.OperationalSupport, Ct));
        Assert.Equal("Structure.OwnRow", await Refused(review.MarkAsync(staff.Administrator.StaffId, AccessOutcome.Fits, staff.Administrator, Ct)));
        Assert.Equal("Structure.NotOffered", await Refused(review.MarkAsync(staff.Board.StaffId, null, staff.Administrator, Ct)));
        Assert.Equal("Common.NotAllowed", await Refused(review.MarkAsync(staff.Board.StaffId, AccessOutcome.Fits, staff.Audit, Ct)));
        Assert.Equal("Common.NotFound", await Refused(review.MarkAsync(Guid.CreateVersion7(), AccessOutcome.Fits, staff.Administrator, Ct)));

        var marked = (await review.AskAsync(null, staff.Administrator, Ct)).Value.Rows.Single(r => r.Person.Id == staff.Officer.StaffId);
        Assert.Equal((AccessOutcome.ToChange, "Operational Support", false), (marked.Outcome, marked.ByName, marked.IsWaiting));
        await portal.Store.WriteAsync(async db =>
        {
            (await db.Staff.SingleAsync(s => s.Id == staff.Officer.StaffId, Ct)).AreaIds = [staff.Areas[0].Id, staff.Areas[1].Id];
            await db.SaveChangesAsync(Ct);
            return Result.Done;
        }, Ct);
        Assert.True((await review.AskAsync(null, staff.Administrator, Ct)).Value.Rows.Single(r => r.Person.Id == staff.Officer.StaffId) is { IsWaiting: true, HasChanged: true });
        Assert.Null((await review.AskAsync(new(2026, 9, 30), staff.Administrator, Ct)).Value.Rows.Single(r => r.Person.Id == staff.Officer.StaffId).Outcome);
    }

    [Theory]
    [InlineData("2026-01-01", "2026-01-01")]
    [InlineData("2026-03-31", "2026-01-01")]
    [InlineData("2026-04-01", "2026-04-01")]
    [InlineData("2026-12-31", "2026-10-01")]
    public void A_quarter_begins_with_its_first_month(string day, string first) =>
        Assert.Equal(DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), AccessReview.QuarterOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    [Proves("5.5.1(a)", "the open cases of somebody who is switched off go back to the pool")]
    public async Task Cases_of_somebody_who_is_gone_go_back_to_the_pool()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var open = await TestCases.AllocatedAsync(portal, staff.Officer);
        var closed = await TestCases.OpenAsync(portal);
        await steps.CloseAsync(closed.Id, staff.Officer, staff.TeamLeader);
        Assert.Equal("Common.NotFound", await Refused(portal.Get<GiveBackCases>().HandleAsync(staff.Officer.StaffId, staff.Administrator, Ct)));
        await portal.Store.WriteAsync(async db =>
        {
            await db.Staff.Where(s => s.Id == staff.Officer.StaffId).ExecuteUpdateAsync(set => set.SetProperty(s => s.IsActive, false), Ct);
            return Result.Done;
        }, Ct);

        Assert.Equal("Common.NotAllowed", await Refused(portal.Get<GiveBackCases>().HandleAsync(staff.Officer.StaffId, staff.TeamLeader, Ct)));
        Assert.Equal(1, await Done(portal.Get<GiveBackCases>().HandleAsync(staff.Officer.StaffId, staff.Administrator, Ct)));

        Assert.Equal((CaseStatus.Pool, CaseStatus.Closed), ((await TestCases.PageAsync(portal, open.Id)).Header.Status, (await TestCases.PageAsync(portal, closed.Id)).Header.Status));
        await steps.AssertSoundAsync();
    }

    [Fact]
    public void Every_action_and_every_reach_has_words()
    {
        Assert.All(Enum.GetValues<Permission>(), permission => Assert.NotEmpty(AccessWords.Of(permission)));
        Assert.All(Enum.GetValues<Reach>().Where(reach => reach != Reach.None), reach => Assert.NotEmpty(AccessWords.Of(reach)));
        Assert.Equal("where they are the officer, when called on duty", AccessWords.Of(Reach.Assigned | Reach.OnCall));
    }
}
