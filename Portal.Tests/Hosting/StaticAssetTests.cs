using System.Net;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Hosting;

public sealed class StaticAssetTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    [Theory]
    [InlineData("favicon.svg", "image/svg+xml")]
    [InlineData("css/tokens.css", "text/css")]
    public async Task A_shared_asset_is_served_whole(string path, string contentType)
    {
        using var client = portal.Server.CreateClient();

        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(contentType, response.Content.Headers.ContentType?.MediaType);
        var expected = await File.ReadAllBytesAsync(Repository.PathOf("wwwroot-assets", path), TestContext.Current.CancellationToken);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_Blazor_script_is_served_whole()
    {
        using var client = portal.Server.CreateClient();

        var script = await client.GetByteArrayAsync(new Uri("_framework/blazor.web.js", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(script.Length > 100_000, $"only {script.Length} bytes");
    }
}
