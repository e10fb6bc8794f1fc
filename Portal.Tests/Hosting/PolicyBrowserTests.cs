using Microsoft.Extensions.DependencyInjection;
using Portal.Composition.Security;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Hosting;

/// <summary>The content security policy holds in a real browser, and what it refuses is counted.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class PolicyBrowserTests(BrowserFixture browser)
{
    [Fact]
    public async Task The_pages_ask_for_nothing_that_the_policy_refuses()
    {
        using var portal = new PortalServer();
        var page = await browser.NewPageAsync(portal.Address);

        foreach (var path in new[] { "/", "/not-found" })
        {
            await page.GotoAsync(path, new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle });
        }

        Assert.Equal(0, portal.Services.GetRequiredService<CspReports>().Total);
    }

    [Fact]
    public async Task An_inline_style_is_refused_and_counted()
    {
        using var portal = new PortalServer();
        var reports = portal.Services.GetRequiredService<CspReports>();
        var page = await browser.NewPageAsync(portal.Address);
        await page.GotoAsync("/");

        await page.EvaluateAsync("document.querySelector('h1').setAttribute('style', 'color: red')");

        Assert.NotEqual("rgb(255, 0, 0)", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('h1')).color"));
        for (var waited = 0; reports.Total == 0 && waited < 150; waited++)
        {
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        Assert.True(reports.Total > 0, "no report arrived within 15 seconds");
    }
}
