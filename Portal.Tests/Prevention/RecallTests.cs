using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention;
using Portal.Core.Prevention.Contacts;
using Portal.Core.Prevention.Register;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Prevention;

/// <summary>A changed number: what carries the old one is recalled, with who holds it and how many were handed out.</summary>
public sealed class RecallTests
{
    private static readonly DateOnly Today = new(2026, 11, 2);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    [Proves("5.4(c)", "Changing an office's number recalls every version of the leaflet that carries the old one and lists who holds stock of it")]
    public async Task A_changed_number_recalls_what_carries_the_old_one(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        await ChangeAsync(portal, "01632 960101");
        await IssueAsync(portal, "T-1", "before");
        await IssueAsync(portal, "T-2", "before");
        await SendAsync(portal, "before", "Community room", 25);
        Assert.Empty(await RecallsAsync(portal));

        var changed = await ChangeAsync(portal, "01632 960199");
        await IssueAsync(portal, "T-3", "after");

        Assert.NotNull(changed.RecallId);
        var recall = Assert.Single(await RecallsAsync(portal));
        Assert.Equal(("01632 960101", "01632 960199", 2, 1), (recall.OldPhone, recall.NewPhone, recall.Issued, recall.Open));
        Assert.Equal("before", Assert.Single(recall.Prints).DocumentVersion);
        var pile = Assert.Single(recall.Piles);
        Assert.Equal(("Office 2", "Community room", 25), (pile.Office, pile.Place, pile.Quantity));
        var lines = (await portal.Get<LeafletRegister>().PageAsync(new(), null, portal.Organisation.FrontLine, Ct)).Value.Lines;
        Assert.Equal(["T-1", "T-2"], lines.Where(line => line.IsRecalled).Select(line => line.TenancyReference).Order());

        Assert.Equal(25, (await portal.Get<FinishRecall>().HandleAsync(pile.Id, portal.Organisation.FrontLineWest, Ct)).Value);
        Assert.Equal(0, (await portal.Get<FinishRecall>().HandleAsync(pile.Id, portal.Organisation.FrontLineWest, Ct)).Value);
        var done = Assert.Single(Assert.Single(await RecallsAsync(portal)).Piles);
        Assert.Equal((portal.Organisation.FrontLineWest.Name, portal.Clock.Now), (done.DoneBy, done.DoneAt!.Value));
        Assert.Empty((await portal.Get<ListLeafletStock>().HandleAsync(portal.Organisation.FrontLine, Ct)).Value.Piles);
    }

    [Fact]
    public async Task Changed_hours_or_a_fresh_check_recall_nothing_and_a_changed_address_does()
    {
        await using var portal = await TestPortal.StartAsync();
        await ChangeAsync(portal, "01632 960101");
        await IssueAsync(portal, "T-1", "v1");
        Assert.Null((await ChangeAsync(portal, "01632 960101", hours: "Weekdays")).RecallId);
        Assert.NotNull((await ChangeAsync(portal, "01632 960101", address: "9 New Street")).RecallId);
        Assert.Null((await ChangeAsync(portal, "01632 960101", address: "9 New Street")).RecallId);
    }

    [Theory]
    [InlineData("ring us", "1 Street", "A", true, "Office.PhoneUnusable")]
    [InlineData("01632 960101", " ", "A", true, "Office.AddressUnusable")]
    [InlineData("01632 960101", "1 Street", "", true, "Office.CheckedByMissing")]
    [InlineData("01632 960101", "1 Street", "A", false, "Office.CheckedOnUnusable")]
    public async Task What_cannot_stand_on_a_leaflet_is_refused_beside_its_field(string phone, string address, string by, bool withDay, string code)
    {
        await using var portal = await TestPortal.StartAsync();
        var office = await OfficeAsync(portal);
        var refused = await portal.Get<ChangeOffice>().HandleAsync(
            new(office.Id, phone, "", address, withDay ? Today : null, by, office.Version), portal.Organisation.Administrator, Ct);
        Assert.Equal(code, Assert.Single(refused.Errors).Code);
        Assert.NotNull(refused.Error.Field);
    }

