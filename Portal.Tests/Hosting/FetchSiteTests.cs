using System.Net;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Hosting;

/// <summary>What changes something is taken from the portal's own pages only, whatever token it carries.</summary>
public sealed class FetchSiteTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("same-origin", null, true)]
    [InlineData("none", null, true)]
    [InlineData(null, null, true)]
    [InlineData(null, "own", true)]
    [InlineData("cross-site", null, false)]
    [InlineData("same-site", null, false)]
    [InlineData("cross-site", "http://evil.example", false)]
    [InlineData("same-site", "http://sibling.example", false)]
    [InlineData(null, "http://evil.example", false)]
    [InlineData(null, "null", false)]
    public async Task A_form_with_a_good_token_counts_only_from_our_own_pages(string? site, string? origin, bool taken)
    {
        using var client = await portal.Server.SignedInClientAsync("specialist");
        var token = await client.AntiforgeryTokenAsync("/account/sessions");
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/session/extend") { Content = form };
        if (site is not null)
        {
            request.Headers.Add("Sec-Fetch-Site", site);
        }

        if (origin is not null)
        {
            request.Headers.Add("Origin", origin == "own" ? portal.Server.Address.GetLeftPart(UriPartial.Authority) : origin);
        }

        using var answer = await client.SendAsync(request, Ct);

        Assert.Equal(taken ? HttpStatusCode.OK : HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("PUT", "/drafts/00000000-0000-0000-0000-000000000001")]
    [InlineData("DELETE", "/drafts/00000000-0000-0000-0000-000000000001")]
    [InlineData("POST", "/sign-in/demo")]
    [InlineData("POST", "/preferences/hide-details")]
    [InlineData("POST", "/_blazor/negotiate")]
    public async Task Every_kind_of_change_is_guarded(string method, string path)
    {
        using var client = await portal.Server.SignedInClientAsync("frontline-east");
        // As a script asks: for data, not for a page
        client.DefaultRequestHeaders.Accept.Clear();
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        using var answer = await client.SendAsync(request, Ct);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Reading_from_a_link_elsewhere_stays_possible()
    {
        using var client = await portal.Server.SignedInClientAsync("specialist");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/cases");
        request.Headers.Add("Sec-Fetch-Site", "cross-site");

        using var answer = await client.SendAsync(request, Ct);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }
}
