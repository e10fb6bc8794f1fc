using System.Net;
using System.Text.RegularExpressions;
using Portal.Core.Prevention.Leaflet;
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
    [InlineData("leaflet/bn")]
    [InlineData("leaflet/zh-Hans")]
    [InlineData("leaflet/easy-read")]
    [InlineData("paper-form")]
    public async Task At_most_60_KiB_as_sent_with_style_and_Latin_letters(string path)
    {
        using var client = portal.Server.CreateClient();
        var html = await client.GetStringAsync(new Uri(path, UriKind.Relative), Ct);
        var bytes = await SentAsync(path);
        foreach (Match sheet in Sheet().Matches(html))
        {
            bytes += await SentAsync(sheet.Groups["address"].Value);
        }

        foreach (var weight in new[] { "400", "700" })
        {
            bytes += await SentAsync($"/fonts/atkinson-hyperlegible-next-latin-{weight}-normal.woff2");
        }

        Assert.InRange(bytes, 20_000, MostBytesWithoutScript);

        async Task<int> SentAsync(string address)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
            request.Headers.AcceptEncoding.ParseAdd("br");
            using var answer = await client.SendAsync(request, Ct);
            answer.EnsureSuccessStatusCode();
            return (await answer.Content.ReadAsByteArrayAsync(Ct)).Length;
        }
    }

    [Theory]
    [InlineData("leaflet/ur", "leaflet/ur.pdf?format=a5")]
    [InlineData("leaflet/pl", "leaflet/pl.pdf?format=large-print")]
    [InlineData("leaflet/en-GB", "leaflet/easy-read")]
    [InlineData("leaflet/easy-read", "leaflet/easy-read.pdf")]
    [InlineData("leaflet/easy-read", "leaflet/so")]
    public async Task A_page_leads_to_its_formats_and_to_the_other_editions(string path, string link)
    {
        using var client = portal.Server.CreateClient();
        Assert.Contains($"href=\"/{link}\"", WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(path, UriKind.Relative), Ct)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_asks_in_every_other_language_and_says_which_it_is()
    {
        using var client = portal.Server.CreateClient();
        var library = new LeafletLibrary();
        foreach (var content in library.All)
        {
            var html = WebUtility.HtmlDecode(await client.GetStringAsync(new Uri($"leaflet/{content.Language}", UriKind.Relative), Ct));
            Assert.All(library.All.Where(other => other != content), other =>
                Assert.Contains($"<li lang=\"{other.Language}\" dir=\"{other.Direction}\">{other.Labels.Ask}</li>", html, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("leaflet/xx")]
    [InlineData("leaflet/xx.pdf")]
    [InlineData("leaflet/ur.pdf?format=a3")]
    [InlineData("leaflet/easy-read.pdf?format=a5")]
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
