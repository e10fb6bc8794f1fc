using Microsoft.Playwright;
using Portal.Core.Policy;
using Portal.Tests.Reports;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;
using static Microsoft.Playwright.Assertions;

namespace Portal.Tests.Cases.Pages;

/// <summary>The main job from the first word of a report to a leaflet in the hand, by people who use no mouse.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class KeyboardJourneyBrowserTests(BrowserFixture browser, SharedPortal portal)
{
    private const string Narrative = "Shouted at on the stairs and spat at.";

    [Fact]
    [Proves("5.1.3", "A front-line officer takes a report with two victims and three strands by keyboard alone")]
    [Proves("5.5.1(a)", "A case is allocated, worked, closed by two persons and opened again by keyboard alone")]
    [Proves("5.4(c)", "A leaflet is issued at a sign-up by keyboard alone")]
    public async Task From_a_report_to_a_closed_case_opened_again_and_a_leaflet_by_keyboard_alone()
    {
        var frontLine = await SignInAsync("frontline-east", "/reports/new");
        var receipt = await TakeReportAsync(frontLine);
        var opened = await WebCase.OfReportAsync(portal.Server, receipt);

        var leader = await SignInAsync("team-leader", opened.Path);
        await AllocateAsync(leader);
        var officer = await SignInAsync("officer-east", opened.Path);
        await LogContactAsync(officer);
        // Risk, investigation and plan have journeys of their own
        await opened.ReadyAsync();
        await ProposeClosingAsync(officer);
        await DecideAndReopenAsync(leader);
        await IssueLeafletAsync(frontLine);
    }

    private static async Task<string> TakeReportAsync(IPage page)
    {
        var wizard = new Wizard(page);
        await wizard.PressAsync("begin");
        await wizard.ReadyAsync("safety");
        await wizard.ChooseAsync("safeNow", "yes");
        await wizard.ChooseAsync("channel", "office");
        await wizard.ChooseAsync("reporterRole", "victim");
        await wizard.PressAsync("continue");
        await wizard.ReadyAsync("people");
        await wizard.PressAsync("victim-add");
        await page.GetByTestId("victim-1").WaitForAsync();
        await wizard.TypeAsync("victim-1-nameUsed", "Invented Person One");
        await wizard.TabToAsync("victim-1-uprn");
        await page.Keyboard.TypeAsync("lantern");
        await page.Locator("#victim-1-uprn-option-0").WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByTestId("victim-1-uprn-known").WaitForAsync();
        await wizard.PressAsync("victim-add");
        await page.GetByTestId("victim-2").WaitForAsync();
        await wizard.TypeAsync("victim-2-nameUsed", "Invented Person Two");
        await wizard.PressAsync("continue");
        await wizard.ReadyAsync("what-happened");
        await wizard.TypeAsync("narrative", Narrative);
        await wizard.TickAsync("types-spitting");
        await wizard.PressAsync("continue");
        await wizard.ReadyAsync("why-hate");
        await wizard.ChooseAsync("hatePerceived", "yes");
        foreach (var strand in new[] { "race", "religion-or-belief", "disability" })
            await wizard.TickAsync($"strands-{strand}");
        foreach (var step in new[] { "harm", "others", "wishes", "check" })
        {
            await wizard.PressAsync("continue");
            await wizard.ReadyAsync(step);
        }

        Assert.Equal(Narrative, await page.GetByTestId("check-narrative").Locator("[data-draft-show]").InnerTextAsync());
        await wizard.PressAsync("submit");
        var receipt = await page.GetByTestId("receipt-reference").InnerTextAsync();
        Assert.Matches("^R-[0-9]{4}-[0-9]{6}$", receipt);
        return receipt;
    }

    private static async Task AllocateAsync(IPage page)
    {
        var keys = new Wizard(page);
        await keys.PressAsync("act-allocate");
        await page.GetByTestId("allocate-form").WaitForAsync();
        await keys.ChooseInAsync("OfficerId", await page.GetByLabel("Amara Quillfeather").GetAttributeAsync("data-testid") ?? "");
        await keys.TypeAsync("allocate-handover", "Ring after six.");
        await keys.PressAsync("submit");
        await Expect(page.GetByTestId("case-officer")).ToContainTextAsync("Amara Quillfeather");
    }

    private static async Task LogContactAsync(IPage page)
    {
        var keys = new Wizard(page);
        await keys.PressAsync("act-contact");
        await page.GetByTestId("contact-form").WaitForAsync();
        await keys.TypeAsync("contact-said", "She is afraid of the stairs.");
        await keys.TypeAsync("contact-promised", "A light on the stairs");
        await keys.PressAsync("submit");

        // A promise needs its day: the summary has the focus, its link leads to the question
        await page.GetByTestId("error-summary").WaitForAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("input[name='Form.Due']:focus")).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("ArrowDown");
        await keys.PressAsync("submit");
        await Expect(page.GetByTestId("entry-contact")).ToContainTextAsync("A light on the stairs");
        await Expect(page.GetByTestId("clock-first-contact")).ToContainTextAsync("Met");
    }

    private static async Task ProposeClosingAsync(IPage page)
    {
        var keys = new Wizard(page);
        await keys.PressAsync("act-close");
        await page.GetByTestId("close-form").WaitForAsync();
        await keys.TabToAsync("close-reason");
        await page.Keyboard.TypeAsync("Resolved");
        await keys.ChooseInAsync("OutcomeCode", "close-outcome-stopped");
        await keys.ChooseInAsync("VictimTold", "close-told-phone");
        await keys.TypeAsync("close-words", "The light is there, nothing has happened since.");
        await keys.PressAsync("submit");
        await page.GetByTestId("closing-proposed").WaitForAsync();
    }

    private static async Task DecideAndReopenAsync(IPage page)
    {
        // The leader's page has followed by itself
        var keys = new Wizard(page);
        await page.GetByTestId("act-close-decide").WaitForAsync();
        await keys.PressAsync("act-close-decide");
        await page.GetByTestId("closing-proposal").WaitForAsync();
        await keys.TypeAsync("decide-words", "Agreed.");
        await keys.PressAsync("approve");
        await Expect(page.GetByTestId("case-status")).ToContainTextAsync("Closed");
        await keys.PressAsync("act-reopen");
        await page.GetByTestId("reopen-form").WaitForAsync();
        await keys.TypeAsync("reopen-reason", "It began again.");
        await keys.PressAsync("submit");
        await Expect(page.GetByTestId("case-status")).ToContainTextAsync("Reopened");
    }

    private static async Task IssueLeafletAsync(IPage page)
    {
        var keys = new Wizard(page);
        for (var presses = 0; presses < 60 && await page.EvaluateAsync<string>("document.activeElement.getAttribute('href') ?? ''") != "leaflets"; presses++)
            await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByTestId("leaflet-form").WaitForAsync();
        await keys.TypeAsync("leaflet-tenancy", "T-KEYBOARD-1");
        await keys.TabToAsync("leaflet-language");
        await page.Keyboard.TypeAsync("Urdu");
        Assert.Equal("ur", await page.GetByTestId("leaflet-language").InputValueAsync());
        await keys.PressAsync("leaflet-print");
        await page.GetByTestId("leaflet-issued").WaitForAsync();
        await Expect(page.GetByTestId("leaflet-issued")).ToContainTextAsync("T-KEYBOARD-1");
    }

    /// <summary>Signs in by the button of the persona, reached with Tab.</summary>
    private async Task<IPage> SignInAsync(string persona, string path)
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.GotoAsync($"/sign-in?returnTo={Uri.EscapeDataString(path)}");
        await new Wizard(page).PressAsync($"persona-{persona}");
        await page.GetByTestId("sign-out").WaitForAsync();
        if (path.StartsWith("/cases/", StringComparison.Ordinal))
        {
            await page.GetByTestId("case-page").WaitForAsync();
        }

        return page;
    }
}
