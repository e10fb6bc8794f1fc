using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Hosting;

public sealed class PathBaseTests
{
    [Fact]
    public async Task The_portal_works_below_a_path()
    {
        using var portal = new PortalServer(settings: new Dictionary<string, string>(StringComparer.Ordinal) { ["PathBase"] = "/hate-incidents" });
        using var client = portal.CreateClient();

        var page = await client.GetStringAsync(new Uri("/hate-incidents/sign-in", UriKind.Relative), TestContext.Current.CancellationToken);
        var sheet = await client.GetByteArrayAsync(new Uri("/hate-incidents/css/base.css", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("<base href=\"/hate-incidents/\"", page, StringComparison.Ordinal);
        Assert.NotEmpty(sheet);
    }
}
