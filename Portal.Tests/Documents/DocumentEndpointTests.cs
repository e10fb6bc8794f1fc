using System.Net;
using System.Text.RegularExpressions;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Documents;

/// <summary>The public documents over HTTP: for anybody, without script, light, and on the screen even where no browser can print.</summary>
public sealed partial class DocumentEndpointTests(DocumentEndpointTests.NoBrowserPortal portal) : IClassFixture<DocumentEndpointTests.NoBrowserPortal>
{
    private const int MostBytesWithoutScript = 60 * 1024;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("leaflet/en-GB", "lang=\"en-GB\" dir=\"ltr\"")]
    [InlineData("leaflet/ur", "lang=\"ur\" dir=\"rtl\"")]
    [InlineData("paper-form", "lang=\"en-GB\" dir=\"ltr\"")]
    public async Task A_page_for_anybody_without_any_script(string path, string opening)
    {
        using var client = portal.Server.CreateClient();
        var html = await client.GetStringAsync(new Uri(path, UriKind.Relative), Ct);
        Assert.Contains(opening, html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<style", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("leaflet/en-GB")]
    [InlineData("leaflet/ur")]
    [InlineData("paper-form")]
    public async Task At_most_60_KiB_with_style_and_Latin_letters(string path)
    {
        using var client = portal.Server.CreateClient();
        var html = await client.GetByteArrayAsync(new Uri(path, UriKind.Relative), Ct);
        var bytes = html.Length;
        foreach (Match sheet in Sheet().Matches(System.Text.Encoding.UTF8.GetString(html)))
        {
            var css = await client.GetByteArrayAsync(new Uri(sheet.Groups["address"].Value, UriKind.Relative), Ct);
            Assert.NotEmpty(css);
            bytes += css.Length;
        }

        foreach (var weight in new[] { "400", "700" })
        {
            bytes += (await client.GetByteArrayAsync(new Uri($"/fonts/atkinson-hyperlegible-next-latin-{weight}-normal.woff2", UriKind.Relative), Ct)).Length;
        }

        Assert.InRange(bytes, 1, MostBytesWithoutScript);
    }

    [Theory]
    [InlineData("leaflet/xx")]
    [InlineData("leaflet/xx.pdf")]
    public async Task A_language_without_a_leaflet_is_not_found(string path)
    {
        using var client = portal.Server.CreateClient();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri(path, UriKind.Relative), Ct)).StatusCode);
    }

    [Theory]
    [InlineData("leaflet/ur.pdf", "leaflet/ur")]
    [InlineData("paper-form.pdf", "paper-form")]
    public async Task Without_a_browser_the_answer_says_why_and_offers_the_page(string path, string instead)
    {
        using var client = portal.Server.CreateClient();
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Ct);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Ct));
        Assert.Contains("no browser to print with", html, StringComparison.Ordinal);
        Assert.Contains($"href=\"/{instead}\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_short_address_leads_to_the_English_leaflet()
    {
        using var client = portal.Server.CreateClient();
        using var answer = await client.GetAsync(new Uri("leaflet", UriKind.Relative), Ct);
        Assert.Equal("/leaflet/en-GB", answer.Headers.Location?.ToString());
    }

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"(?<address>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sheet();

    /// <summary>A portal on a machine without any browser.</summary>
    public sealed class NoBrowserPortal : IDisposable
    {
        /// <summary>The running portal.</summary>
        public PortalServer Server { get; } = new(settings: new Dictionary<string, string>(StringComparer.Ordinal) { ["Pdf:BrowserPath"] = "/nowhere/chromium" });

        /// <inheritdoc />
        public void Dispose() => Server.Dispose();
    }
}
