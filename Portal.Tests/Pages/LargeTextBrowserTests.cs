using Portal.Tests.Cases.Pages;
using Portal.Tests.Reports;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Pages;

/// <summary>People who set text to twice the usual size lose nothing of any page: no word is cut off, nothing scrolls sideways.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class LargeTextBrowserTests(BrowserFixture browser, SharedPortal portal)
{
    private static readonly string[] Staff =
    [
        "/work", "/work/team", "/pool", "/cases", "/cases?risk=High&open=yes", "/find", "/reports", "/reports/new", "/reports/accounted-for", "/receipts/ask", "/leaflets", "/leaflets/register",
        "/leaflets/stock", "/leaflets/texts", "/library", "/papers", "/print-jobs", "/admin/lists", "/admin/lists/strand", "/admin/calendar", "/admin/offices", "/account/sessions", "/demo/clock",
        "/help", "/help/team-leader", "/accessibility", "/leaflet/en", "/literature", "/paper-form", "/nothing-here", "/design",
    ];

    private static readonly string[] Acts = ["contact", "note", "risk", "incident", "allocate", "link", "priority", "print"];

    private static readonly string[] Steps = ["safety", "people", "what-happened", "why-hate", "harm", "others", "wishes", "check"];

    [Fact]
    public async Task Text_at_twice_the_size_is_cut_off_nowhere()
    {
        var opened = await (await (await WebCase.OpenAsync(portal.Server)).AllocatedAsync()).ContactedAsync();
        var page = await browser.NewLargeTextPageAsync(portal.Server.Address);
        await page.GotoAsync("/sign-in");
        Assert.Equal("32px", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).fontSize"));
        await page.AssertNothingCutOffAsync();
        await page.SignInAsync("specialist", opened.Path);
        await page.GetByTestId("case-page").WaitForAsync();
        await page.GetByTestId("person-show").First.ClickAsync();
        await page.GetByTestId("person-name").First.WaitForAsync();
        await page.AssertNothingCutOffAsync();
        foreach (var path in Acts.Select(act => $"{opened.Path}/{act}").Concat(Staff))
        {
            await page.GotoAsync(path);
            await page.AssertNothingCutOffAsync();
        }

        await page.GotoAsync("/reports/new");
        var wizard = new Wizard(page);
        await page.GetByTestId("begin").ClickAsync();
        await wizard.ReadyAsync("safety");
        foreach (var step in Steps)
        {
            await wizard.OpenAsync(step);
            await page.AssertNothingCutOffAsync();
        }
    }
}
