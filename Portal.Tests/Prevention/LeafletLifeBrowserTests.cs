using Microsoft.Playwright;
using Portal.Core.Policy;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Prevention;

/// <summary>The life of the leaflet in a browser, with a portal of its own because texts and offices are shared by all pages.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class LeafletLifeBrowserTests(BrowserFixture browser) : IDisposable
{
    private readonly PortalServer server = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public void Dispose() => server.Dispose();

    [Fact]
    [Proves("5.4(c)", "The Specialist edits the English text, sees it marked as a draft, publishes it, and eleven texts are listed as behind")]
    public async Task English_is_edited_looked_at_and_published()
    {
        var page = await browser.NewPageAsync(server.Address);
        await page.SignInAsync("specialist", "/leaflets/texts");
        await page.GetByTestId("text-en-GB").ClickAsync();
        await page.GetByTestId("begin-draft").ClickAsync();
        await page.GetByTestId("text-done").WaitForAsync();
        await page.AssertAccessibleAsync();
        await page.GetByTestId("section-next").ClickAsync();
        await page.GetByTestId("text-next-steps-1-when").FillAsync("Within one day");
        await page.GetByTestId("save-section").ClickAsync();
        await page.GetByTestId("error-summary").WaitForAsync();
        Assert.Equal("Within one day", await page.GetByTestId("text-next-steps-1-when").InputValueAsync());
        await page.AssertAccessibleAsync();
        await page.GetByTestId("text-next-steps-1-when").FillAsync("No later than {firstContact}");
        await page.GetByTestId("save-section").ClickAsync();
        await page.GetByTestId("section-saved").WaitForAsync();
        Assert.Contains("No later than 1 working day", await page.GetByTestId("section-look").InnerTextAsync(), StringComparison.Ordinal);
        await page.AssertAccessibleAsync();

        await page.GotoAsync("/leaflets/texts/en-GB/preview");
        Assert.Contains("No later than 1 working day", await page.GetByTestId("leaflet").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("not published", await page.ContentAsync(), StringComparison.Ordinal);
        await page.GotoAsync("/leaflets/texts/en-GB/compare");
        Assert.Contains("No later than", await page.Locator("ins").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("No later than {firstContact}", await page.GetByTestId("change").InnerTextAsync(), StringComparison.Ordinal);
        await page.AssertAccessibleAsync();

        await page.GotoAsync("/leaflets/texts/en-GB");
        await page.GetByTestId("publish").ClickAsync();
        await page.GetByTestId("text-done").WaitForAsync(new() { Timeout = 90_000 });
        await page.GotoAsync("/leaflets/texts");
        Assert.Contains("11 texts", await page.GetByTestId("texts-behind").InnerTextAsync(), StringComparison.Ordinal);
        await page.AssertAccessibleAsync();
        await page.GotoAsync("/leaflet/en-GB");
        Assert.Contains("No later than 1 working day", await page.GetByTestId("leaflet").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    [Proves("5.4(c)", "Words that do not fit on the sheet, or have letters that cannot be printed, are refused at publishing with what to shorten, and kept")]
    public async Task What_does_not_fit_on_paper_is_refused_with_what_to_shorten()
    {
        var page = await browser.NewPageAsync(server.Address, 390, 844);
        await page.SignInAsync("specialist", "/leaflets/texts/en-GB");
        await page.GetByTestId("begin-draft").ClickAsync();
        await page.GetByTestId("text-done").WaitForAsync();
        await WriteAsync(string.Join('\n', Enumerable.Range(1, 12).Select(i => $"{i}: somebody who shouts at you from a window")));
        await page.GetByTestId("publish").ClickAsync();
        var summary = page.GetByTestId("error-summary");
        await summary.WaitForAsync(new() { Timeout = 90_000 });
        var told = await summary.InnerTextAsync();
        Assert.Matches("A4, two sides, side 1: what stands there is [1-9][0-9]* mm too long", told);
        Assert.Contains("What it can look like", told, StringComparison.Ordinal);
        await page.AssertAccessibleAsync();

        await WriteAsync("threats ☃\nnames");
        await page.GetByTestId("publish").ClickAsync();
        await summary.WaitForAsync(new() { Timeout = 90_000 });
        Assert.Contains("☃ (U+2603)", await summary.InnerTextAsync(), StringComparison.Ordinal);
        await summary.GetByRole(AriaRole.Link).First.ClickAsync();
        Assert.Equal("threats ☃\nnames", await page.GetByTestId("text-examples-points").InputValueAsync());
        await WriteAsync("threats\nnames");
        await page.GetByTestId("publish").ClickAsync();
        await page.GetByTestId("text-done").WaitForAsync(new() { Timeout = 90_000 });

        async Task WriteAsync(string points)
        {
            await page.GotoAsync("/leaflets/texts/en-GB/edit/examples");
            await page.GetByTestId("text-examples-points").FillAsync(points);
            await page.GetByTestId("save-section").ClickAsync();
            await page.GetByTestId("section-saved").WaitForAsync();
            await page.GotoAsync("/leaflets/texts/en-GB");
        }
    }

    [Fact]
    [Proves("5.4(c)", "From the start page a reference and one press print the leaflet and put it on the register")]
    public async Task Two_clicks_from_the_start_page()
    {
        var page = await browser.NewPageAsync(server.Address);
        await page.SignInAsync("frontline-east");
        await page.GetByTestId("home-tenancy").FillAsync("t-90020");
        await page.AssertAccessibleAsync();
        await page.RunAndWaitForDownloadAsync(() => page.GetByTestId("home-print-leaflet").ClickAsync(), new() { Timeout = 60_000 });
        await page.GetByTestId("leaflet-issued").WaitForAsync();
        Assert.Contains("T-90020", await page.GetByTestId("leaflet-register").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.GetByTestId("leaflet-keyed").CountAsync());
        await page.AssertAccessibleAsync();
        await page.GotoAsync("/leaflets");
        await page.GetByTestId("leaflet-kind-Refused").CheckAsync();
        await page.GetByTestId("leaflet-tenancy").FillAsync("nobody knows");
        await page.GetByTestId("leaflet-reason").FillAsync("Has one");
        await page.GetByTestId("leaflet-print").ClickAsync();
        await page.GetByTestId("leaflet-keyed").WaitForAsync();
    }

    [Fact]
    [Proves("5.4(c)", "The leaflets of a sign-up day print as one job and each is on the register; a wrong line is named")]
    public async Task A_sign_up_day_prints_as_one_job()
    {
        var page = await browser.NewPageAsync(server.Address);
        await page.SignInAsync("frontline-east", "/leaflets/day");
        await page.GetByTestId("day-lines").FillAsync("T-1\nT-2, Klingon\nT-1");
        await page.GetByTestId("day-print").ClickAsync();
        await page.GetByTestId("error-summary").WaitForAsync();
        Assert.Contains("Line 2", await page.GetByTestId("error-summary").InnerTextAsync(), StringComparison.Ordinal);
        await page.AssertAccessibleAsync();
        await page.GetByTestId("day-file").SetInputFilesAsync(new FilePayload { Name = "day.csv", MimeType = "text/csv", Buffer = "tenancy,office\n"u8.ToArray() });
        await page.GetByTestId("day-read-file").ClickAsync();
        await page.GetByTestId("error-summary").WaitForAsync();
        await page.AssertAccessibleAsync();
        await page.GetByTestId("day-file").SetInputFilesAsync(new FilePayload { Name = "day.csv", MimeType = "text/csv", Buffer = "Office,Tenancy,Language\nEast,T-1,\nEast,T-2,Polish\n"u8.ToArray() });
        await page.GetByTestId("day-read-file").ClickAsync();
        await page.GetByTestId("day-file-read").WaitForAsync();
        Assert.Equal("T-1\nT-2, Polish", await page.GetByTestId("day-lines").InputValueAsync());
        await page.AssertAccessibleAsync();
        await page.GetByTestId("day-lines").FillAsync("T-1\nT-2, Polish\nT-3, Urdu, large print\nT-4, , easy-read");
        await page.GetByTestId("day-print").ClickAsync();
        await page.GetByTestId("print-job-file").WaitForAsync(new() { Timeout = 90_000 });
        await page.GotoAsync("/leaflets/day");
        await Assertions.Expect(page.GetByTestId("day-recorded")).ToHaveTextAsync("4 of 4");
        await page.AssertAccessibleAsync();
        await page.GotoAsync("/leaflets/register?reference=T-3");
        Assert.Contains("Urdu", await page.GetByTestId("leaflet-register").InnerTextAsync(), StringComparison.Ordinal);
        await page.AssertAccessibleAsync();
        var csv = await page.RunAndWaitForDownloadAsync(() => page.GetByTestId("register-csv").ClickAsync());
        var text = await File.ReadAllTextAsync(await csv.PathAsync(), Ct);
        Assert.Contains("\"T-3\",\"Yes\"", text, StringComparison.Ordinal);
    }

    [Fact]
    [Proves("5.4(c)", "A changed number begins a recall that names the place that holds stock; taking it away closes it")]
    public async Task A_changed_number_is_recalled_and_taken_away()
    {
        var page = await browser.NewPageAsync(server.Address);
        await page.SignInAsync("specialist", "/leaflets/stock");
        await page.GetByTestId("stock-office").SelectOptionAsync(new SelectOptionValue { Label = "Glasswater office" });
        await page.GetByTestId("stock-place").FillAsync("Community room");
        await page.GetByTestId("stock-quantity").FillAsync("many");
        await page.GetByTestId("stock-save").ClickAsync();
        await page.GetByTestId("error-summary").WaitForAsync();
        await page.AssertAccessibleAsync();
        await page.GetByTestId("stock-quantity").FillAsync("35");
        await page.GetByTestId("stock-save").ClickAsync();
        await page.GetByTestId("stock-saved").WaitForAsync();
        await page.AssertAccessibleAsync();

        await page.GotoAsync("/admin/offices");
        await page.AssertAccessibleAsync();
        await page.Locator("tr", new() { HasText = "Kestrelside office" }).GetByTestId("change-office").ClickAsync();
        await page.GetByTestId("office-phone").FillAsync("01632 960188");
        await page.AssertAccessibleAsync();
        await page.GetByTestId("save-office").ClickAsync();
        await page.GetByTestId("to-recalls").ClickAsync();
        var recall = page.GetByTestId("recall").First;
        await recall.WaitForAsync();
        Assert.Contains("Kestrelside office", await recall.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Community room", await recall.InnerTextAsync(), StringComparison.Ordinal);
        await page.AssertAccessibleAsync();
        var before = await recall.GetByTestId("recall-finish").CountAsync();
        await recall.GetByTestId("recall-finish").First.ClickAsync();
        await page.GetByTestId("recall-saved").WaitForAsync();
        Assert.Equal(before - 1, await page.GetByTestId("recall").First.GetByTestId("recall-finish").CountAsync());
    }

    [Theory]
    [InlineData(1366)]
    [InlineData(320)]
    public async Task Every_page_about_leaflets_is_accessible_at_every_width(int width)
    {
        // With the made-up history: sign-ups, stock, a text behind and a recall fill the pages
        using var filled = new PortalServer(settings: new Dictionary<string, string>(StringComparer.Ordinal) { ["Demo:Profile"] = "Test" });
        var page = await browser.NewPageAsync(filled.Address, width);
        await page.SignInAsync("specialist");
        foreach (var path in new[]
                 {
                     "leaflets", "leaflets/day", "leaflets/register", "leaflets/stock", "leaflets/recalls", "leaflets/texts", "leaflets/texts/ro", "leaflets/texts/en-GB",
                     "leaflets/texts/easy-read", "leaflets/texts/easy-read/edit/parts", "leaflets/texts/en-GB/compare", "admin/offices",
                 })
        {
            var answer = await page.GotoAsync($"/{path}");
            Assert.True(answer!.Ok, path);
            Assert.DoesNotContain("data-testid=\"recalls-empty\"", await page.ContentAsync(), StringComparison.Ordinal);
            await page.AssertAccessibleAsync();
            if (Environment.GetEnvironmentVariable("PORTAL_PICTURES") is { Length: > 0 } folder)
            {
                await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{path.Replace('/', '-')}-{width}.png"), FullPage = true });
            }
        }
    }

    [Theory]
    [InlineData(390)]
    [Trait(Tier.Name, Tier.Full)]
    public Task Every_page_about_leaflets_is_accessible_at_every_width_between_those(int width) => Every_page_about_leaflets_is_accessible_at_every_width(width);
}
