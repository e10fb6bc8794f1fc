using Portal.Core.Policy;
using Portal.Documents.Printing;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Documents;

/// <summary>The kit of a reporting centre as one file: poster with its code, contact sheet, form.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class KitBrowserTests(BrowserFixture browser, SharedPortal portal)
{
    [Fact]
    [Proves("5.1.3", "The kit of a centre comes as one file for the printer: poster, contact sheet and form, each from the front of a sheet")]
    public async Task Poster_contact_sheet_and_form_are_one_file()
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync("frontline-east", "/papers");
        var links = await page.GetByTestId("kits").GetByRole(Microsoft.Playwright.AriaRole.Link).EvaluateAllAsync<string[]>("links => links.map(link => link.href)");
        var (small, large) = (links.First(link => link.EndsWith("kit-a4.pdf", StringComparison.Ordinal)), links.First(link => link.EndsWith("kit-a3.pdf", StringComparison.Ordinal)));
        var kit = await GetAsync(small);
        var pages = (await PdfTools.TextAsync(kit)).Split('\f').Select(text => text.ReplaceLineEndings(" ")).ToList();
        Assert.Contains("You can report here", pages[0], StringComparison.Ordinal);
        Assert.Contains("Scan to call us", pages[0], StringComparison.Ordinal);
        Assert.Equal("", pages[1].Trim());
        Assert.Contains("Contact sheet", pages[2], StringComparison.Ordinal);
        Assert.Equal("", pages[3].Trim());
        Assert.Contains("Report of a hate incident", pages[4], StringComparison.Ordinal);
        Assert.InRange(int.Parse((await PdfTools.InfoAsync(kit))["Pages"], System.Globalization.CultureInfo.InvariantCulture), 8, 14);
        Assert.Contains("No syntax or stream encoding errors found", await PdfTools.RunAsync(kit, "qpdf", "--check"), StringComparison.Ordinal);
        Assert.StartsWith("841.", (await PdfTools.InfoAsync(await GetAsync(large)))["Page size"], StringComparison.Ordinal);

        // Those who give no leaflets have no kit
        var other = await browser.NewPageAsync(portal.Server.Address);
        await other.SignInAsync("audit");
        Assert.Equal(404, (await other.APIRequest.GetAsync(small)).Status);

        async Task<PrintedPdf> GetAsync(string address)
        {
            var answer = await page.APIRequest.GetAsync(address, new() { Timeout = 90_000 });
            Assert.True(answer.Ok, $"{answer.Status}");
            return new(await answer.BodyAsync(), "", 0);
        }
    }
}