    [Fact]
    public async Task A_check_may_be_of_today_and_not_of_tomorrow_and_is_due_again_in_six_months()
    {
        await using var portal = await TestPortal.StartAsync();
        var office = await OfficeAsync(portal);
        var change = portal.Get<ChangeOffice>();
        Assert.Equal("Office.CheckedOnUnusable", (await change.HandleAsync(new(office.Id, "01632 960101", "", "1 Street", Today.AddDays(1), "A", office.Version), portal.Organisation.Administrator, Ct)).Error.Code);
        Assert.True(office.IsDue);
        Assert.True((await change.HandleAsync(new(office.Id, "01632 960101", "", "1 Street", Today, "A", office.Version), portal.Organisation.Administrator, Ct)).IsSuccess);
        Assert.Equal(Error.Changed, (await change.HandleAsync(new(office.Id, "", "", "1 Street", null, "", office.Version), portal.Organisation.Administrator, Ct)).Error);
        portal.Time.Set(new(2027, 5, 1, 12, 0, 0, TimeSpan.Zero));
        Assert.False((await OfficeAsync(portal)).IsDue);
        portal.Time.Set(new(2027, 5, 2, 12, 0, 0, TimeSpan.Zero));
        Assert.True((await OfficeAsync(portal)).IsDue);
    }

    [Fact]
    public async Task Each_role_but_Specialist_and_administrator_changes_no_office()
    {
        await using var portal = await TestPortal.StartAsync();
        var office = await OfficeAsync(portal);
        foreach (var actor in portal.Organisation.OneOfEachRole)
        {
            var may = actor.Is(Role.CommunitySafetySpecialist) || actor.Is(Role.Administrator);
            Assert.Equal(may, (await portal.Get<ListOffices>().HandleAsync(actor, Ct)).IsSuccess);
            var changed = await portal.Get<ChangeOffice>().HandleAsync(new(office.Id, "01632 960101", "", office.Address, null, null, office.Version + (may ? 99 : 0)), actor, Ct);
            Assert.Equal(may ? Error.Changed : Refusals.NotAllowed, changed.Error);
        }
    }

    private static async Task<OfficeView> OfficeAsync(TestPortal portal) =>
        (await portal.Get<ListOffices>().HandleAsync(portal.Organisation.Specialist, Ct)).Value.Single(office => office.Name == "Office 1");

    private static async Task<OfficeChanged> ChangeAsync(TestPortal portal, string phone, string hours = "", string? address = null)
    {
        var office = await OfficeAsync(portal);
        var changed = await portal.Get<ChangeOffice>().HandleAsync(
            new(office.Id, phone, hours, address ?? office.Address, Today, "Community Safety Team", office.Version), portal.Organisation.Specialist, Ct);
        Assert.True(changed.IsSuccess);
        return changed.Value;
    }

    private static async Task IssueAsync(TestPortal portal, string reference, string version) => Assert.True((await portal.Get<IssueLeaflet>().HandleAsync(
        new(Guid.CreateVersion7(), reference, "en-GB", version) { Contacts = (await portal.PrintAsync(version)).Contacts }, portal.Organisation.FrontLine, Ct)).IsSuccess);

    private static async Task SendAsync(TestPortal portal, string version, string place, int quantity) => Assert.True((await portal.Get<MoveLeafletStock>().HandleAsync(
        new(Guid.CreateVersion7(), StockMoveKind.Sent, portal.Organisation.Offices[1].Id, place, "en-GB", "a4", quantity) { Print = await portal.PrintAsync(version) },
        portal.Organisation.FrontLine, Ct)).IsSuccess);

    private static async Task<IReadOnlyList<LeafletRecallView>> RecallsAsync(TestPortal portal) =>
        (await portal.Get<ListLeafletRecalls>().HandleAsync(portal.Organisation.FrontLine, Ct)).Value;
}
