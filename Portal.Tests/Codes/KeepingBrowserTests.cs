using Microsoft.Playwright;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Codes;

/// <summary>What administrators keep, in a browser, with a portal of its own because lists are shared by all pages.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class KeepingBrowserTests(BrowserFixture browser) : IDisposable
{
    private readonly PortalServer server = new();

    public void Dispose() => server.Dispose();

    [Fact]
    public async Task An_administrator_changes_and_adds_answers_and_closure_days()
    {
        var page = await browser.NewPageAsync(server.Address);
        await page.SignInAsync("administrator", "/admin/lists");
        await page.AssertAccessibleAsync();
        await page.GetByTestId("code-list-outcome").ClickAsync();
        await page.GetByTestId("code").FillAsync("No Good");
        await page.GetByTestId("add-code").ClickAsync();
        await page.GetByTestId("error-summary").WaitForAsync();
        Assert.Equal("No Good", await page.GetByTestId("code").InputValueAsync());
        await page.AssertAccessibleAsync();

        await page.GetByTestId("code").FillAsync("peace-restored");
        await page.GetByTestId("code-words").FillAsync("Peace was restored");
        await page.GetByTestId("add-code").ClickAsync();
        await page.GetByTestId("code-saved").WaitForAsync();

        await page.GetByTestId("change-peace-restored").ClickAsync();
        await page.GetByTestId("edit-code-form").WaitForAsync();
        await page.GetByTestId("code-words").FillAsync("Peace came back");
        await page.GetByTestId("code-active").UncheckAsync();
        await page.AssertAccessibleAsync();
        await page.GetByTestId("save-code").ClickAsync();
        await page.GetByTestId("code-items").WaitForAsync();
        var row = page.Locator("tr", new() { HasText = "peace-restored" });
        Assert.Contains("Peace came back", await row.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Out of use", await row.InnerTextAsync(), StringComparison.Ordinal);

        await page.GotoAsync("/admin/calendar");
        foreach (var (part, value) in new[] { ("day", "29"), ("month", "December"), ("year", "2039") })
        {
            await page.GetByTestId($"closure-day-{part}").FillAsync(value);
        }

        await page.GetByTestId("closure-words").FillAsync("Winter break");
        await page.GetByTestId("add-day").ClickAsync();
        await page.GetByTestId("calendar-saved").WaitForAsync();
        await page.AssertAccessibleAsync();
        await page.GetByTestId("remove-2039-12-29").ClickAsync();
        await page.GetByTestId("calendar-empty").WaitForAsync();
    }

    [Fact]
    public async Task Of_two_who_edit_one_answer_the_second_sees_both()
    {
        var first = await OpenAsync();
        var second = await OpenAsync();
        await SaveAsync(first, "Words of the first");
        await first.GetByTestId("code-saved").WaitForAsync();
        await SaveAsync(second, "Words of the second");

        Assert.Contains("Words of the first", await second.GetByTestId("code-clash").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Words of the second", await second.GetByTestId("code-words").InputValueAsync());
        await second.GetByTestId("save-code").ClickAsync();
        await second.GetByTestId("code-saved").WaitForAsync();
    }

    [Theory]
    [InlineData(1366)]
    [InlineData(320)]
    public async Task The_help_opens_without_signing_in(int width)
    {
        var page = await browser.NewPageAsync(server.Address, width);
        foreach (var path in new[] { "/help", "/help/when-it-goes-wrong", "/accessibility" })
        {
            await page.GotoAsync(path);
            await page.AssertAccessibleAsync();
        }

        Assert.Equal(404, (await page.GotoAsync("/help/unheard-of"))!.Status);
    }

    private async Task<IPage> OpenAsync()
    {
        var page = await browser.NewPageAsync(server.Address);
        await page.SignInAsync("administrator", "/admin/lists/outcome/safer");
        return page;
    }

    private static async Task SaveAsync(IPage page, string words)
    {
        await page.GetByTestId("code-words").FillAsync(words);
        await page.GetByTestId("save-code").ClickAsync();
    }
}
