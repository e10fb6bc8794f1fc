using System.Net;
using System.Text.RegularExpressions;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Shared;

/// <summary>How much a first visit loads, over the wire and compressed as a browser asks for it.</summary>
public sealed partial class PageWeightTests(PageWeightTests.Running portal) : IClassFixture<PageWeightTests.Running>
{
    private const int Kibibyte = 1024;

    [Fact]
    public async Task Styles_scripts_and_type_of_a_staff_page_leave_room_for_the_page()
    {
        var loaded = await LoadAsync("design/wizard");

        Assert.Contains(loaded, file => file.Path.Contains("blazor.web", StringComparison.Ordinal));
        var own = loaded.Where(file => !file.Path.Contains("blazor.web", StringComparison.Ordinal)).Sum(file => file.Bytes);
        Assert.True(own <= 55 * Kibibyte, $"{own} bytes: {string.Join(", ", loaded)}");
    }

    [Fact]
    public async Task A_public_document_loads_no_script_and_little_else()
    {
        var loaded = await LoadAsync("design/document");

        Assert.DoesNotContain(loaded, file => file.Path.EndsWith(".js", StringComparison.Ordinal));
        var all = loaded.Sum(file => file.Bytes);
        Assert.True(all <= 60 * Kibibyte, $"{all} bytes: {string.Join(", ", loaded)}");
    }

    private async Task<List<Loaded>> LoadAsync(string page)
    {
        using var handler = new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None };
        using var client = new HttpClient(handler) { BaseAddress = portal.Server.Address };
        var html = await client.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
        var paths = Linked().Matches(html).Select(match => match.Groups["path"].Value).ToHashSet(StringComparer.Ordinal);
        Assert.Contains(paths, path => path.EndsWith(".css", StringComparison.Ordinal));
        if (paths.Any(path => path.Contains("portal.", StringComparison.Ordinal) && path.EndsWith(".js", StringComparison.Ordinal)))
            paths.UnionWith(Directory.EnumerateFiles(TestSupport.Repository.PathOf("wwwroot-assets", "js"), "*.js").Select(file => $"js/{Path.GetFileName(file)}"));
        var loaded = new List<Loaded>();
        foreach (var path in paths)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
            request.Headers.Add("Accept-Encoding", "gzip, br");
            using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            loaded.Add(new Loaded(path, (await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length));
        }

        return loaded;
    }

    [GeneratedRegex(@"(href|src)=""(?<path>(css|fonts|js|_framework|Portal\.|favicon)[^""]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Linked();

    private sealed record Loaded(string Path, int Bytes);

    public sealed class Running : IDisposable
    {
        public PortalServer Server { get; } = new();

        public void Dispose() => Server.Dispose();
    }
}
