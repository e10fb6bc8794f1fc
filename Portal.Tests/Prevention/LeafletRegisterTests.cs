using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention;
using Portal.Core.Prevention.Register;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Prevention;

/// <summary>The register: a worked month of forty sign-ups, filters, export, and the stock in public areas.</summary>
public sealed class LeafletRegisterTests
{
    private static readonly DateOnly Today = new(2026, 11, 2);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    [Proves("5.4(c)", "Forty sign-ups are set against the leaflets given: which were given one, which did not want it, and by name which are without")]
    public async Task Forty_sign_ups_against_their_leaflets(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var references = Enumerable.Range(1, 40).Select(i => $"T-{i:00}").ToList();
        await portal.BeginTenanciesAsync(Today, references);
        await portal.BeginTenanciesAsync(Today.AddMonths(-1), "T-OLD");
        foreach (var (reference, at) in references.Take(38).Select((r, i) => (r, i)))
        {
            await IssueAsync(portal, reference, at switch { < 30 => LeafletIssueKind.Printed, < 36 => LeafletIssueKind.FromStock, _ => LeafletIssueKind.Refused });
        }

        await IssueAsync(portal, "T-37", LeafletIssueKind.Printed);
        await IssueAsync(portal, "KEYED-1", LeafletIssueKind.Printed);
        var counts = (await portal.Get<CountLeaflets>().HandleAsync(new(2026, 11, 1), new(2026, 11, 30), null, portal.Organisation.FrontLine, Ct)).Value;

        Assert.Equal((40, 37, 1), (counts.Total.SignUps, counts.Total.WithLeaflet, counts.Total.Refused));
        Assert.Equal(["T-39", "T-40"], counts.Total.Without);
        Assert.Equal((32, 6, 2, 1), (counts.Printed, counts.FromStock, counts.Refused, counts.Keyed));
        Assert.Equal(40, counts.Offices.Sum(office => office.SignUps));
        Assert.Equal(3, counts.Offices.Count);
        var one = (await portal.Get<CountLeaflets>().HandleAsync(new(2026, 11, 1), new(2026, 11, 30), portal.Organisation.Offices[0].Id, portal.Organisation.FrontLine, Ct)).Value;
        Assert.Equal(counts.Offices[0].SignUps, one.Total.SignUps);
    }

    [Fact]
    public async Task A_refusal_is_on_record_with_its_reason_and_no_language()
    {
        await using var portal = await TestPortal.StartAsync();
        await IssueAsync(portal, "T-1", LeafletIssueKind.Refused, "Has one  already");
        var line = Assert.Single((await PageAsync(portal, new())).Lines);
        Assert.Equal((LeafletIssueKind.Refused, "Has one already", "", true), (line.Kind, line.Reason, line.Language, line.IsKeyed));
        var long_ = await portal.Get<IssueLeaflet>().HandleAsync(
            new(Guid.CreateVersion7(), "T-2", null, "") { Kind = LeafletIssueKind.Refused, Reason = new string('a', LeafletIssue.ReasonMaxLength + 1) }, portal.Organisation.FrontLine, Ct);
        Assert.Equal(("Leaflet.ReasonUnusable", "Reason"), (long_.Error.Code, long_.Error.Field));
    }

    [Theory]
    [BothDatabases]
    public async Task Filters_and_pages_miss_no_line(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        for (var i = 0; i < LeafletRegister.PageSize + 3; i++)
        {
            await IssueAsync(portal, $"T-{i:000}", i % 2 == 0 ? LeafletIssueKind.Printed : LeafletIssueKind.Refused);
        }

        portal.Time.Advance(TimeSpan.FromDays(1));
        await IssueAsync(portal, "NEXT DAY", LeafletIssueKind.Printed, actor: portal.Organisation.FrontLineWest);
        var first = await PageAsync(portal, new());
        var second = (await portal.Get<LeafletRegister>().PageAsync(new(), first.OlderThan, portal.Organisation.FrontLine, Ct)).Value;
        Assert.Equal((LeafletRegister.PageSize, 4), (first.Lines.Count, second.Lines.Count));
        Assert.Equal(LeafletRegister.PageSize + 4, first.Lines.Concat(second.Lines).Select(line => line.Id).Distinct().Count());
        Assert.Equal(26, (await portal.Get<LeafletRegister>().AllAsync(new() { Kind = LeafletIssueKind.Refused }, portal.Organisation.FrontLine, Ct)).Value.Lines.Count);
        Assert.Equal("NEXT DAY", Assert.Single((await PageAsync(portal, new() { From = Today.AddDays(1) })).Lines).TenancyReference);
        Assert.DoesNotContain((await PageAsync(portal, new() { To = Today })).Lines, line => line.TenancyReference == "NEXT DAY");
        Assert.Equal("NEXT DAY", Assert.Single((await PageAsync(portal, new() { OfficeId = portal.Organisation.Offices[1].Id })).Lines).TenancyReference);
        Assert.Equal("T-007", Assert.Single((await PageAsync(portal, new() { Reference = "t-007" })).Lines).TenancyReference);
        Assert.Empty((await PageAsync(portal, new() { Language = "pl" })).Lines);
    }

