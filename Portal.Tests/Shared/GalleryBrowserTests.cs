using Microsoft.Playwright;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Shared;

/// <summary>The gallery as people meet it: every width, both themes, forced colours, large text.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class GalleryBrowserTests(BrowserFixture browser, SharedPortal portal)
{
    [Theory]
    [InlineData("/design", 1366, ColorScheme.Light)]
    [InlineData("/design", 1366, ColorScheme.Dark)]
    [InlineData("/design", 390, ColorScheme.Light)]
    [InlineData("/design", 320, ColorScheme.Dark)]
    [InlineData("/design/wizard", 1366, ColorScheme.Light)]
    [InlineData("/design/wizard", 390, ColorScheme.Dark)]
    [InlineData("/design/wizard", 320, ColorScheme.Light)]
    [InlineData("/design/document", 1366, ColorScheme.Light)]
    [InlineData("/design/document", 320, ColorScheme.Dark)]
    public async Task A_gallery_page_is_accessible(string path, int width, ColorScheme theme)
    {
        var page = await browser.NewPageAsync(portal.Server.Address, width);
        await page.SignInAsync("specialist");
        await page.EmulateMediaAsync(new() { ColorScheme = theme });
        var refused = Refusals(page);

        await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.NetworkIdle });

        await page.AssertAccessibleAsync();
        Assert.Empty(refused);
    }

    [Fact]
    public async Task Text_at_twice_the_size_still_fits()
    {
        var page = await browser.NewPageAsync(portal.Server.Address, 640);
        await page.SignInAsync("specialist");
        await page.GotoAsync("/design", new() { WaitUntil = WaitUntilState.NetworkIdle });

        await page.EvaluateAsync("document.documentElement.style.setProperty('font-size', '200%')");

        await page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task An_open_dialog_is_accessible_and_gives_the_focus_back()
    {
        var page = await browser.NewPageAsync(portal.Server.Address, 390);
        await page.SignInAsync("specialist");
        await page.GotoAsync("/design", new() { WaitUntil = WaitUntilState.NetworkIdle });

        await page.GetByTestId("open-dialog").PressAsync("Enter");
        await page.GetByTestId("dialog").WaitForAsync();
        await page.AssertAccessibleAsync();
        await page.Keyboard.PressAsync("Escape");

        Assert.False(await page.GetByTestId("dialog").IsVisibleAsync());
        Assert.Equal("open-dialog", await FocusedAsync(page));
    }

    [Fact]
    public async Task Targets_are_large_enough_to_press()
    {
        var page = await browser.NewPageAsync(portal.Server.Address, 390);
        await page.SignInAsync("specialist");
        await page.GotoAsync("/design", new() { WaitUntil = WaitUntilState.NetworkIdle });

        var small = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('button, input:not([type=hidden]), select, textarea, summary, nav a')]
              .filter(e => e.checkVisibility()).map(e => [e, e.getBoundingClientRect()])
              .filter(([, r]) => r.height < 24 || r.width < 24).map(([e]) => e.outerHTML.slice(0, 120))
            """);

        Assert.Empty(small);
    }

    [Fact]
    public async Task The_gallery_is_only_there_for_made_up_data()
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync("specialist");

        Assert.Equal(200, (await page.GotoAsync("/design"))!.Status);
        Assert.Equal("Demonstration data. Every person, address and case here is invented.", await page.GetByTestId("demonstration-banner").InnerTextAsync());
    }

    private static List<string> Refusals(IPage page)
    {
        var refused = new List<string>();
        page.Console += (_, message) =>
        {
            if (string.Equals(message.Type, "error", StringComparison.Ordinal))
                refused.Add(message.Text);
        };
        return refused;
    }

    private static Task<string?> FocusedAsync(IPage page) => page.EvaluateAsync<string?>("document.activeElement.dataset.testid");
}
