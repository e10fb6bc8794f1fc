using System.Net;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.SignIn;

public sealed class CircuitLimitTests
{
    [Fact]
    public async Task One_person_has_so_many_pages_open_and_everybody_together_so_many()
    {
        var ct = TestContext.Current.CancellationToken;
        using var server = new PortalServer(settings: new Dictionary<string, string>(StringComparer.Ordinal) { ["Session:CircuitsPerPerson"] = "3", ["Session:Circuits"] = "5" });
        var first = await server.SessionCookieAsync("officer-east");
        var elsewhere = await server.SessionCookieAsync("officer-east");
        var other = await server.SessionCookieAsync("board");
        var open = new List<OpenLine>();
        try
        {
            // Three of one person, in two sessions; the fourth is closed
            foreach (var cookie in new[] { first, first, elsewhere })
            {
                open.Add(await OpenLine.ConnectAsync(server.Address, cookie, ct));
            }

            using var fourth = await OpenLine.ConnectAsync(server.Address, elsewhere, ct);
            Assert.True(await fourth.IsClosedWithinAsync(TimeSpan.FromSeconds(5)));

            // Two more of another person fill the house
            open.Add(await OpenLine.ConnectAsync(server.Address, other, ct));
            open.Add(await OpenLine.ConnectAsync(server.Address, other, ct));
            using var sixth = await OpenLine.ConnectAsync(server.Address, other, ct);
            Assert.True(await sixth.IsClosedWithinAsync(TimeSpan.FromSeconds(5)));
            foreach (var line in open)
            {
                Assert.False(await line.IsClosedWithinAsync(TimeSpan.FromMilliseconds(200)));
            }
        }
        finally
        {
            open.ForEach(line => line.Dispose());
        }

        // What is closed makes room
        await Task.Delay(500, ct);
        using var later = await OpenLine.ConnectAsync(server.Address, first, ct);
        Assert.False(await later.IsClosedWithinAsync(TimeSpan.FromMilliseconds(500)));
    }

    [Fact]
    public async Task An_upload_ends_with_its_session()
    {
        var ct = TestContext.Current.CancellationToken;
        using var server = new PortalServer();
        using var officer = await server.SignedInClientAsync("officer-east");
        using var administrator = await server.SignedInClientAsync("administrator");
        var ids = await server.SessionIdsAsync("officer-east");
        using var content = new EndlessContent();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/reports") { Content = content };
        request.Headers.Add("RequestVerificationToken", await officer.AntiforgeryTokenAsync("/account/sessions"));
        var upload = officer.SendAsync(request, ct);
        await content.Begun.WaitAsync(TimeSpan.FromSeconds(10), ct);
        await Task.Delay(300, ct);
        Assert.False(upload.IsCompleted);

        using var ended = await administrator.PostFormAsync("/session/end", await administrator.AntiforgeryTokenAsync("/account/everyone"), ("id", ids.Single().ToString()));

        Assert.Equal(HttpStatusCode.Found, ended.StatusCode);
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => upload.WaitAsync(TimeSpan.FromSeconds(2), ct));
    }
}
