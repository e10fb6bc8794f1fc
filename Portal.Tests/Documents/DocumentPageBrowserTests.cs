using Portal.Core.Prevention.Leaflet;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Documents;

/// <summary>The documents on the screen: accessible and nothing cut, wide and narrow, in both directions.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class DocumentPageBrowserTests(BrowserFixture browser, SharedPortal portal)
{
    public static TheoryData<string, int> Pages => new MatrixTheoryData<string, int>(
        [.. new LeafletLibrary().All.Select(content => $"/leaflet/{content.Language}"), "/leaflet/easy-read", "/paper-form"], [1366, 390, 320]);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Accessible_at_every_width(string path, int width)
    {
        var page = await browser.NewPageAsync(portal.Server.Address, width);
        var refused = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type is "error")
            {
                refused.Add(message.Text);
            }
        };
        await page.GotoAsync(path);
        Assert.Empty(await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('body *')].filter(element => element.getBoundingClientRect().right > innerWidth + 1 || element.getBoundingClientRect().left < -1)
                .map(element => `${element.tagName} ${element.getAttribute('class') ?? ''}: ${element.textContent.trim().slice(0, 40)}`)
            """));
        await page.AssertAccessibleAsync();
        Assert.Empty(refused);
        if (Environment.GetEnvironmentVariable("PORTAL_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{path.Replace('/', '-').Trim('-')}-{width}.png"), FullPage = true });
        }
    }
}
