using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Composition.SignIn.Organisation;
using Portal.Core.Persistence;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.SignIn.Organisation;

public sealed class OrganisationSessionTests(OrganisationPortal portal) : IClassFixture<OrganisationPortal>
{
    private static readonly Uri Sessions = new("/account/sessions", UriKind.Relative);
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Signing_out_ends_the_session_clears_the_browser_and_goes_on_to_the_sign_in_service()
    {
        using var browser = await SignedInAsync(portal.Server);

        using var answer = await browser.PostFormAsync("/sign-out", await browser.AntiforgeryTokenAsync("/account/sessions"));
        var query = QueryHelpers.ParseQuery(answer.Headers.Location!.Query);
        using var back = await browser.GetAsync(new Uri("/signout-callback-oidc", UriKind.Relative), Ct);

        Assert.Equal($"{portal.Provider.Address}logout", answer.Headers.Location.GetLeftPart(UriPartial.Path));
        Assert.Equal((FakeProvider.Client, $"{portal.Server.Address}signout-callback-oidc"), (query["client_id"].ToString(), query["post_logout_redirect_uri"].ToString()));
        Assert.Contains("\"cookies\"", answer.Headers.GetValues("Clear-Site-Data").Single(), StringComparison.Ordinal);
        Assert.Equal("/sign-in?signedOut=1", back.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Found, (await browser.GetAsync(Sessions, Ct)).StatusCode);
    }

