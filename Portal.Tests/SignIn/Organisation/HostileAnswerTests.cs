using System.Net;
using Portal.Core.Policy;

namespace Portal.Tests.SignIn.Organisation;

public sealed class HostileAnswerTests(OrganisationPortal portal) : IClassFixture<OrganisationPortal>
{
    public static TheoryData<string> Names => [.. Lies.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task No_answer_that_lies_lets_anybody_in(string name)
    {
        portal.Provider.Person = FakeProvider.NewPerson("Administrator");
        portal.Provider.Lie = Lies.All[name];
        var before = await portal.SessionsAsync();
        using var browser = portal.Server.NewBrowser();

        using var answer = await browser.SignInAtServiceAsync();
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(answer.BeginsSession());
        Assert.Contains("sign-in-failed", page, StringComparison.Ordinal);
        Assert.DoesNotContain("c4n4ry", page + answer.Headers, StringComparison.Ordinal);
        Assert.DoesNotContain(portal.Logged, line => line.Contains("c4n4ry", StringComparison.Ordinal) || line.Contains(portal.Provider.Person["oid"]!.ToString(), StringComparison.Ordinal));
        Assert.Contains(portal.Logged, line => line.Contains("A sign-in was refused", StringComparison.Ordinal));
        Assert.Equal(before, await portal.SessionsAsync());
    }

    [Fact]
    [Proves("5.3(c)", "no wrong answer of the organisation's sign-in lets anybody in, and nothing of it is shown or logged")]
    public async Task The_same_journey_without_a_lie_gets_in()
    {
        portal.Provider.Person = FakeProvider.NewPerson("Administrator");
        portal.Provider.Lie = new();
        using var browser = portal.Server.NewBrowser();

        using var answer = await browser.SignInAtServiceAsync();

        Assert.True(Lies.All.Count >= 60, $"only {Lies.All.Count} lies");
        Assert.True(answer.BeginsSession());
        Assert.Equal("/account/sessions", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task A_script_in_a_name_is_shown_as_text()
    {
        portal.Provider.Person = FakeProvider.NewPerson("BoardViewer");
        portal.Provider.Person["name"] = "Ada <script>alert(1)</script>\u202e";
        portal.Provider.Lie = new();
        using var browser = portal.Server.NewBrowser();

        using var answer = await browser.SignInAtServiceAsync();
        var page = await browser.GetStringAsync(new Uri("/account/sessions", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("Ada &lt;script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202e", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_taken_once_and_only_by_the_browser_that_asked()
    {
        portal.Provider.Person = FakeProvider.NewPerson("BoardViewer");
        portal.Provider.Lie = new();
        using var browser = portal.Server.NewBrowser();
        using var thief = portal.Server.NewBrowser();
        using var sent = await browser.LeaveAsync();
        var cookies = string.Join("; ", sent.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
        var back = await OrganisationJourney.ThereAsync(sent);

        using var stolen = await thief.GetAsync(back, TestContext.Current.CancellationToken);
        using var honest = await browser.GetAsync(back, TestContext.Current.CancellationToken);
        using var again = await browser.GetAsync(back, TestContext.Current.CancellationToken);
        // Whoever kept the cookie of the request gets no further with it either, not even with a fresh code
        using var keeper = new HttpRequestMessage(HttpMethod.Get, back.ToString().Replace("code=", "code=0", StringComparison.Ordinal));
        keeper.Headers.Add("Cookie", cookies);
        using var bare = new HttpClient(new HttpClientHandler { UseCookies = false, AllowAutoRedirect = false });
        bare.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var replayed = await bare.SendAsync(keeper, TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.BadRequest, false), (stolen.StatusCode, stolen.BeginsSession()));
        Assert.Equal((HttpStatusCode.Found, true), (honest.StatusCode, honest.BeginsSession()));
        Assert.Equal((HttpStatusCode.BadRequest, false), (again.StatusCode, again.BeginsSession()));
        Assert.Equal((HttpStatusCode.BadRequest, false), (replayed.StatusCode, replayed.BeginsSession()));
        Assert.Contains(portal.Logged, line => line.Contains("StateUsed", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_answer_sent_as_a_form_is_refused()
    {
        portal.Provider.Lie = new();
        using var browser = portal.Server.NewBrowser();
        using var sent = await browser.LeaveAsync();
        var back = await OrganisationJourney.ThereAsync(sent);

        using var answer = await browser.PostAsync(back, new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.BadRequest, false), (answer.StatusCode, answer.BeginsSession()));
    }

    [Fact]
    public async Task Whoever_stops_on_the_way_is_back_on_the_sign_in_page()
    {
        portal.Provider.Lie = new() { Answer = a => (a["error"], a["error_description"]) = ("access_denied", FakeProvider.Canary) };
        using var browser = portal.Server.NewBrowser();

        using var answer = await browser.SignInAtServiceAsync();

        Assert.Equal("/sign-in?refused=SignIn.Declined", answer.Headers.Location?.OriginalString);
        Assert.False(answer.BeginsSession());
    }

    [Fact]
    public async Task The_request_carries_a_proof_key_a_nonce_and_nothing_to_read()
    {
        portal.Provider.Lie = new();
        using var browser = portal.Server.NewBrowser();

        using var sent = await browser.LeaveAsync("/account/sessions");
        var query = Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(sent.Headers.Location!.Query);
        var cookie = sent.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("portal-sign-in.", StringComparison.Ordinal));

        Assert.Equal(("code", "query", "openid profile", "S256"), (query["response_type"].ToString(), query["response_mode"].ToString(), query["scope"].ToString(), query["code_challenge_method"].ToString()));
        Assert.Equal(43, query["code_challenge"].ToString().Length);
        Assert.True(query["nonce"].ToString().Length > 40);
        Assert.DoesNotContain("sessions", query["state"].ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    public async Task The_way_back_stays_in_the_portal(string returnTo)
    {
        portal.Provider.Person = FakeProvider.NewPerson("BoardViewer");
        portal.Provider.Lie = new();
        using var browser = portal.Server.NewBrowser();

        using var answer = await browser.SignInAtServiceAsync(returnTo);

        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }
}
