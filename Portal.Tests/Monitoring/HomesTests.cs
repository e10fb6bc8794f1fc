using Microsoft.EntityFrameworkCore;
using Portal.Core.Monitoring.Homes;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Monitoring;

/// <summary>Homes entered by hand and from a file. The test's day is Monday 2 November 2026.</summary>
public sealed class HomesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    public async Task A_figure_holds_from_its_day_until_the_next(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (place, area) = (portal.Organisation.Neighbourhoods[0].Id, portal.Organisation.Areas[0].Id);
        Assert.True((await EnterAsync(portal, "2025-04-01", 1000)).IsSuccess);
        Assert.True((await EnterAsync(portal, "2026-04-01", 1010)).IsSuccess);
        Assert.True((await EnterAsync(portal, "2026-04-01", 1020)).IsSuccess);

        await using var db = portal.Store.Read();
        var homes = new HomesLedger(await db.HomesFigures.ToListAsync(Ct));

        Assert.Equal(2, await db.HomesFigures.CountAsync(Ct));
        Assert.Null(homes.On(new(2025, 3, 31), [area], place));
        Assert.Equal(1000, homes.On(new(2025, 4, 1), [area], place));
        Assert.Equal(1000, homes.On(new(2026, 3, 31), [area], place));
        Assert.Equal(1020, homes.On(new(2026, 4, 1), [area]));
        Assert.Null(homes.On(new(2026, 4, 1), [portal.Organisation.Areas[1].Id]));
    }

    [Theory]
    [InlineData("2026-11-02", 0, "")]
    [InlineData("2026-11-03", 10, "Figures.DayToCome")]
    [InlineData("1999-12-31", 10, "Figures.DayUnusable")]
    [InlineData("2026-04-01", -1, "Figures.HomesUnusable")]
    [InlineData("2026-04-01", 200_000, "")]
    [InlineData("2026-04-01", 200_001, "Figures.HomesUnusable")]
    public async Task What_cannot_be_is_refused(string from, int homes, string refusal)
    {
        await using var portal = await TestPortal.StartAsync();

        var result = await EnterAsync(portal, from, homes);

        Assert.Equal(refusal, result.IsSuccess ? "" : result.Error.Code);
    }

    [Fact]
    public async Task A_file_is_taken_whole_or_not_at_all_and_every_wrong_row_is_told()
    {
        await using var portal = await TestPortal.StartAsync();
        const string File = "neighbourhood,area,from,homes\nN1,A1,2026-04-01,\"1,200\"\nN9,A1,2026-04-01,5\nN2,A9,1 April 2026,x\nN3,OP,31/2/2026,5\nN1,A1,1/4/2026,7\nN2,A2\n";

        var refused = await portal.Get<ImportHomes>().HandleAsync(File, portal.Organisation.Specialist, Ct);

        Assert.Equal(
            ["Figures.RowNeighbourhood 3", "Figures.RowArea 4", "Figures.RowHomes 4", "Figures.RowDay 5", "Figures.RowTwice 6", "Figures.RowCells 7"],
            refused.Errors.Select(e => $"{e.Code} {e.Arguments[0]}"));
        await using var db = portal.Store.Read();
        Assert.Empty(await db.HomesFigures.ToListAsync(Ct));

        var taken = await portal.Get<ImportHomes>().HandleAsync("Neighbourhood,Area,From,Homes\r\nn1,a1,2026-04-01,1200\r\nN2,A2,1 April 2026,800\r\n", portal.Organisation.Specialist, Ct);
        Assert.Equal(2, taken.Value);
        Assert.Equal([800, 1200], (await db.HomesFigures.ToListAsync(Ct)).Select(h => h.Homes).Order());
    }

    [Theory]
    [InlineData("", "Figures.FileMissing")]
    [InlineData("a,b,c,d\nN1,A1,2026-04-01,1", "Figures.FileHead")]
    [InlineData("neighbourhood,area,from,homes\n", "Figures.FileEmpty")]
    [InlineData("neighbourhood,area,from,homes\nN1,\"A1,2026-04-01,1", "Figures.FileUnreadable")]
    public async Task What_is_no_such_file_is_refused(string text, string refusal)
    {
        await using var portal = await TestPortal.StartAsync();

        Assert.Equal(refusal, (await portal.Get<ImportHomes>().HandleAsync(text, portal.Organisation.Specialist, Ct)).Error.Code);
    }

    [Fact]
    public async Task Only_those_who_keep_figures_enter_and_read_them()
    {
        await using var portal = await TestPortal.StartAsync();
        foreach (var actor in portal.Organisation.OneOfEachRole)
        {
            var mayKeep = actor == portal.Organisation.Specialist || actor == portal.Organisation.Administrator;

            Assert.Equal(mayKeep, (await portal.Get<HomesQuery>().AskAsync(actor, Ct)).IsSuccess);
            Assert.Equal(mayKeep, (await portal.Get<EnterOtherAsb>().HandleAsync(new(portal.Organisation.Areas[0].Id, 2025, 40), actor, Ct)).IsSuccess);
            Assert.Equal(mayKeep, (await portal.Get<ImportHomes>().HandleAsync("neighbourhood,area,from,homes\nN1,A1,2026-04-01,1", actor, Ct)).IsSuccess);
        }
    }

    [Theory]
    [InlineData(2014, 1, "Figures.YearUnusable")]
    [InlineData(2015, 1, "")]
    [InlineData(2026, 1, "")]
    [InlineData(2027, 1, "Figures.YearUnusable")]
    [InlineData(2026, -1, "Figures.CasesUnusable")]
    public async Task Totals_kept_elsewhere_have_a_year_that_has_begun(int year, int cases, string refusal)
    {
        await using var portal = await TestPortal.StartAsync();

        var result = await portal.Get<EnterOtherAsb>().HandleAsync(new(portal.Organisation.Areas[0].Id, year, cases), portal.Organisation.Specialist, Ct);

        Assert.Equal(refusal, result.IsSuccess ? "" : result.Error.Code);
    }

    private static Task<Result<Guid>> EnterAsync(TestPortal portal, string from, int homes) => portal.Get<EnterHomes>().HandleAsync(
        new(portal.Organisation.Neighbourhoods[0].Id, portal.Organisation.Areas[0].Id, DateOnly.ParseExact(from, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), homes),
        portal.Organisation.Specialist, Ct);
}
