using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Portal.Documents.Printing;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Documents;

/// <summary>The browser is started behind the first page: neither that nor the first print waits for it.</summary>
[Collection<PrintingCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class PrinterCareTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_first_page_is_there_before_the_browser_and_the_browser_before_the_first_print()
    {
        Assert.SkipWhen(PrintingFixture.ConfiguredBrowser is null, "No Chromium, Chrome or Edge is installed on this machine.");
        using var portal = new PortalServer(settings: new Dictionary<string, string>(StringComparer.Ordinal) { ["Pdf:WarmUp"] = "true" });
        using var client = portal.CreateClient();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("leaflet/en-GB", UriKind.Relative), Ct)).StatusCode);
        var kept = portal.Services.GetRequiredService<KeptBrowser>();
        Assert.Equal(0, kept.Starts);

        for (var tries = 0; kept.Starts == 0; tries++)
        {
            Assert.True(tries < 600, "The browser was not started.");
            await Task.Delay(100, Ct);
        }
    }

    [Fact]
    public async Task A_browser_that_does_not_start_keeps_no_page_back()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "browser");
        await File.WriteAllTextAsync(path, "no program", Ct);
        using var portal = new PortalServer(settings: new Dictionary<string, string>(StringComparer.Ordinal) { ["Pdf:WarmUp"] = "true", ["Pdf:BrowserPath"] = path });
        using var client = portal.CreateClient();
        var kept = portal.Services.GetRequiredService<KeptBrowser>();
        for (var tries = 0; kept.StartFailure is null; tries++)
        {
            Assert.True(tries < 600, "The start was not tried.");
            await Task.Delay(100, Ct);
        }

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("leaflet/en-GB", UriKind.Relative), Ct)).StatusCode);
        using var refused = await client.GetAsync(new Uri("leaflet/en-GB.pdf", UriKind.Relative), Ct);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Contains("could not be printed", await refused.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }
}