    [Fact]
    public async Task Taking_the_register_away_is_in_the_trail()
    {
        await using var portal = await TestPortal.StartAsync();
        await IssueAsync(portal, "T-1", LeafletIssueKind.Printed);
        var lines = await portal.Get<ExportLeafletRegister>().HandleAsync(new(), portal.Organisation.FrontLine, Ct);
        Assert.Single(lines.Value);
        await using var db = portal.Store.Read();
        Assert.Contains(await db.AuditEntries.ToListAsync(Ct), entry => entry.Action == nameof(ExportLeafletRegister) && entry.Note == "1 lines");
    }

    [Theory]
    [BothDatabases]
    public async Task A_pile_grows_shrinks_and_is_what_was_counted(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        await MoveAsync(portal, StockMoveKind.Sent, "", 50);
        await MoveAsync(portal, StockMoveKind.Sent, "Community room", 20);
        await IssueAsync(portal, "T-1", LeafletIssueKind.FromStock);
        await MoveAsync(portal, StockMoveKind.Destroyed, "Community room", 5);
        Assert.Equal([("", 49), ("Community room", 15)], await PilesAsync(portal));
        await MoveAsync(portal, StockMoveKind.Counted, "Community room", 12);
        await MoveAsync(portal, StockMoveKind.Returned, "Community room", 12);
        Assert.Equal([("", 49)], await PilesAsync(portal));
        var given = (await PageAsync(portal, new() { Kind = LeafletIssueKind.FromStock })).Lines[0];
        Assert.Equal("v1", given.DocumentVersion);
    }

    [Theory]
    [InlineData("x", 1, "Leaflet.NoStock")]
    [InlineData("", 0, "Leaflet.QuantityUnusable")]
    [InlineData("", LeafletStockMove.MostAtOnce + 1, "Leaflet.QuantityUnusable")]
    public async Task What_cannot_be_taken_from_a_pile_is_refused(string place, int quantity, string code)
    {
        await using var portal = await TestPortal.StartAsync();
        await MoveAsync(portal, StockMoveKind.Sent, "", LeafletStockMove.MostAtOnce);
        var refused = await portal.Get<MoveLeafletStock>().HandleAsync(
            new(Guid.CreateVersion7(), StockMoveKind.Destroyed, portal.Organisation.Offices[0].Id, place, "en-GB", "a4", quantity), portal.Organisation.FrontLine, Ct);
        Assert.Equal(code, refused.Error.Code);
    }

    [Fact]
    public async Task Each_role_that_does_not_issue_leaflets_sees_neither_register_nor_stock()
    {
        await using var portal = await TestPortal.StartAsync();
        var others = portal.Organisation.OneOfEachRole.Where(actor => !actor.May(Permission.IssueLeaflets)).ToList();
        Assert.Equal(6, others.Count);
        foreach (var actor in others)
        {
            Assert.Equal(Error.NotFound, (await portal.Get<LeafletRegister>().PageAsync(new(), null, actor, Ct)).Error);
            Assert.Equal(Error.NotFound, (await portal.Get<ListLeafletStock>().HandleAsync(actor, Ct)).Error);
            Assert.Equal(Error.NotFound, (await portal.Get<CountLeaflets>().HandleAsync(Today, Today, null, actor, Ct)).Error);
            Assert.False((await portal.Get<ExportLeafletRegister>().HandleAsync(new(), actor, Ct)).IsSuccess);
        }
    }

    private static async Task IssueAsync(TestPortal portal, string reference, LeafletIssueKind kind, string? reason = null, Actor? actor = null)
    {
        var issued = await portal.Get<IssueLeaflet>().HandleAsync(
            new(Guid.CreateVersion7(), reference, "en-GB", "v1") { Kind = kind, Reason = reason, Contacts = (await portal.PrintAsync("v1")).Contacts }, actor ?? portal.Organisation.FrontLine, Ct);
        Assert.True(issued.IsSuccess);
    }

    private static async Task MoveAsync(TestPortal portal, StockMoveKind kind, string place, int quantity)
    {
        portal.Time.Advance(TimeSpan.FromSeconds(1));
        var moved = await portal.Get<MoveLeafletStock>().HandleAsync(
            new(Guid.CreateVersion7(), kind, portal.Organisation.Offices[0].Id, place, "en-GB", "a4", quantity) { Print = await portal.PrintAsync("v1") }, portal.Organisation.FrontLine, Ct);
        Assert.True(moved.IsSuccess, moved.IsSuccess ? "" : moved.Error.Code);
    }

    private static async Task<LeafletRegisterPage> PageAsync(TestPortal portal, LeafletRegisterFilter filter) =>
        (await portal.Get<LeafletRegister>().PageAsync(filter, null, portal.Organisation.FrontLine, Ct)).Value;

    private static async Task<List<(string, int)>> PilesAsync(TestPortal portal) =>
        [.. (await portal.Get<ListLeafletStock>().HandleAsync(portal.Organisation.FrontLine, Ct)).Value.Piles.Select(view => (view.Pile.Place, view.Pile.Quantity))];
}
