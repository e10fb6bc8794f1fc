using Microsoft.Playwright;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Screenshots;

/// <summary>
/// Takes the pictures of the README from the demonstration: <c>./dev screenshots</c>. Not part of any test run; it fails when a page
/// that is shown does not come.
/// </summary>
[Collection<BrowserCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class TakeScreenshots(BrowserFixture browser) : IAsyncLifetime
{
    private static readonly string Folder = Repository.PathOf("docs", "images");
    private PortalServer server = null!;

    public async ValueTask InitializeAsync()
    {
        server = new(settings: new Dictionary<string, string>(StringComparer.Ordinal) { ["Demo:Profile"] = "Demo" });
        using var client = server.CreateClient();
        for (var tries = 0; tries < 180; tries++)
        {
            using var answer = await client.GetAsync(new Uri("/sign-in", UriKind.Relative), TestContext.Current.CancellationToken);
            if (answer.IsSuccessStatusCode)
            {
                return;
            }

            await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        }
    }

    public ValueTask DisposeAsync()
    {
        server.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact(Explicit = true)]
    public async Task Take_the_pictures_of_the_readme()
    {
        await TakeLeafletAsync();
        await TakeFormAsync();
        await TakeCaseworkAsync();
    }

    private async Task TakeLeafletAsync()
    {
        var page = await browser.NewPageAsync(server.Address);
        await page.GotoAsync("/leaflet/en-GB");
        await SaveAsync(page, "leaflet", page.GetByTestId("leaflet"));
    }

    private async Task TakeCaseworkAsync()
    {
        var page = await browser.NewPageAsync(server.Address);
        await page.SignInAsync("officer-east", "/work");
        await SaveAsync(page, "my-work", page.GetByTestId("work-case").First);
        await page.GotoAsync("/cases?risk=High&hate=yes");
        await page.GetByTestId("case-link").First.ClickAsync();
        await SaveAsync(page, "case", page.GetByTestId("case-timeline"));
    }

    private async Task TakeFormAsync()
    {
        var page = await browser.NewPageAsync(server.Address);
        await page.SignInAsync("frontline-east", "/reports/new");
        await page.GetByTestId("begin").ClickAsync();
        await page.GetByTestId("step-safety").WaitForAsync();
        await page.GotoAsync(page.Url.Replace("/safety", "/why-hate", StringComparison.Ordinal));
        await SaveAsync(page, "report-form", page.Locator("[data-draft] fieldset").First);
    }

    /// <summary>Saves what the window shows once the part that matters is there and fonts have come.</summary>
    private static async Task SaveAsync(IPage page, string name, ILocator shown)
    {
        await shown.WaitForAsync();
        await page.EvaluateAsync("() => document.fonts.ready");
        await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png"), Animations = ScreenshotAnimations.Disabled });
        Assert.True(new FileInfo(Path.Combine(Folder, $"{name}.png")).Length > 10_000, $"The picture {name} is empty.");
    }
}
