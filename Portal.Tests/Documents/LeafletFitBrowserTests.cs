using Microsoft.Playwright;
using Portal.Core.Prevention.Leaflet;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Documents;

/// <summary>What a page count does not tell: that large print is large, and codes are large enough to be scanned.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class LeafletFitBrowserTests(BrowserFixture browser)
{
    private const int Dozen = 12;

    // 18 point in the pixels of a style sheet
    private const double LargePrint = 24;

    public static TheoryData<string> Languages => [.. new LeafletLibrary().All.Select(content => content.Language), LeafletEdition.EasyRead];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Nothing_in_large_print_or_easy_read_is_smaller_than_18_point(string edition)
    {
        var page = await OpenAsync(edition, LeafletFormat.LargePrint, 6);
        var sizes = await page.EvaluateAsync<double[]>("""
            () => [...document.querySelectorAll('body *')]
                .filter(element => [...element.childNodes].some(node => node.nodeType === 3 && node.textContent.trim()))
                .map(element => parseFloat(getComputedStyle(element).fontSize))
            """);
        Assert.True(sizes.Length > 30, $"only {sizes.Length} texts seen");
        Assert.InRange(sizes.Min(), LargePrint - 0.01, double.MaxValue);
        Assert.Equal(0, await page.EvaluateAsync<int>("() => document.body.scrollWidth - document.documentElement.clientWidth"));
    }

    [Fact]
    public async Task A_code_on_paper_is_at_least_20_millimetres_wide()
    {
        var page = await OpenAsync("ur", LeafletFormat.Sheet, Dozen);
        var widths = await page.EvaluateAsync<double[]>("""
            () => [...document.querySelectorAll('.code')].map(code => {
                const style = getComputedStyle(code);
                return code.getBoundingClientRect().width - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
            })
            """);
        Assert.Equal(Dozen, widths.Length);
        Assert.All(widths, width => Assert.InRange(width * 25.4 / 96, 19.99, 30));
    }

    private async Task<IPage> OpenAsync(string edition, LeafletFormat format, int offices)
    {
        await using var printing = new PrintingFixture();
        var html = await printing.RenderLeafletAsync(edition, format, PrintingFixture.Offices(offices));
        // As wide as the paper between its edges: A4 less 11 or 17 mm at each side, or A4 across
        var width = format switch { LeafletFormat.Booklet => 1123, LeafletFormat.LargePrint => 665, _ => 711 };
        var page = await browser.NewPageAsync(new("http://localhost"), width, 1123);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetContentAsync(html.Html, new() { WaitUntil = WaitUntilState.Load });
        await page.EvaluateAsync("() => document.fonts.ready");
        return page;
    }
}
