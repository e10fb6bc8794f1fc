using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Cases.Pages;

/// <summary>Every page of a case at every width: no finding of axe, nothing sideways, nothing that the content security policy refuses.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class CaseAccessibilityBrowserTests(BrowserFixture browser, SharedPortal portal)
{
    private static readonly string[] OfficerActs = ["contact", "note", "risk", "risk/assess", "investigation", "investigation/plan", "investigation/add", "plan", "plan/add", "plan/add/mediation", "plan/contact-agreement", "incident", "graffiti", "close", "conflict", "print"];

    [Theory]
    [InlineData(1366)]
    [InlineData(320)]
    public async Task The_pages_of_an_officer_are_accessible(int width)
    {
        var opened = await (await (await (await WebCase.OpenAsync(portal.Server, ("concerns", "honour"), ("graffiti", "yes"))).AllocatedAsync()).ContactedAsync()).NotedAsync("Spoke to the school.");
        var page = await browser.NewPageAsync(portal.Server.Address, width);
        var refused = page.WatchRefusals();
        await page.SignInAsync("officer-east", opened.Path);
        await page.GetByTestId("case-page").WaitForAsync();
        await page.GetByTestId("person-show").First.ClickAsync();
        await page.GetByTestId("person-name").First.WaitForAsync();
        await page.GetByTestId("exact-words").Locator("summary").ClickAsync();
        await page.AssertAccessibleAsync(width == 1366);

        foreach (var act in OfficerActs)
        {
            await page.GotoAsync($"{opened.Path}/{act}");
            await page.AssertAccessibleAsync(width == 1366);
        }

        await page.GotoAsync($"{opened.Path}/contact");
        await page.GetByTestId("contact-due-other").CheckAsync();
        await page.GetByTestId("submit").ClickAsync();
        await page.GetByTestId("error-summary").WaitForAsync();
        await page.AssertAccessibleAsync(width == 1366);
        Assert.Empty(refused);
    }

    [Theory]
    [InlineData(390)]
    [Trait(Tier.Name, Tier.Full)]
    public Task The_pages_of_an_officer_are_accessible_between_those(int width) => The_pages_of_an_officer_are_accessible(width);

    [Theory]
    [InlineData(1366)]
    [InlineData(320)]
    public async Task The_pages_of_those_who_lead_are_accessible(int width)
    {
        var opened = await (await (await (await WebCase.OpenAsync(portal.Server)).AllocatedAsync()).ContactedAsync()).ProposedAsync();
        var page = await browser.NewPageAsync(portal.Server.Address, width);
        var refused = page.WatchRefusals();
        await page.SignInAsync("team-leader", opened.Path);
        await page.GetByTestId("closing-proposed").WaitForAsync();
        await page.AssertAccessibleAsync(width == 1366);
        foreach (var act in new[] { "close/decide", "allocate", "link" })
        {
            await page.GotoAsync($"{opened.Path}/{act}");
            await page.AssertAccessibleAsync(width == 1366);
        }

        await page.GotoAsync(opened.Path);
        await page.GetByTestId("incident-correct").ClickAsync();
        await page.GetByTestId("correct-fields").WaitForAsync();
        await page.AssertAccessibleAsync(width == 1366);
        await page.GetByTestId("correct-Types").ClickAsync();
        await page.GetByTestId("correct-form").WaitForAsync();
        await page.AssertAccessibleAsync(width == 1366);
        Assert.Empty(refused);
    }

    [Fact]
    public async Task Those_who_see_the_head_only_are_told_why()
    {
        var opened = await (await WebCase.OpenAsync(portal.Server)).AllocatedAsync();
        var page = await browser.NewPageAsync(portal.Server.Address, 390);
        await page.SignInAsync("director-east", opened.Path);

        await page.GetByTestId("header-only").WaitForAsync();

        Assert.Equal(0, await page.GetByTestId("case-people").CountAsync());
        Assert.DoesNotContain(WebCase.VictimName, await page.ContentAsync(), StringComparison.Ordinal);
        await page.AssertAccessibleAsync();
    }
}
