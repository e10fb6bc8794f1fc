using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;
using Portal.Documents.Batches;
using Portal.Documents.Printing;
using Portal.Navigation;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Documents;

/// <summary>A print job in the browser: seen live, left and come back to, cancelled, its file opened, and nobody else's business.</summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class PrintJobBrowserTests(BrowserFixture browser, SharedPortal portal)
{
    private const string Persona = "frontline-east";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1366)]
    [InlineData(320)]
    public async Task It_goes_on_while_the_page_is_left_and_is_seen_live_when_one_comes_back(int width)
    {
        var go = new SemaphoreSlim(0);
        var job = await StartAsync("Sign-up day", [Slow("T-000001, Polish", go), Slow("T-000002, Urdu", go), Slow("T-000003, Bengali", go)]);
        var page = await browser.NewPageAsync(portal.Server.Address, width);
        await page.SignInAsync(Persona, $"/{PrintUrls.Job(job.Id)}");
        await page.GetByTestId("print-job-count").Filter(new() { HasText = "0 of 3 copies ready" }).WaitForAsync();
        await page.GetByText("Now: T-000001, Polish").WaitForAsync();
        await page.AssertAccessibleAsync();
        go.Release();
        await page.GetByTestId("print-job-count").Filter(new() { HasText = "1 of 3 copies ready" }).WaitForAsync();
        await PictureAsync(page, $"print-job-printing-{width}");

        await page.GotoAsync("/leaflets");
        go.Release(2);
        await page.GotoAsync($"/{PrintUrls.Mine}");
        await page.AssertAccessibleAsync();
        await PictureAsync(page, $"print-jobs-{width}");
        await page.Locator($"a[href$='{PrintUrls.Job(job.Id)}']").ClickAsync();
        await page.GetByTestId("print-job-count").Filter(new() { HasText = "3 of 3 copies ready" }).WaitForAsync();
        await page.GetByTestId("print-job-file").WaitForAsync();
        Assert.Equal(0, await page.GetByTestId("print-job-cancel").CountAsync());
        await page.AssertAccessibleAsync();
        await PictureAsync(page, $"print-job-ready-{width}");

        var file = await page.APIRequest.GetAsync(await page.GetByTestId("print-job-file").EvaluateAsync<string>("link => link.href"));
        Assert.Equal("application/pdf", file.Headers["content-type"]);
        Assert.Equal("%PDF-"u8.ToArray(), (await file.BodyAsync())[..5]);
    }

    [Theory]
    [InlineData(390)]
    [Trait(Tier.Name, Tier.Full)]
    public Task It_goes_on_while_the_page_is_left_and_is_seen_live_when_one_comes_back_between_those(int width) => It_goes_on_while_the_page_is_left_and_is_seen_live_when_one_comes_back(width);

    [Fact]
    public async Task Cancelled_by_its_owner_it_stops_and_can_be_taken_up_again()
    {
        var go = new SemaphoreSlim(0);
        var job = await StartAsync("Sign-up day to cancel", [Slow("T-000001, Polish", go)]);
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync(Persona, $"/{PrintUrls.Job(job.Id)}");
        await page.GetByText("Now: T-000001, Polish").WaitForAsync();
        await page.GetByTestId("print-job-cancel").ClickAsync();
        await page.Locator("[data-state=Cancelled]").WaitForAsync();
        await page.AssertAccessibleAsync();
        go.Release();
        await page.GetByTestId("print-job-again").ClickAsync();
        await page.Locator("[data-state=Ready]").WaitForAsync();
    }

    [Fact]
    public async Task What_failed_is_listed_with_its_reason_in_words()
    {
        var job = await StartAsync("Sign-up day in part",
        [
            new("T-000001, Polish", "a", 1, (_, _) => Task.FromResult<Result<PrintedPdf>>(SamplePdf.Of("a"))),
            new("T-000002, Urdu", "b", 2, (_, _) => Task.FromResult<Result<PrintedPdf>>(PdfErrors.TookTooLong)),
        ]);
        var page = await browser.NewPageAsync(portal.Server.Address, 390, 844);
        await page.SignInAsync(Persona, $"/{PrintUrls.Job(job.Id)}");
        var failures = page.GetByTestId("print-job-failures");
        await failures.GetByText("T-000002, Urdu").WaitForAsync();
        Assert.Contains("took too long", await failures.InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByTestId("print-job-count").Filter(new() { HasText = "1 of 3 copies ready" }).WaitForAsync();
        await page.AssertAccessibleAsync();
        await PictureAsync(page, "print-job-failures-390");
    }

    [Fact]
    public async Task Somebody_elses_job_one_that_is_gone_and_one_that_never_was_look_alike()
    {
        var job = await StartAsync("Not yours", [new("T-000001", "a", 1, (_, _) => Task.FromResult<Result<PrintedPdf>>(SamplePdf.Of("a")))]);
        var page = await browser.NewPageAsync(portal.Server.Address);
        await page.SignInAsync("officer-east");
        foreach (var address in new[] { PrintUrls.Job(job.Id), PrintUrls.Job(Guid.CreateVersion7()) })
        {
            await page.GotoAsync($"/{address}");
            await page.GetByTestId("print-job-gone").WaitForAsync();
            Assert.DoesNotContain("Not yours", await page.ContentAsync(), StringComparison.Ordinal);
        }

        Assert.Equal(404, (await page.APIRequest.GetAsync(new Uri(portal.Server.Address, PrintUrls.File(job.Id)).ToString())).Status);
        await page.GotoAsync($"/{PrintUrls.Mine}");
        await page.GetByTestId("print-jobs-none").WaitForAsync();
    }

    private async Task<PrintBatch> StartAsync(string title, IReadOnlyList<BatchItem> items)
    {
        await using var db = portal.Server.Services.GetRequiredService<PortalStore>().Read();
        var owner = await db.Staff.Where(member => member.DemoPersona == Persona).Select(member => member.Id).SingleAsync(Ct);
        return portal.Server.Services.GetRequiredService<PrintBatches>().Start(Guid.CreateVersion7(), owner, title, items).Value;
    }

    private static BatchItem Slow(string label, SemaphoreSlim go) => new(label, label, 1, async (_, ct) =>
    {
        await go.WaitAsync(ct);
        return SamplePdf.Of("sample");
    });

    private static async Task PictureAsync(Microsoft.Playwright.IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("PORTAL_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}.png"), FullPage = true });
        }
    }
}
