using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Core.Persistence;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.SignIn.Organisation;

/// <summary>Measures the two goals of sign-in; run with <c>-showliveoutput</c> to read the figures.</summary>
[Trait(Tier.Name, Tier.Full)]
public sealed class SignInMeasureTests(OrganisationPortal portal) : IClassFixture<OrganisationPortal>
{
    [Fact]
    public async Task The_portal_itself_takes_at_most_a_tenth_of_a_second_for_a_sign_in()
    {
        portal.Provider.Lie = new();
        var took = new List<double>();
        for (var i = 0; i < 60; i++)
        {
            portal.Provider.Person = FakeProvider.NewPerson("BoardViewer");
            using var browser = portal.Server.NewBrowser();
            var token = await browser.AntiforgeryTokenAsync("/sign-in");

            var leaving = Stopwatch.GetTimestamp();
            using var sent = await browser.PostFormAsync("/sign-in/organisation", token, ("returnTo", "/account/sessions"));
            var away = Stopwatch.GetElapsedTime(leaving);
            var back = await OrganisationJourney.ThereAsync(sent);
            var coming = Stopwatch.GetTimestamp();
            using var answer = await browser.GetAsync(back, TestContext.Current.CancellationToken);
            Assert.True(answer.BeginsSession());
            // What the service itself takes for its token is in it: on the loopback that is a signature
            took.Add((away + Stopwatch.GetElapsedTime(coming)).TotalMilliseconds);
        }

        Say("Sign-in, own time", took[10..]);
        Assert.True(Rank(took[10..], 0.95) <= 100);
    }

    [Fact]
    public async Task An_open_page_is_closed_within_two_seconds_of_its_session_wherever_that_was_ended()
    {
        using var server = new PortalServer();
        List<double> here = [], elsewhere = [];
        using var administrator = await server.SignedInClientAsync("administrator");
        for (var i = 0; i < 20; i++)
        {
            var cookie = await server.SessionCookieAsync("officer-east");
            using var line = await OpenLine.ConnectAsync(server.Address, cookie, TestContext.Current.CancellationToken);
            var id = (await server.SessionIdsAsync("officer-east")).Single();
            var token = await administrator.AntiforgeryTokenAsync("/account/everyone");
            await Task.Delay(100 + (i * 37), TestContext.Current.CancellationToken);
            var ended = Stopwatch.GetTimestamp();
            if (i % 2 == 0)
            {
                (await administrator.PostFormAsync("/session/end", token, ("id", id.ToString()))).Dispose();
            }
            else
            {
                // As another instance on the same database would
                await using var db = server.Services.GetRequiredService<PortalStore>().Read();
                await db.Sessions.Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.RevokedAt, TimeProvider.System.GetUtcNow()), TestContext.Current.CancellationToken);
            }

            await line.Closed.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
            (i % 2 == 0 ? here : elsewhere).Add(Stopwatch.GetElapsedTime(ended).TotalMilliseconds);
        }

        Say("Revocation, ended on this instance", here);
        Say("Revocation, ended on another instance", elsewhere);
        Assert.True(here.Concat(elsewhere).Max() <= 2000);
    }

    private static double Rank(List<double> figures, double part) => figures.Order().ElementAt((int)Math.Ceiling(figures.Count * part) - 1);

    private static void Say(string what, List<double> figures) => TestContext.Current.TestOutputHelper!.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what}: median {Rank(figures, 0.5):0.0} ms, p95 {Rank(figures, 0.95):0.0} ms, longest {figures.Max():0.0} ms of {figures.Count}"));
}
