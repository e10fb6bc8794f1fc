using Microsoft.Playwright;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Reports;

/// <summary>Nothing typed is lost, whatever becomes of the server, the circuit or the tab.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class DraftBrowserTests(BrowserFixture browser, SharedPortal portal)
{
    [Fact]
    public async Task A_server_killed_while_somebody_types_costs_at_most_two_seconds_of_it()
    {
        await using var own = await PortalProcess.StartNewAsync();
        var page = await browser.NewPageAsync(own.Address);
        var wizard = await Wizard.BeginAsync(page);
        await wizard.OpenAsync("what-happened");
        var address = page.Url;
        var narrative = page.GetByTestId("narrative");
        await narrative.PressSequentiallyAsync("What was said well before. ", new() { Delay = 20 });
        await page.WaitForTimeoutAsync(2000);
        await narrative.PressSequentiallyAsync("And on", new() { Delay = 20 });

        await own.KillAsync();
        await page.Context.CloseAsync();
        await own.StartAsync();
        var again = await browser.NewPageAsync(own.Address);
        await again.SignInAsync("frontline-east", new Uri(address).PathAndQuery);
        await new Wizard(again).ReadyAsync("what-happened");

        Assert.StartsWith("What was said well before. ", await again.GetByTestId("narrative").InputValueAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_stays_open_saves_by_itself_when_the_server_is_back()
    {
        await using var own = await PortalProcess.StartNewAsync();
        var page = await browser.NewPageAsync(own.Address);
        var wizard = await Wizard.BeginAsync(page);
        await wizard.OpenAsync("what-happened");
        await own.KillAsync();

        await page.GetByTestId("narrative").FillAsync("Typed while nobody listened.");
        await page.Locator("#save-status[data-state=failed]").WaitForAsync();
        await own.StartAsync();
        await wizard.SavedAsync();
        await page.ReloadAsync();
        await wizard.ReadyAsync("what-happened");

        Assert.Equal("Typed while nobody listened.", await page.GetByTestId("narrative").InputValueAsync());
    }

    [Fact]
    public async Task Two_tabs_clash_side_by_side_and_nothing_is_lost()
    {
        var wizard = await Wizard.BeginAsync(await browser.NewPageAsync(portal.Server.Address));
        await wizard.OpenAsync("what-happened");
        var (first, second) = (wizard.Page, await wizard.Page.Context.NewPageAsync());
        await second.GotoAsync(first.Url);
        await new Wizard(second).ReadyAsync("what-happened");
        await second.GetByTestId("narrative").FillAsync("From the second tab");
        await second.GetByTestId("exactWords").FillAsync("Only in the second tab");
        await second.Keyboard.PressAsync("Tab");
        await new Wizard(second).SavedAsync();

        await first.GetByTestId("narrative").FillAsync("From the first tab");
        await first.GetByTestId("clash").WaitForAsync();
        await first.AssertAccessibleAsync();
        Assert.Contains("From the second tab", await first.GetByTestId("clash").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Only in the second tab", await first.GetByTestId("exactWords").InputValueAsync());
        await first.Locator("[data-clash-list] [data-clash-keep=mine]").ClickAsync();
        await first.GetByTestId("clash").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await wizard.SavedAsync();
        await second.ReloadAsync();
        await new Wizard(second).ReadyAsync("what-happened");

        Assert.Equal("From the first tab", await second.GetByTestId("narrative").InputValueAsync());
    }

    [Fact]
    public async Task The_prerendered_page_holds_no_answer()
    {
        var wizard = await Wizard.BeginAsync(await browser.NewPageAsync(portal.Server.Address));
        await wizard.OpenAsync("what-happened");
        await wizard.Page.GetByTestId("narrative").FillAsync("Nobody reads this in the source");
        await wizard.Page.GetByTestId("types-spitting").CheckAsync();
        await wizard.Page.WaitForTimeoutAsync(2500);

        var html = await (await wizard.Page.APIRequest.GetAsync(wizard.Page.Url)).TextAsync();

        Assert.Contains("What happened", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Nobody reads this", html, StringComparison.Ordinal);
        Assert.DoesNotContain("checked", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_of_somebody_else_is_not_there()
    {
        var wizard = await Wizard.BeginAsync(await browser.NewPageAsync(portal.Server.Address));
        var other = await browser.NewPageAsync(portal.Server.Address);
        await other.SignInAsync("frontline-west");

        var data = await other.APIRequest.GetAsync(new Uri(portal.Server.Address, $"/drafts/{new Uri(wizard.Page.Url).Segments[^2].Trim('/')}").ToString());
        await other.GotoAsync(wizard.Page.Url);

        Assert.Equal(404, data.Status);
        await other.GetByTestId("draft-gone").WaitForAsync();
    }

    [Fact]
    public async Task A_draft_is_found_again_and_thrown_away_only_after_a_question()
    {
        var wizard = await Wizard.BeginAsync(await browser.NewPageAsync(portal.Server.Address));
        var page = wizard.Page;
        var id = new Uri(page.Url).Segments[^2].Trim('/');
        await page.GetByTestId("later").ClickAsync();
        await page.GetByTestId($"draft-{id}-resume").WaitForAsync();
        await page.AssertAccessibleAsync();

        await page.GetByTestId($"draft-{id}-discard").ClickAsync();
        await page.AssertAccessibleAsync();
        await page.GetByTestId($"draft-{id}-discard-confirm").ClickAsync();
        await page.GetByTestId("discarded").WaitForAsync();

        Assert.Equal(0, await page.GetByTestId($"draft-{id}").CountAsync());
    }
}
