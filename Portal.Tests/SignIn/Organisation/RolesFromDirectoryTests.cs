using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Core.Access;
using Portal.Core.Organisation;
using Portal.Core.Persistence;
using Portal.Core.Policy;

namespace Portal.Tests.SignIn.Organisation;

public sealed class RolesFromDirectoryTests(OrganisationPortal portal) : IClassFixture<OrganisationPortal>
{
    [Fact]
    [Proves("5.3(c)", "somebody whom the directory gives a role gets in with it, without areas and cases")]
    public async Task A_known_role_without_a_row_gets_one_without_a_place()
    {
        portal.Provider.Person = FakeProvider.NewPerson("CaseManagementOfficer");

        var (_, staff) = await SignInAsync();

        Assert.NotNull(staff);
        Assert.Equal([Role.CaseManagementOfficer], staff.Roles);
        Assert.Equal((0, (Guid?)null, "Wren Testlantern"), (staff.AreaIds.Count, staff.OfficeId, staff.Name));
        Assert.NotNull(staff.ArrivedAt);
        Assert.Equal(FakeProvider.Tenant, staff.DirectoryId);
    }

    [Fact]
    public async Task A_row_that_waited_for_the_person_keeps_its_name_and_place()
    {
        portal.Provider.Person = FakeProvider.NewPerson("FrontLineStaff");
        var area = Guid.CreateVersion7();
        await using (var db = portal.Server.Services.GetRequiredService<PortalStore>().Raw())
        {
            db.Staff.Add(new() { ObjectId = portal.Provider.Person["oid"]!.ToString(), Name = "Name Here", Email = "a@example.org", Roles = [Role.BoardViewer], AreaIds = [area] });
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var (_, staff) = await SignInAsync();

        Assert.Equal([Role.FrontLineStaff], staff!.Roles);
        Assert.Equal([area], staff.AreaIds);
        Assert.Equal(("Name Here", (DateTimeOffset?)null), (staff.Name, staff.ArrivedAt));
    }

    [Theory]
    [InlineData("[]", "SignIn.NoRole")]
    [InlineData("null", "SignIn.NoRole")]
    [InlineData("[\"GlobalAdmin\",\"Owner\"]", "SignIn.NoRole")]
    [InlineData("[\"administrator\"]", "SignIn.NoRole")]
    [InlineData("[\"ADMINISTRATOR\",\" Administrator\",\"9\"]", "SignIn.NoRole")]
    [InlineData("\"InternalAudit Administrator\"", "SignIn.NoRole")]
    [InlineData("[\"InternalAudit,Administrator\"]", "SignIn.NoRole")]
    [InlineData("[[\"Administrator\"],{\"a\":\"Administrator\"},9]", "SignIn.NoRole")]
    [InlineData("{\"role\":\"Administrator\"}", "SignIn.NoRole")]
    [InlineData("[\"Administrator\",\"CaseManagementOfficer\"]", "SignIn.RolesClash")]
    [InlineData("[\"Administrator\",\"CommunitySafetyTeamLeader\"]", "SignIn.RolesClash")]
    [InlineData("[\"Administrator\",\"CommunitySafetySpecialist\"]", "SignIn.RolesClash")]
    [InlineData("[\"Administrator\",\"SosDirector\"]", "SignIn.RolesClash")]
    [InlineData("[\"Administrator\",\"OperationalSupportDirector\"]", "SignIn.RolesClash")]
    public async Task What_is_no_role_or_no_pair_of_roles_stays_outside(string roles, string refusal)
    {
        portal.Provider.Person = FakeProvider.NewPerson();
        portal.Provider.Person["roles"] = JsonNode.Parse(roles);

        var (location, staff) = await SignInAsync();

        Assert.Equal($"/sign-in?refused={refusal}", location);
        Assert.Null(staff);
    }

    [Theory]
    [InlineData("[\"BoardViewer\",\"BoardViewer\"]", 1)]
    [InlineData("\"BoardViewer\"", 1)]
    [InlineData("[\"BoardViewer\",\"Something.Else\",\"InternalAudit\"]", 2)]
    [InlineData("[\"Administrator\",\"InternalAudit\"]", 2)]
    public async Task What_is_known_is_taken_once_and_the_rest_left_out(string roles, int taken)
    {
        portal.Provider.Person = FakeProvider.NewPerson();
        portal.Provider.Person["roles"] = JsonNode.Parse(roles);

        var (location, staff) = await SignInAsync();

        Assert.Equal("/account/sessions", location);
        Assert.Equal(taken, staff!.Roles.Count);
    }

    [Fact]
    public async Task A_role_taken_away_is_gone_at_the_next_sign_in_and_with_the_last_one_every_session()
    {
        portal.Provider.Person = FakeProvider.NewPerson("InternalAudit", "BoardViewer");
        using var first = portal.Server.NewBrowser();
        using var began = await first.SignInAtServiceAsync();
        portal.Provider.Person["roles"] = new JsonArray("BoardViewer");

        var (_, fewer) = await SignInAsync();
        portal.Provider.Person["roles"] = new JsonArray();
        var (location, none) = await SignInAsync();
        using var after = await first.GetAsync(new Uri("/account/sessions", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal([Role.BoardViewer], fewer!.Roles);
        Assert.Equal("/sign-in?refused=SignIn.NoRole", location);
        Assert.Empty(none!.Roles);
        Assert.Equal(System.Net.HttpStatusCode.Found, after.StatusCode);
    }

    [Fact]
    public async Task A_switched_off_sign_in_stays_off_whatever_the_directory_says()
    {
        portal.Provider.Person = FakeProvider.NewPerson("BoardViewer");
        var (_, staff) = await SignInAsync();
        await using (var db = portal.Server.Services.GetRequiredService<PortalStore>().Raw())
        {
            await db.Staff.Where(s => s.Id == staff!.Id).ExecuteUpdateAsync(set => set.SetProperty(s => s.IsActive, false), TestContext.Current.CancellationToken);
        }

        var (location, _) = await SignInAsync();

        Assert.Equal("/sign-in?refused=SignIn.NotKnown", location);
    }

    private async Task<(string? Location, StaffMember? Staff)> SignInAsync()
    {
        using var browser = portal.Server.NewBrowser();
        using var answer = await browser.SignInAtServiceAsync();
        var oid = portal.Provider.Person["oid"]!.ToString();
        await using var db = portal.Server.Services.GetRequiredService<PortalStore>().Read();
        return (answer.Headers.Location?.OriginalString, await db.Staff.FirstOrDefaultAsync(s => s.ObjectId == oid, TestContext.Current.CancellationToken));
    }
}
