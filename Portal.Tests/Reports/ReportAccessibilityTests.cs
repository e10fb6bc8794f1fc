using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Reports;

/// <summary>Every step, empty and filled, at the widths that people have.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class ReportAccessibilityTests(BrowserFixture browser, SharedPortal portal)
{
    private static readonly string[] Steps = ["safety", "people", "what-happened", "why-hate", "harm", "others", "wishes", "check"];

    [Theory]
    [InlineData(1366)]
    [InlineData(320)]
    public async Task Every_step_is_accessible_empty_and_filled(int width)
    {
        var wizard = await Wizard.BeginAsync(await browser.NewPageAsync(portal.Server.Address, width));
        var page = wizard.Page;
        foreach (var step in Steps)
        {
            await wizard.OpenAsync(step);
            await page.AssertAccessibleAsync(width == 1366);
        }

        await FillAsync(wizard);
        foreach (var step in Steps)
        {
            await wizard.OpenAsync(step);
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
            await page.AssertAccessibleAsync(width == 1366);
        }

        Assert.Empty(wizard.Refused);
    }

    [Theory]
    [InlineData(390)]
    [Trait(Tier.Name, Tier.Full)]
    public Task Every_step_is_accessible_empty_and_filled_between_those(int width) => Every_step_is_accessible_empty_and_filled(width);

    [Theory]
    [InlineData("/", 1366)]
    [InlineData("/", 320)]
    [InlineData("/reports/new", 320)]
    [InlineData("/reports", 390)]
    [InlineData("/reports/paper", 390)]
    [InlineData("/receipts/ask", 320)]
    public async Task The_pages_around_a_report_are_accessible(string path, int width)
    {
        var page = await browser.NewPageAsync(portal.Server.Address, width);

        await page.SignInAsync("frontline-east", path);

        await page.AssertAccessibleAsync(width == 1366);
    }

    private static async Task FillAsync(Wizard wizard)
    {
        var page = wizard.Page;
        await wizard.OpenAsync("safety");
        await page.GetByTestId("safeNow-no").CheckAsync();
        await page.GetByTestId("concerns-honour").CheckAsync();
        await page.GetByTestId("channel-phone").CheckAsync();
        await page.GetByTestId("honour-now").WaitForAsync();
        await wizard.ContinueAsync("people");
        await page.GetByTestId("victim-add").ClickAsync();
        await page.GetByTestId("victim-1-nameUsed").FillAsync("Invented Person");
        await wizard.ContinueAsync("what-happened");
        await page.GetByTestId("narrative").FillAsync(string.Concat(Enumerable.Repeat("A long story without end. ", 60)));
        await page.GetByTestId("exactWords").FillAsync("Words<b>&\u202Ewith \ud83d\ude00 everything");
        await page.GetByTestId("when-between").CheckAsync();
        await wizard.ContinueAsync("why-hate");
        await page.GetByTestId("strands-race").CheckAsync();
        await page.Locator("#substrand-race").WaitForAsync();
        await wizard.ContinueAsync("harm");
        await page.GetByTestId("damage-window").CheckAsync();
        await wizard.ContinueAsync("others");
        await page.GetByTestId("reported-add").ClickAsync();
        await page.GetByTestId("reported-1-name").FillAsync("Invented Neighbour");
        await page.GetByTestId("witness-add").ClickAsync();
        await page.GetByTestId("witness-1-name").FillAsync("Invented Witness");
        await wizard.ContinueAsync("wishes");
        await page.GetByTestId("victim-1-consent-support-agency-yes").CheckAsync();
        await page.GetByTestId("victim-1-recipient-support-agency").FillAsync("An invented agency");
        await wizard.ContinueAsync("check");
    }
}
