using Microsoft.Playwright;
using Portal.Tests.Cases.Pages;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;
using static Microsoft.Playwright.Assertions;

namespace Portal.Tests.Work;

/// <summary>The pages round the cases, filled, empty and with errors, at every width: no finding of axe, nothing sideways.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class WorkAccessibilityBrowserTests(BrowserFixture browser, SharedPortal portal)
{
    private static readonly string[] Paths =
    [
        "/work", "/work/team", "/pool", "/cases", "/cases?risk=High&open=yes&strand=race", "/cases?from=1+1+2039", "/cases?from=nonsense&to=31+2+2026", "/find",
        "/reports/accounted-for", "/admin/lists", "/admin/lists/strand", "/admin/calendar", "/account/sessions", "/demo/clock", "/demo/clock?wrong=1",
        "/reports", "/nothing-here", "/cases/HI-2026-999999",
    ];

    [Theory]
    [InlineData(1366)]
    [InlineData(320)]
    public async Task The_pages_of_work_are_accessible(int width)
    {
        var opened = await (await WebCase.OpenAsync(portal.Server, ("victims", "1|2"), ("victim[2].nameUsed", "A second person"))).AllocatedAsync();
        await WebCase.OpenAsync(portal.Server);
        var page = await browser.NewPageAsync(portal.Server.Address, width);
        await page.GotoAsync("/sign-in");
        await page.AssertAccessibleAsync(width == 1366);
        await page.SignInAsync("specialist");
        foreach (var path in Paths)
        {
            await page.GotoAsync(path);
            await page.AssertAccessibleAsync(width == 1366);
        }

        await FindAsync(page, "");
        await page.GetByTestId("error-summary").WaitForAsync();
        await page.AssertAccessibleAsync(width == 1366);
        await FindAsync(page, "Nobody At All");
        await page.GetByTestId("find-results").WaitForAsync();
        await page.AssertAccessibleAsync(width == 1366);
        await FindAsync(page, WebCase.VictimName);
        await Expect(page.GetByTestId("find-hit").Filter(new() { HasText = opened.Reference })).ToBeVisibleAsync();
        await page.AssertAccessibleAsync(width == 1366);
    }

    [Theory]
    [InlineData(961)]
    [InlineData(683)] // 1366 at 200 %
    [InlineData(390)]
    [Trait(Tier.Name, Tier.Full)]
    public Task The_pages_of_work_are_accessible_between_those(int width) => The_pages_of_work_are_accessible(width);

    [Theory]
    [InlineData(1366)]
    [InlineData(320)]
    public async Task Those_who_oversee_and_keep_have_accessible_pages(int width)
    {
        foreach (var (persona, path) in new[] { ("administrator", "/"), ("administrator", "/account/everyone"), ("board", "/"), ("director-east", "/cases"), ("audit", "/reports/accounted-for") })
        {
            var page = await browser.NewPageAsync(portal.Server.Address, width);
            await page.SignInAsync(persona, path);
            await page.AssertAccessibleAsync(width == 1366);
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task Personas_are_offered_in_the_order_of_the_work()
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.GotoAsync("/sign-in");

        var codes = await page.Locator("[name=persona]").EvaluateAllAsync<string[]>("all => all.map(one => one.value)");

        Assert.Equal("frontline-east", codes[0]);
        Assert.Equal("administrator", codes[^1]);
    }

    [Fact]
    public async Task Asking_with_nothing_filled_in_says_what_is_missing()
    {
        var page = await browser.NewPageAsync(portal.Server.Address, 390);
        await page.SignInAsync("officer-east", "/receipts/ask");
        await page.GetByTestId("ask").ClickAsync();

        await Expect(page.GetByTestId("error-summary").GetByRole(AriaRole.Link)).ToHaveTextAsync(["Enter the receipt code.", "Enter the passphrase."]);
        await page.AssertAccessibleAsync();
    }

    private static async Task FindAsync(IPage page, string name)
    {
        await page.GotoAsync("/find");
        await page.GetByLabel("Name of a person").CheckAsync();
        await page.GetByTestId("find-value").FillAsync(name);
        await page.GetByTestId("find").ClickAsync();
    }
}
