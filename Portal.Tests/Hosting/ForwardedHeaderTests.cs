using System.Net;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Hosting;

/// <summary>What a proxy says of the caller counts from a listed proxy only.</summary>
public sealed class ForwardedHeaderTests
{
    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("192.0.2.7", false)]
    [InlineData(null, false)]
    public async Task The_scheme_of_the_caller_counts_from_a_listed_proxy_only(string? listed, bool believed)
    {
        var settings = listed is null ? null : new Dictionary<string, string>(StringComparer.Ordinal) { ["Proxy:KnownProxies:0"] = listed };
        using var portal = new PortalServer(settings: settings);
        using var client = portal.CreateClient();
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-Host", "portal.example");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.9");
        client.DefaultRequestHeaders.Add("Origin", "https://portal.example");

        using var content = new FormUrlEncodedContent([]);
        using var answer = await client.PostAsync(new Uri("/sign-in/demo", UriKind.Relative), content, TestContext.Current.CancellationToken);

        // Believed, the origin is the portal's own and the request fails for want of its token; not believed, it comes from elsewhere
        Assert.Equal(believed ? HttpStatusCode.BadRequest : HttpStatusCode.Forbidden, answer.StatusCode);
    }
}
