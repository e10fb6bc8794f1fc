using Microsoft.Playwright;
using Portal.Tests.Cases.Pages;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;
using static Microsoft.Playwright.Assertions;

namespace Portal.Tests.Monitoring;

/// <summary>The pages of figures as people use them, with made-up cases of two months.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class FiguresBrowserTests(BrowserFixture browser, SharedPortal portal)
{
    private static readonly string[] Paths =
    [
        "/figures", "/figures?period=this-month&strand=race", "/figures?strand=race&type=threats", "/figures/measures", "/figures/measures/cases-hate?period=3-months",
        "/figures/measures/tp12", "/figures/nm01", "/figures/paper", "/figures/paper?reader=public", "/figures/homes",
    ];

    [Theory]
    [InlineData(1366)]
    [InlineData(390)]
    [InlineData(320)]
    public async Task The_pages_of_figures_are_accessible(int width)
    {
        var page = await browser.NewPageAsync(portal.Server.Address, width);
        await page.SignInAsync("specialist");
        foreach (var path in Paths)
        {
            await page.GotoAsync(path);
            await page.AssertAccessibleAsync();
        }

        await page.GotoAsync("/figures");
        foreach (var table in await page.GetByText("Show as a table").AllAsync())
        {
            await table.ClickAsync();
        }

        await page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task A_director_goes_from_what_is_late_to_a_figure_its_meaning_and_the_list_behind_it()
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync("director-east", "/figures");
        await Expect(page.GetByTestId("figures-lead")).ToContainTextAsync("SOS East");
        await Expect(page.GetByTestId("briefing-late")).ToContainTextAsync("past");

        await page.GetByText("Filters", new() { Exact = true }).ClickAsync();
        await page.GetByTestId("filter-period").SelectOptionAsync("this-month");
        await page.GetByTestId("apply-filters").ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("period=this-month"));
        var shown = await page.GetByTestId("value-cases-hate").InnerTextAsync();
        await page.GetByTestId("figure-cases-hate").ClickAsync();
        await Expect(page.GetByTestId("measure-figure")).ToContainTextAsync(shown);
        await page.GetByTestId("measure-list").ClickAsync();

        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/cases\\?.*hate=yes"));
    }

    [Fact]
    public async Task A_figure_changes_on_an_open_page_when_a_report_comes_in()
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync("specialist", "/figures?period=this-month");
        var before = int.Parse(await page.GetByTestId("value-reports").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await Expect(page.GetByTestId("figures")).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => window.Blazor !== undefined");
        await Task.Delay(1500, TestContext.Current.CancellationToken);

        await WebCase.OpenAsync(portal.Server);

        await Expect(page.GetByTestId("value-reports")).ToHaveTextAsync((before + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), new() { Timeout = 15_000 });
        await Expect(page.GetByTestId("figures-at")).ToContainTextAsync("Read again");
    }

    [Fact]
    public async Task A_file_of_homes_with_a_mistake_is_told_by_its_row_and_a_right_one_is_taken()
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync("specialist", "/figures/homes");
        await SendAsync(page, "neighbourhood,area,from,homes\nE1,E,2026-04-01,1250\nX9,E,2026-04-01,5\n");
        await Expect(page.GetByTestId("error-summary")).ToContainTextAsync("Line 3: there is no neighbourhood with this code.");
        await page.AssertAccessibleAsync();

        await SendAsync(page, "neighbourhood,area,from,homes\nE1,E,2026-04-01,1250\n");
        await Expect(page.GetByTestId("homes-saved")).ToContainTextAsync("1 row was taken");
    }

    [Theory]
    [InlineData("frontline-east")]
    [InlineData("officer-east")]
    [InlineData("board")]
    [InlineData("administrator")]
    public async Task Those_without_figures_find_no_such_page(string persona)
    {
        using var client = await portal.Server.SignedInClientAsync(persona);
        foreach (var path in new[] { "figures", "figures/nm01", "figures/measures", "figures/measures/reports", "figures/paper", "figures/paper.csv" })
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private static async Task SendAsync(IPage page, string text)
    {
        await page.GetByTestId("homes-file").SetInputFilesAsync(new FilePayload { Name = "homes.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(text) });
        await page.GetByTestId("homes-send").ClickAsync();
    }
}
