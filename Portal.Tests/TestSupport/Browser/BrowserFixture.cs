using Microsoft.Playwright;

namespace Portal.Tests.TestSupport.Browser;

/// <summary>One browser for all browser tests of the assembly; each test opens a context (a private profile) of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly List<(string? Test, IBrowserContext Context)> open = [];
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Where the system's browser is, or null when there is none. <c>Pdf__BrowserPath</c> wins.</summary>
    public static string? BrowserPath { get; } =
        Portal.Documents.Printing.Browser.Find(Environment.GetEnvironmentVariable("Pdf__BrowserPath"));

    /// <summary>The running browser; the test is skipped where no browser is installed.</summary>
    public IBrowser Browser
    {
        get
        {
            Assert.SkipWhen(browser is null, "No Chromium, Chrome or Edge is installed on this machine.");
            return browser!;
        }
    }

    /// <summary>A page in a private profile, at the given width. It is there until the next test asks for a page.</summary>
    public async Task<IPage> NewPageAsync(Uri server, int width = 1366, int height = 900)
    {
        await CloseThoseOfEarlierTestsAsync();
        var context = await Browser.NewContextAsync(new()
        {
            BaseURL = server.ToString(),
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            ViewportSize = new() { Width = width, Height = height },
        });
        context.SetDefaultTimeout(15_000);
        open.Add((CurrentTest, context));
        return await context.NewPageAsync();
    }

    private static string? CurrentTest => TestContext.Current.Test?.UniqueID;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        if (BrowserPath is null)
        {
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = BrowserPath,
            ChromiumSandbox = Portal.Documents.Printing.Browser.Sandbox,
            Args = Portal.Documents.Printing.Browser.Arguments,
        });
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }

    // Some hundred pages that nobody looks at any more take all the memory of the machine and half of its time
    private async Task CloseThoseOfEarlierTestsAsync()
    {
        foreach (var one in open.Where(one => one.Test is not null && one.Test != CurrentTest).ToList())
        {
            open.Remove(one);
            await one.Context.CloseAsync();
        }
    }
}
