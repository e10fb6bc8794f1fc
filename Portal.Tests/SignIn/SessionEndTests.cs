using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Core.Auditing;
using Portal.Core.Persistence;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.SignIn;

public sealed class SessionEndTests : IDisposable
{
    private readonly ManualTime time = new(TimeProvider.System.GetUtcNow());
    private readonly PortalServer server;

    public SessionEndTests() => server = new(services: services => services.AddSingleton<TimeProvider>(time));

    [Fact]
    public async Task Half_an_hour_without_a_request_ends_the_session()
    {
        using var client = await server.SignedInClientAsync("officer-east");

        time.Advance(TimeSpan.FromMinutes(29));
        var stillIn = await StatusAsync(client);
        time.Advance(TimeSpan.FromMinutes(29));
        var stillInAgain = await StatusAsync(client);
        time.Advance(TimeSpan.FromMinutes(30));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Found), (stillIn, stillInAgain, await StatusAsync(client)));
    }

    [Fact]
    public async Task Ten_hours_end_the_session_whatever_happens()
    {
        using var client = await server.SignedInClientAsync("officer-east");

        for (var i = 1; i < 24; i++)
        {
            time.Advance(TimeSpan.FromMinutes(25));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(client));
        }

        time.Advance(TimeSpan.FromMinutes(25));

        Assert.Equal(HttpStatusCode.Found, await StatusAsync(client));
    }

    [Fact]
    public async Task A_disabled_sign_in_is_out_within_two_seconds()
    {
        using var client = await server.SignedInClientAsync("officer-east");
        await using (var scope = server.Services.CreateAsyncScope())
        {
            await using var db = scope.ServiceProvider.GetRequiredService<PortalStore>().Read();
            await db.Staff.Where(s => s.DemoPersona == "officer-east").ExecuteUpdateAsync(set => set.SetProperty(s => s.IsActive, false), TestContext.Current.CancellationToken);
        }

        await Task.Delay(TimeSpan.FromSeconds(2), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Found, await StatusAsync(client));
        Assert.Equal("/sign-in?refused=SignIn.NotKnown", (await server.CreateClient().SignInAsync("officer-east")).Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task An_administrator_ends_the_session_of_somebody_else_at_once()
    {
        using var officer = await server.SignedInClientAsync("officer-east");
        using var administrator = await server.SignedInClientAsync("administrator");
        var id = await SessionOfAsync("officer-east");

        using var answer = await administrator.PostFormAsync("/session/end", await administrator.AntiforgeryTokenAsync("/account/everyone"), ("id", id.ToString()));

        Assert.Equal("/account/everyone?ended=1", answer.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(officer));
    }

    [Fact]
    public async Task Nobody_else_sees_or_ends_the_sessions_of_others()
    {
        using var officer = await server.SignedInClientAsync("officer-east");
        using var other = await server.SignedInClientAsync("specialist");
        var id = await SessionOfAsync("officer-east");

        using var page = await other.GetAsync(new Uri("/account/everyone", UriKind.Relative), TestContext.Current.CancellationToken);
        using var answer = await other.PostFormAsync("/session/end", await other.AntiforgeryTokenAsync("/account/sessions"), ("id", id.ToString()));

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(officer));
    }

    [Fact]
    public async Task Signing_in_out_and_ending_are_acts_of_the_trail()
    {
        using var officer = await server.SignedInClientAsync("officer-east");
        using var administrator = await server.SignedInClientAsync("administrator");
        (await administrator.PostFormAsync("/session/end", await administrator.AntiforgeryTokenAsync("/account/everyone"), ("id", (await SessionOfAsync("officer-east")).ToString()))).Dispose();
        (await administrator.PostFormAsync("/sign-out", await administrator.AntiforgeryTokenAsync("/account/sessions"))).Dispose();

        await using var db = server.Services.GetRequiredService<PortalStore>().Read();
        var acts = await db.AuditEntries.OrderBy(e => e.Sequence).Select(e => e.Action).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["DemoSeed", "SignIn", "SignIn", "EndSession", "SignOut"], acts);
        Assert.True((await server.Services.GetRequiredService<AuditVerifier>().VerifyAsync(TestContext.Current.CancellationToken)).IsSound);
    }

    public void Dispose() => server.Dispose();

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client)
    {
        using var answer = await client.GetAsync(new Uri("/account/sessions", UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private async Task<Guid> SessionOfAsync(string persona)
    {
        await using var db = server.Services.GetRequiredService<PortalStore>().Read();
        return await db.Sessions.Where(s => db.Staff.Any(p => p.Id == s.StaffId && p.DemoPersona == persona)).Select(s => s.Id).SingleAsync(TestContext.Current.CancellationToken);
    }
}
