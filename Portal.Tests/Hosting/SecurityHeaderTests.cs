using System.Net;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Hosting;

public sealed class SecurityHeaderTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    private const string Policy =
        "default-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; img-src 'self' data:; "
        + "font-src 'self'; connect-src 'self'; style-src 'self'; script-src 'self'; report-uri /csp-report";

    [Theory]
    [InlineData("/")]
    [InlineData("/no-such-page")]
    [InlineData("/alive")]
    [InlineData("/css/base.css")]
    public async Task Every_answer_carries_the_strict_headers(string path)
    {
        using var response = await GetAsync(path);

        Assert.Equal([Policy], response.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(response, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header(response, "Cross-Origin-Resource-Policy"));
        Assert.Contains("camera=()", Header(response, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(response.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/", true)]
    [InlineData("/no-such-page", true)]
    [InlineData("/css/base.css", false)]
    public async Task Only_assets_may_be_kept(string path, bool noStore)
    {
        using var response = await GetAsync(path);

        Assert.Equal(noStore, response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task An_unknown_address_answers_a_page_that_says_so()
    {
        using var response = await GetAsync("/no-such-page");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<h1>Page not found</h1>", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_sent_where_none_is_taken_answers_a_page_too()
    {
        using var client = await portal.Server.SignedInClientAsync("specialist");
        using var form = new FormUrlEncodedContent([]);

        using var response = await client.PostAsync(new Uri("/no-such-page", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.InRange((int)response.StatusCode, 404, 405);
        Assert.Matches("<h1>(Page not found|This could not be done)</h1>", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("TRACE")]
    [InlineData("OPTIONS")]
    public async Task Methods_that_nobody_needs_are_refused(string method)
    {
        using var client = await portal.Server.SignedInClientAsync("specialist");
        using var request = new HttpRequestMessage(new HttpMethod(method), "/");

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task A_page_carries_the_token_for_calls_by_script()
    {
        using var response = await GetAsync("/account/sessions");

        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Matches("<meta name=\"antiforgery-token\" content=\"[A-Za-z0-9_-]{100,}\"", page);
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join(' ', response.Headers.GetValues(name));

    private async Task<HttpResponseMessage> GetAsync(string path)
    {
        using var client = await portal.Server.SignedInClientAsync("specialist");
        return await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
    }
}
