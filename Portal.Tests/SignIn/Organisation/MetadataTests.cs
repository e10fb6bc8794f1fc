using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Portal.Composition.SignIn.Organisation;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.SignIn.Organisation;

public sealed class MetadataTests(OrganisationPortal portal) : IClassFixture<OrganisationPortal>
{
    private static readonly Dictionary<string, Lie> Faults = new(StringComparer.Ordinal)
    {
        ["dead"] = new() { Metadata = Cut },
        ["a fault"] = new() { Metadata = http => Lies.Text(http, 503, "application/json", "{}") },
        ["a page"] = new() { Metadata = http => Lies.Text(http, 200, "text/html", "<h1>Down for work</h1>") },
        ["broken"] = new() { Metadata = http => Lies.Text(http, 200, "application/json", "{\"issuer\":") },
        ["a redirect"] = new()
        {
            Metadata = http =>
            {
                http.Response.Redirect("http://127.0.0.1:9/");
                return Task.FromResult(true);
            },
        },
        ["too large"] = new() { Metadata = http => Lies.Text(http, 200, "application/json", $"{{\"filler\":\"{new string('x', 2 << 20)}\"}}") },
        ["another issuer"] = new() { Document = d => d["issuer"] = "https://evil.example/" },
        ["no issuer"] = new() { Document = d => d.Remove("issuer") },
        ["no token endpoint"] = new() { Document = d => d.Remove("token_endpoint") },
        ["an address that is none"] = new() { Document = d => d["authorization_endpoint"] = "javascript:alert(1)" },
        ["keys that are dead"] = new() { Keys = Cut },
        ["no keys"] = new() { Keys = http => Lies.Text(http, 200, "application/json", "{\"keys\":[]}") },
        ["keys that are broken"] = new() { Keys = http => Lies.Text(http, 200, "application/json", "[]") },
    };

    public static TheoryData<string> Names => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_outage_after_a_good_start_stops_nobody(string fault)
    {
        portal.Provider.Lie = new();
        portal.Provider.Person = FakeProvider.NewPerson();
        var metadata = portal.Server.Services.GetRequiredService<ProviderMetadata>();
        await metadata.FindAsync(TestContext.Current.CancellationToken);
        portal.Provider.Lie = Faults[fault];

        var read = await metadata.ReadAgainAsync(TimeSpan.Zero, TestContext.Current.CancellationToken);
        using var browser = portal.Server.NewBrowser();
        using var answer = await browser.SignInAtServiceAsync();

        Assert.False(read);
        Assert.True(answer.BeginsSession());
    }

    [Theory]
    [InlineData("dead")]
    [InlineData("another issuer")]
    [InlineData("keys that are dead")]
    [InlineData("a page")]
    public async Task A_start_without_it_says_so_with_the_emergency_page_and_heals_by_itself(string fault)
    {
        portal.Provider.Lie = Faults[fault];
        using var server = portal.StartPortal();
        using var browser = server.NewBrowser();

        using var closed = await browser.LeaveAsync();
        var page = await closed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        portal.Provider.Lie = new();
        portal.Provider.Person = FakeProvider.NewPerson();
        await Task.Delay(TimeSpan.FromSeconds(2.1), TestContext.Current.CancellationToken);
        using var answer = await browser.SignInAtServiceAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, closed.StatusCode);
        Assert.Contains("emergency-page", page, StringComparison.Ordinal);
        Assert.NotNull(closed.Headers.RetryAfter);
        Assert.True(answer.BeginsSession());
    }

    [Fact]
    public async Task New_keys_are_learned_when_they_are_first_met_and_old_ones_are_worth_nothing()
    {
        var old = portal.Provider.Key;
        portal.Provider.Lie = new();
        portal.Provider.Person = FakeProvider.NewPerson();
        using var server = portal.StartPortal();
        using var before = server.NewBrowser();
        using var answerBefore = await before.SignInAtServiceAsync();
        // The pause between two questions for keys is half a minute: the test does not wait for it
        server.Services.GetRequiredService<ProviderMetadata>().Age();

        portal.Provider.Key = new("key-2");
        using var browser = server.NewBrowser();
        using var answer = await browser.SignInAtServiceAsync();
        portal.Provider.Published = [portal.Provider.Key];
        portal.Provider.Key = old;
        using var late = server.NewBrowser();
        using var answerLate = await late.SignInAtServiceAsync();
        (portal.Provider.Published, portal.Provider.Key) = (null, old);

        Assert.Equal((true, true, false), (answerBefore.BeginsSession(), answer.BeginsSession(), answerLate.BeginsSession()));
    }

    [Fact]
    public async Task Unknown_keys_make_no_flood_of_questions()
    {
        portal.Provider.Lie = new() { Header = h => h["kid"] = "nobody's" };
        using var server = portal.StartPortal();
        await server.Services.GetRequiredService<ProviderMetadata>().FindAsync(TestContext.Current.CancellationToken);
        var before = portal.Provider.MetadataReads;

        for (var i = 0; i < 12; i++)
        {
            using var browser = server.NewBrowser();
            (await browser.SignInAtServiceAsync()).Dispose();
        }

        Assert.InRange(portal.Provider.MetadataReads - before, 0, 1);
    }

    [Fact]
    public async Task Signing_out_over_there_is_only_believed_on_its_own_host()
    {
        portal.Provider.Lie = new() { Document = d => d["end_session_endpoint"] = "https://evil.example/logout" };
        portal.Provider.Person = FakeProvider.NewPerson();
        using var server = portal.StartPortal();
        using var browser = server.NewBrowser();
        (await browser.SignInAtServiceAsync()).Dispose();

        using var answer = await browser.PostFormAsync("/sign-out", await browser.AntiforgeryTokenAsync("/account/sessions"));

        Assert.Equal("/sign-in?signedOut=1", answer.Headers.Location?.OriginalString);
    }

    private static Task<bool> Cut(Microsoft.AspNetCore.Http.HttpContext http)
    {
        http.Abort();
        return Task.FromResult(true);
    }
}
