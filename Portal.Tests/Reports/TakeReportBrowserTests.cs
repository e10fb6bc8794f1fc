using Portal.Core.Policy;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Reports;

/// <summary>A report taken at the desk.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class TakeReportBrowserTests(BrowserFixture browser, SharedPortal portal)
{
    [Fact]
    public async Task Submitting_twice_gives_one_report()
    {
        var wizard = await Wizard.BeginAsync(await browser.NewPageAsync(portal.Server.Address));
        await wizard.FillLeastAsync();
        var second = await wizard.Page.Context.NewPageAsync();
        await second.GotoAsync(wizard.Page.Url);
        await second.Locator("[data-draft-ready=true]").WaitForAsync();

        await wizard.Page.GetByTestId("submit").DblClickAsync();
        await wizard.Page.GetByTestId("receipt-reference").WaitForAsync();
        await second.GetByTestId("submit").ClickAsync();
        await second.GetByTestId("receipt-reference").WaitForAsync();

        Assert.Equal(
            await wizard.Page.GetByTestId("receipt-reference").InnerTextAsync(), await second.GetByTestId("receipt-reference").InnerTextAsync());
    }

    [Fact]
    public async Task What_is_missing_is_said_with_a_way_to_the_question_and_nothing_is_lost()
    {
        var wizard = await Wizard.BeginAsync(await browser.NewPageAsync(portal.Server.Address));
        await wizard.Page.GetByTestId("reporterName").FillAsync("Invented Reporter");
        await wizard.Page.Keyboard.PressAsync("Tab");
        await wizard.SavedAsync();
        await wizard.OpenAsync("check");

        await wizard.Page.GetByTestId("submit").ClickAsync();
        var summary = wizard.Page.GetByTestId("error-summary");
        await summary.WaitForAsync();
        await wizard.Page.AssertAccessibleAsync();
        await summary.GetByRole(Microsoft.Playwright.AriaRole.Link).First.ClickAsync();
        await wizard.ReadyAsync("safety");

        Assert.True(await wizard.Page.Locator("#channel-error").IsVisibleAsync());
        Assert.Equal("Invented Reporter", await wizard.Page.GetByTestId("reporterName").InputValueAsync());
    }

    [Fact]
    public async Task An_anonymous_reporter_gets_a_code_and_can_ask_with_it()
    {
        var wizard = await Wizard.BeginAsync(await browser.NewPageAsync(portal.Server.Address));
        var page = wizard.Page;
        await page.GetByTestId("reporterAnonymous-yes").CheckAsync();
        await page.GetByTestId("passphrase").FillAsync("seven green lanterns");
        await wizard.FillLeastAsync();
        await page.GetByTestId("submit").ClickAsync();
        var code = await page.GetByTestId("receipt-code").InnerTextAsync();

        await page.GotoAsync("/receipts/ask");
        await page.GetByTestId("ask-code").FillAsync(code);
        await page.GetByTestId("ask-passphrase").FillAsync("seven green lanterns");
        await page.GetByTestId("ask").ClickAsync();

        Assert.NotEmpty(await page.GetByTestId("ask-found").GetByTestId("stage").InnerTextAsync());
    }

    [Fact]
    [Proves("5.1.3", "A report on paper is keyed in with the day on which it was received")]
    public async Task A_paper_form_is_keyed_in_on_one_page()
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        var wizard = new Wizard(page);
        await page.SignInAsync("frontline-east", "/reports/paper");
        await page.GetByTestId("begin-paper").ClickAsync();
        await wizard.ReadyAsync("paper");

        await page.GetByTestId("channel-letter").CheckAsync();
        await page.GetByTestId("receivedOn-yesterday").ClickAsync();
        await page.GetByTestId("receivedTime").FillAsync("9:14am");
        await page.GetByTestId("narrative").FillAsync("Told on paper while the system was down.");
        await page.GetByTestId("victim-add").ClickAsync();
        await page.GetByTestId("victim-1-nameUsed").FillAsync("Invented Person");
        await page.GetByTestId("continue").ClickAsync();
        await wizard.ReadyAsync("check");
        await page.GetByTestId("submit").ClickAsync();

        await page.GetByTestId("receipt-reference").WaitForAsync();
        await page.AssertAccessibleAsync();
        var print = await page.APIRequest.GetAsync(new Uri(portal.Server.Address, await page.GetByTestId("print-receipt").GetAttributeAsync("href")).ToString());
        Assert.Equal("application/pdf", print.Headers["content-type"]);
        await page.GetByTestId("add-later").ClickAsync();
        await page.GetByTestId("add").ClickAsync();
        await page.Locator("#addition-error").WaitForAsync();
        await page.GetByTestId("addition").FillAsync("The paper says that it was raining.");
        await page.GetByTestId("add").ClickAsync();
        await page.GetByTestId("added").WaitForAsync();
        await page.AssertAccessibleAsync();
    }
}
