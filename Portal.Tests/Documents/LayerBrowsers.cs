using Microsoft.Playwright;
using Portal.Documents.Printing;

namespace Portal.Tests.Documents;

/// <summary>Browsers with one layer of protection each, started when they are first needed and shared by the attacks: each attack has a context of its own.</summary>
public sealed class LayerBrowsers : IAsyncDisposable
{
    private readonly Dictionary<string, IBrowser> running = new(StringComparer.Ordinal);
    private IPlaywright? driver;
    private BrowserCage? cage;

    /// <summary>What starts browsers.</summary>
    public async Task<IPlaywright> DriverAsync() => driver ??= await Playwright.CreateAsync();

    /// <summary>The browser with these arguments and no cage. The test is skipped where no browser is installed.</summary>
    public Task<IBrowser> GetAsync(IReadOnlyList<string> arguments)
    {
        Assert.SkipWhen(PrintingFixture.ConfiguredBrowser is null, "No Chromium, Chrome or Edge is installed on this machine.");
        return GetAsync(string.Join(' ', arguments), PrintingFixture.ConfiguredBrowser, arguments, Browser.Sandbox);
    }

    /// <summary>The browser in a cage, without the arguments that keep it from the network.</summary>
    public Task<IBrowser> GetCagedAsync(string bubblewrap, string browser) =>
        GetAsync("cage", (cage ??= BrowserCage.Build(bubblewrap, browser)).ExecutablePath, Browser.Arguments, sandbox: true);

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (var browser in running.Values)
        {
            await browser.DisposeAsync();
        }

        driver?.Dispose();
        cage?.Dispose();
    }

    // One that an attack has brought down is started afresh for the next
    private async Task<IBrowser> GetAsync(string name, string path, IReadOnlyList<string> arguments, bool sandbox)
    {
        if (!running.TryGetValue(name, out var browser) || !browser.IsConnected)
        {
            running[name] = browser = await (await DriverAsync()).Chromium.LaunchAsync(new() { ExecutablePath = path, ChromiumSandbox = sandbox, Args = arguments });
        }

        return browser;
    }
}
