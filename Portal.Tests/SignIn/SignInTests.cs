using System.Net;
using Portal.Composition.SignIn;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.SignIn;

public sealed class SignInTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    [Fact]
    public async Task Whoever_is_not_signed_in_is_led_to_the_sign_in_page_and_back()
    {
        using var client = portal.Server.CreateClient();
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");

        using var asked = await client.GetAsync(new Uri("/anything?page=2", UriKind.Relative), TestContext.Current.CancellationToken);
        using var signedIn = await client.SignInAsync("officer-east", "/anything?page=2");

        Assert.Equal("/sign-in?returnTo=%2Fanything%3Fpage%3D2", asked.Headers.Location?.OriginalString);
        Assert.Equal("/anything?page=2", signedIn.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("evil")]
    [InlineData("/sign-in")]
    public async Task The_way_back_never_leads_out_of_the_portal(string returnTo)
    {
        using var client = portal.Server.CreateClient();

        using var answer = await client.SignInAsync("officer-east", returnTo);

        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task The_cookie_is_opaque_and_out_of_reach_of_scripts()
    {
        using var client = portal.Server.CreateClient();

        using var answer = await client.SignInAsync("officer-east");

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("portal=", StringComparison.Ordinal));
        Assert.Contains("; httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("; path=/", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("domain", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("expires", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(43, cookie["portal=".Length..cookie.IndexOf(';', StringComparison.Ordinal)].Length);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_for_a_copied_cookie_too()
    {
        using var client = portal.Server.CreateClient();
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var signedIn = await client.SignInAsync("officer-east");
        var cookie = SignInSupport.SessionCookieOf(signedIn);

        using var signedOut = await client.PostFormAsync(SignInPaths.SignOut, await client.AntiforgeryTokenAsync("/account/sessions"));
        var replayed = await StatusWithCookieAsync(cookie);

        Assert.Contains("\"storage\"", signedOut.Headers.GetValues("Clear-Site-Data").Single(), StringComparison.Ordinal);
        Assert.Equal("/sign-in?signedOut=1", signedOut.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Unauthorized, replayed);
    }

    [Fact]
    public async Task Signing_in_again_ends_the_session_before()
    {
        using var client = portal.Server.CreateClient();
        using var first = await client.SignInAsync("officer-east");
        var cookie = SignInSupport.SessionCookieOf(first);

        using var second = await client.SignInAsync("board");

        Assert.Equal(HttpStatusCode.Unauthorized, await StatusWithCookieAsync(cookie));
        Assert.NotEmpty(second.Headers.GetValues("Set-Cookie"));
    }

    [Theory]
    [InlineData("/sign-in/demo")]
    [InlineData("/sign-out")]
    [InlineData("/session/extend")]
    public async Task Nothing_happens_without_the_antiforgery_token(string path)
    {
        using var client = await portal.Server.SignedInClientAsync("officer-east");

        using var answer = await client.PostFormAsync(path, "forged", ("persona", "administrator"));
        using var after = await client.GetAsync(new Uri("/account/sessions", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task An_unknown_persona_is_refused_in_words()
    {
        using var client = portal.Server.CreateClient();

        using var answer = await client.SignInAsync("nobody");
        var page = await client.GetStringAsync(answer.Headers.Location, TestContext.Current.CancellationToken);

        Assert.Contains("sign-in-refused", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Staying_signed_in_answers_how_long()
    {
        using var client = await portal.Server.SignedInClientAsync("officer-east");

        using var answer = await client.PostFormAsync(SignInPaths.Extend, await client.AntiforgeryTokenAsync("/account/sessions"));

        Assert.Matches("\"secondsLeft\":(1800|1799|1798)", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_open_line_needs_sign_in()
    {
        using var client = portal.Server.CreateClient();

        using var answer = await client.PostAsync(new Uri("/_blazor/negotiate?negotiateVersion=1", UriKind.Relative), null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    private async Task<HttpStatusCode> StatusWithCookieAsync(string cookie)
    {
        using var thief = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = portal.Server.Address };
        thief.DefaultRequestHeaders.Add("Cookie", cookie);
        using var answer = await thief.GetAsync(new Uri("/account/sessions", UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
