using Microsoft.Playwright;

namespace Portal.Tests.TestSupport.Browser;

/// <summary>One browser for all browser tests of the assembly; each test opens a context (a private profile) of its own.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly List<(string? Test, IBrowserContext Context)> open = [];
    private IPlaywright? playwright;
    private IBrowser? browser;
    private IBrowser? largeText;

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

    private static string? CurrentTest => TestContext.Current.Test?.UniqueID;

    /// <summary>A page in a private profile, at the given width. It is there until the next test asks for a page.</summary>
    public Task<IPage> NewPageAsync(Uri server, int width = 1366, int height = 900) => NewPageAsync(Browser, server, width, height);

    /// <summary>The same in a browser of somebody who has set text to twice the usual size; started on first use.</summary>
    public async Task<IPage> NewLargeTextPageAsync(Uri server)
    {
        Assert.SkipWhen(BrowserPath is null, "No Chromium, Chrome or Edge is installed on this machine.");
        largeText ??= await LaunchAsync("--blink-settings=defaultFontSize=32,defaultFixedFontSize=26");
        return await NewPageAsync(largeText, server, 1366, 900);
    }

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        if (BrowserPath is null)
        {
            return;
        }

        // As patient with what is to be seen as with what is to be pressed: two cores may serve two browsers
        Assertions.SetDefaultExpectTimeout(15_000);
        playwright = await Playwright.CreateAsync();
        browser = await LaunchAsync();
    }

    private Task<IBrowser> LaunchAsync(params string[] more) => playwright!.Chromium.LaunchAsync(new()
    {
        ExecutablePath = BrowserPath,
        ChromiumSandbox = Portal.Documents.Printing.Browser.Sandbox,
        Args = [.. Portal.Documents.Printing.Browser.Arguments, .. more],
    });

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var running in new[] { browser, largeText }.OfType<IBrowser>())
        {
            await running.DisposeAsync();
        }

        playwright?.Dispose();
    }

    private async Task<IPage> NewPageAsync(IBrowser one, Uri server, int width, int height)
    {
        await CloseThoseOfEarlierTestsAsync();
        var context = await one.NewContextAsync(new()
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