    [Fact]
    public async Task The_sign_in_service_ends_a_session_by_its_id_without_any_cookie()
    {
        using var browser = await SignedInAsync(portal.Server);
        var sid = $"session-{portal.Provider.Person["oid"]}";
        using var other = await SignedInAsync(portal.Server);
        using var caller = portal.Server.CreateClient();

        using var wrong = await caller.GetAsync(new Uri($"/signout-oidc?sid={sid}&iss=https://evil.example/", UriKind.Relative), Ct);
        using var unknown = await caller.GetAsync(new Uri("/signout-oidc?sid=nobody", UriKind.Relative), Ct);
        var still = (await browser.GetAsync(Sessions, Ct)).StatusCode;
        using var right = await caller.GetAsync(new Uri($"/signout-oidc?sid={sid}&iss={Uri.EscapeDataString(portal.Provider.Issuer)}", UriKind.Relative), Ct);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK), (wrong.StatusCode, unknown.StatusCode, right.StatusCode));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Found, HttpStatusCode.OK), (still, (await browser.GetAsync(Sessions, Ct)).StatusCode, (await other.GetAsync(Sessions, Ct)).StatusCode));
    }

    [Fact]
    public async Task A_proof_asks_the_person_again_and_is_kept_on_the_session()
    {
        using var browser = await SignedInAsync(portal.Server);
        var before = await SteppedUpAsync();

        using var sent = await browser.LeaveAsync("/account/sessions", OrganisationSignIn.Path + "/again", "/sign-in/again");
        using var back = await browser.GetAsync(await OrganisationJourney.ThereAsync(sent), Ct);

        Assert.Equal(("0", "login"), (portal.Provider.Asked!["max_age"].ToString(), portal.Provider.Asked["prompt"].ToString()));
        Assert.Equal("/account/sessions", back.Headers.Location?.OriginalString);
        Assert.Null(before);
        Assert.NotNull(await SteppedUpAsync());
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(Sessions, Ct)).StatusCode);
    }

    [Theory]
    [InlineData(-3600)]
    [InlineData(null)]
    public async Task A_service_that_did_not_ask_again_proves_nothing(int? age)
    {
        using var browser = await SignedInAsync(portal.Server);
        portal.Provider.Lie = new()
        {
            Claims = c =>
            {
                c.Remove("auth_time");
                if (age is { } seconds)
                {
                    c["auth_time"] = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + seconds;
                }
            },
        };

        using var sent = await browser.LeaveAsync("/account/sessions", OrganisationSignIn.Path + "/again", "/sign-in/again");
        using var back = await browser.GetAsync(await OrganisationJourney.ThereAsync(sent), Ct);

        Assert.Equal(HttpStatusCode.BadRequest, back.StatusCode);
        Assert.Null(await SteppedUpAsync());
        Assert.Contains(portal.Logged, line => line.Contains("NotAskedAgain", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(Sessions, Ct)).StatusCode);
    }

    [Fact]
    public async Task A_proof_by_somebody_else_ends_the_session()
    {
        using var browser = await SignedInAsync(portal.Server);
        portal.Provider.Person = FakeProvider.NewPerson("BoardViewer");

        using var sent = await browser.LeaveAsync("/account/sessions", OrganisationSignIn.Path + "/again", "/sign-in/again");
        using var back = await browser.GetAsync(await OrganisationJourney.ThereAsync(sent), Ct);

        Assert.Equal("/sign-in?refused=SignIn.SomebodyElse", back.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Found, (await browser.GetAsync(Sessions, Ct)).StatusCode);
    }

    [Fact]
    public async Task Whoever_stops_at_a_proof_stays_signed_in()
    {
        using var browser = await SignedInAsync(portal.Server);
        portal.Provider.Lie = new() { Answer = a => a["error"] = "access_denied" };

        using var sent = await browser.LeaveAsync("/account/sessions", OrganisationSignIn.Path + "/again", "/sign-in/again");
        using var back = await browser.GetAsync(await OrganisationJourney.ThereAsync(sent), Ct);

        Assert.Equal("/sign-in/again?declined=1&returnTo=%2Faccount%2Fsessions", back.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(back.Headers.Location, Ct)).StatusCode);
        Assert.Null(await SteppedUpAsync());
    }

    [Fact]
    public async Task After_an_hour_the_service_is_asked_without_asking_the_person_and_a_role_taken_away_is_gone()
    {
        var time = new ManualTime(TimeProvider.System.GetUtcNow());
        using var server = portal.StartPortal(time, ("Session:IdleMinutes", "120"));
        portal.Provider.Lie = new();
        portal.Provider.Person = FakeProvider.NewPerson("Administrator", "InternalAudit");
        using var browser = server.NewBrowser();
        (await browser.SignInAtServiceAsync()).Dispose();
        time.Advance(TimeSpan.FromMinutes(59));
        var early = await browser.GetAsync(new Uri("/account/everyone", UriKind.Relative), Ct);
        portal.Provider.Person["roles"] = new JsonArray("InternalAudit");
        time.Advance(TimeSpan.FromMinutes(2));

        using var part = new HttpRequestMessage(HttpMethod.Get, "/account/everyone");
        part.Headers.Add("Sec-Fetch-Mode", "cors");
        using var enhanced = await browser.SendAsync(part, Ct);
        using var sent = await browser.GetAsync(new Uri("/account/everyone", UriKind.Relative), Ct);
        using var back = await browser.GetAsync(await OrganisationJourney.ThereAsync(sent), Ct);
        using var page = await browser.GetAsync(back.Headers.Location, Ct);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NoContent, HttpStatusCode.Found), (early.StatusCode, enhanced.StatusCode, sent.StatusCode));
        Assert.Equal("none", portal.Provider.Asked!["prompt"].ToString());
        Assert.Equal("/account/everyone", back.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(Sessions, Ct)).StatusCode);
    }

    [Fact]
    public async Task Whoever_would_have_to_be_asked_is_signed_out()
    {
        var (browser, server) = await DueAsync();
        portal.Provider.Lie = new() { Answer = a => a["error"] = "login_required" };

        using var sent = await browser.GetAsync(Sessions, Ct);
        using var back = await browser.GetAsync(await OrganisationJourney.ThereAsync(sent), Ct);
        portal.Provider.Lie = new();

        Assert.Equal("/sign-in?refused=SignIn.AskAgain", back.Headers.Location?.OriginalString);
        Assert.StartsWith("/sign-in?", (await browser.GetAsync(Sessions, Ct)).Headers.Location?.OriginalString, StringComparison.Ordinal);
        (browser as IDisposable).Dispose();
        server.Dispose();
    }

    [Fact]
    public async Task While_the_service_is_away_a_session_goes_on()
    {
        var (browser, server) = await DueAsync();
        portal.Provider.Lie = new() { Metadata = http => Lies.Text(http, 503, "text/plain", "") };
        server.Services.GetRequiredService<ProviderMetadata>().Age();

        using var page = await browser.GetAsync(Sessions, Ct);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        (browser as IDisposable).Dispose();
        server.Dispose();
    }

    private async Task<(HttpClient Browser, PortalServer Server)> DueAsync()
    {
        portal.Provider.Lie = new();
        var time = new ManualTime(TimeProvider.System.GetUtcNow());
        var server = portal.StartPortal(time, ("Session:IdleMinutes", "120"));
        var browser = await SignedInAsync(server);
        await Task.Delay(TimeSpan.FromMilliseconds(100), Ct);
        time.Advance(TimeSpan.FromMinutes(61));
        return (browser, server);
    }

    private async Task<HttpClient> SignedInAsync(PortalServer server)
    {
        portal.Provider.Lie = new();
        portal.Provider.Person = FakeProvider.NewPerson("InternalAudit");
        var browser = server.NewBrowser();
        using var answer = await browser.SignInAtServiceAsync();
        Assert.True(answer.BeginsSession());
        return browser;
    }

    private async Task<DateTimeOffset?> SteppedUpAsync()
    {
        var oid = portal.Provider.Person["oid"]!.ToString();
        await using var db = portal.Server.Services.GetRequiredService<PortalStore>().Read();
        return await db.Sessions.Where(s => db.Staff.Any(p => p.Id == s.StaffId && p.ObjectId == oid)).OrderByDescending(s => s.CreatedAt).Select(s => s.SteppedUpAt).FirstAsync(Ct);
    }
}
