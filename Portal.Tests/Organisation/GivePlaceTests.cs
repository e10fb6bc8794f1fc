using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Organisation;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Organisation;

public sealed class GivePlaceTests
{
    private static readonly Guid Directory = Guid.CreateVersion7();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    [Proves("5.3(c)", "whoever signs in for the first time has no area until the administrator, who is told, has given one")]
    public async Task Whoever_has_just_come_is_told_of_until_they_have_a_place(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (people, give, administrator) = (portal.Get<PeopleList>(), portal.Get<GivePlace>(), portal.Organisation.Administrator);
        var identity = new DirectoryIdentity(Directory, Guid.CreateVersion7(), "Robin New", [Role.CaseManagementOfficer], null);
        var begun = await portal.Get<SignInFromDirectory>().HandleAsync(identity, Ct);
        var row = await StaffAsync(portal, identity);
        var actor = await portal.Get<StaffMap>().ActorAsync(row.Id, begun.Value.SessionId, Ct);
        var before = await people.CountArrivalsAsync(administrator, Ct);
        var first = (await people.HandleAsync(administrator, Ct)).Value[0];

        var given = await give.HandleAsync(new(row.Id, " Case  Officer ", "robin@example.org", [portal.Organisation.Areas[0].Id], null, row.Version), administrator, Ct);
        var after = await portal.Get<StaffMap>().ActorAsync(row.Id, begun.Value.SessionId, Ct);

        Assert.Empty(actor!.AreaIds);
        Assert.Equal((1, row.Id), (before, first.Id));
        Assert.True(given.IsSuccess);
        Assert.Equal([portal.Organisation.Areas[0].Id], after!.AreaIds);
        Assert.Equal(0, await people.CountArrivalsAsync(administrator, Ct));
        Assert.Equal(("Case Officer", "robin@example.org"), ((await StaffAsync(portal, identity)).JobTitle, (await StaffAsync(portal, identity)).Email));
    }

    [Fact]
    public async Task What_cannot_be_used_is_said_beside_its_field_and_changes_nothing()
    {
        await using var portal = await TestPortal.StartAsync();
        var (give, administrator, officer) = (portal.Get<GivePlace>(), portal.Organisation.Administrator, portal.Organisation.Officer.StaffId);

        var refused = await give.HandleAsync(new(officer, new string('x', 101), "not an address", [Guid.CreateVersion7()], null, 0), administrator, Ct);
        var stale = await give.HandleAsync(new(officer, "Officer", "", [], null, 7), administrator, Ct);
        var forbidden = await give.HandleAsync(new(officer, "Officer", "", [], null, 0), portal.Organisation.OperationalSupport, Ct);
        var nobody = await give.HandleAsync(new(Guid.CreateVersion7(), "Officer", "", [], null, 0), administrator, Ct);

        Assert.Equal(["People.TitleUnusable", "People.EmailUnusable", "People.PlaceUnknown"], refused.Errors.Select(e => e.Code));
        Assert.Equal(("Common.ChangedMeanwhile", "Common.NotAllowed", "Common.NotFound"), (stale.Error.Code, forbidden.Error.Code, nobody.Error.Code));
        Assert.Equal([portal.Organisation.Areas[0].Id], (await portal.Get<StaffMap>().FindAsync(officer, Ct))!.AreaIds);
        Assert.False((await portal.Get<PeopleList>().HandleAsync(portal.Organisation.Specialist, Ct)).IsSuccess);
        Assert.False((await portal.Get<PersonPlace>().HandleAsync(officer, portal.Organisation.Specialist, Ct)).IsSuccess);
    }

    private static async Task<StaffMember> StaffAsync(TestPortal portal, DirectoryIdentity identity)
    {
        await using var db = portal.Store.Read();
        return await db.Staff.SingleAsync(s => s.ObjectId == identity.ObjectId.ToString(), Ct);
    }
}
