using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Pages;

[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class HomeBrowserTests(BrowserFixture browser, SharedPortal portal)
{
    [Fact]
    public async Task The_home_page_opens_in_a_browser()
    {
        var page = await browser.NewPageAsync(portal.Server.Address);

        await page.SignInAsync("frontline-east");

        Assert.Equal("Hate Incident Portal", await page.Locator("h1").First.InnerTextAsync());
    }
}
