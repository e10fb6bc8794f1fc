using System.Text;
using Microsoft.Playwright;
using Portal.Core.Policy;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Prevention;

/// <summary>At a sign-up: the leaflet in Urdu, printed and on the register.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class LeafletsPageBrowserTests(BrowserFixture browser, SharedPortal portal)
{
    private const string Persona = "frontline-east";

    [Fact]
    [Proves("5.4(c)", "In two clicks from the start page the leaflet prints in Urdu and its issue is on the register")]
    public async Task The_leaflet_prints_in_Urdu_and_is_on_the_register()
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync(Persona);
        await page.GetByRole(AriaRole.Navigation, new() { Name = "Main" }).GetByRole(AriaRole.Link, new() { Name = "Leaflets", Exact = true }).ClickAsync();
        await page.GetByTestId("leaflet-tenancy").FillAsync("t-900412");
        await page.GetByTestId("leaflet-language").SelectOptionAsync("ur");
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByTestId("leaflet-print").ClickAsync(), new() { Timeout = 60_000 });

        Assert.Equal("how-to-report-a-hate-incident-ur.pdf", download.SuggestedFilename);
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal("%PDF-", Encoding.ASCII.GetString(bytes, 0, 5));
        await page.GetByTestId("leaflet-issued").WaitForAsync();
        var row = page.GetByTestId("leaflet-register").GetByRole(AriaRole.Row).Filter(new() { HasText = "T-900412" });
        Assert.Contains("Urdu", await row.InnerTextAsync(), StringComparison.Ordinal);
        await page.AssertAccessibleAsync();
    }

    [Fact]
    public async Task A_missing_reference_is_told_beside_the_field_and_nothing_typed_is_lost()
    {
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync(Persona, "/leaflets");
        await page.GetByTestId("leaflet-language").SelectOptionAsync("ur");
        await page.GetByTestId("leaflet-print").ClickAsync();
        await page.GetByTestId("error-summary").WaitForAsync();
        Assert.Equal("true", await page.GetByTestId("leaflet-tenancy").GetAttributeAsync("aria-invalid"));
        Assert.Equal("ur", await page.GetByTestId("leaflet-language").InputValueAsync());
        await page.AssertAccessibleAsync();
    }
}
