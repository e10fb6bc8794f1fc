using Portal.Core.Prevention.Leaflet;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Documents;

/// <summary>The documents on the screen: accessible and nothing cut, wide and narrow, in both directions.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class DocumentPageBrowserTests(BrowserFixture browser, SharedPortal portal)
{
    private static readonly string[] All = [.. new LeafletLibrary().All.Select(content => $"/leaflet/{content.Language}"), "/leaflet/easy-read", "/paper-form"];

    /// <summary>Every page where it is narrowest, and one of each kind where it is wide; the rest is for the long run.</summary>
    public static TheoryData<string, int> Some => [.. All.Select(path => (path, 320)), .. new[] { "/leaflet/en-GB", "/leaflet/ur", "/leaflet/easy-read", "/paper-form" }.Select(path => (path, 1366))];

    public static TheoryData<string, int> Rest => [.. All.SelectMany(path => new[] { (path, 1366), (path, 390) })];

    [Theory]
    [MemberData(nameof(Some))]
    public Task Accessible_and_nothing_cut(string path, int width) => LookAsync(path, width);

    [Theory]
    [Trait(Tier.Name, Tier.Full)]
    [MemberData(nameof(Rest))]
    public Task Accessible_and_nothing_cut_at_the_other_widths(string path, int width) => LookAsync(path, width);

    private async Task LookAsync(string path, int width)
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
