using System.Net;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Tests.Cases.Pages;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Access;

/// <summary>Every page and every address that is read, asked for by every identity over HTTP.</summary>
public sealed class PageSweepTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    private static readonly (char Letter, string Persona)[] Personas =
    [
        ('F', "frontline-east"), ('C', "officer-east"), ('T', "team-leader"), ('S', "specialist"), ('D', "director-east"),
        ('O', "operational-support"), ('V', "management-team"), ('B', "board"), ('A', "audit"), ('M', "administrator"),
    ];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private PortalServer Server => portal.Server;

    [Fact]
    public void No_address_that_is_read_is_without_an_entry()
    {
        var addresses = Addresses();

        Assert.True(addresses.Count > 60, $"only {addresses.Count} addresses seen");
        Assert.Equal([], addresses.Where(address => !ExpectedPages.Readers.ContainsKey(address) && !ExpectedPages.LeftOut.Keys.Any(start => address.StartsWith(start, StringComparison.Ordinal))));
        Assert.Equal([], ExpectedPages.Readers.Keys.Except(addresses, StringComparer.Ordinal));
    }

    [Fact]
    [Proves("5.3(c)", "every page answers the roles that were agreed; for all others it is not there")]
    public Task Each_address_answers_each_third_identity_in_turn_as_agreed() => SweepAsync((address, identity) => (address + identity) % 3 == 0);

    [Fact]
    [Trait(Tier.Name, Tier.Full)]
    public Task Each_address_answers_each_identity_as_agreed() => SweepAsync((_, _) => true);

    private async Task SweepAsync(Func<int, int, bool> taken)
    {
        var opened = await (await WebCase.OpenAsync(Server)).AllocatedAsync();
        var paths = await PathsAsync(opened);
        var wrong = new List<string>();
        var cells = 0;
        for (var identity = 0; identity <= Personas.Length; identity++)
        {
            var signedIn = identity < Personas.Length;
            using var client = signedIn ? await Server.SignedInClientAsync(Personas[identity].Persona) : Server.CreateClient();
            if (!signedIn)
            {
                client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
            }

            foreach (var ((address, path), number) in paths.Select((pair, i) => (pair, i)))
            {
                if (!taken(number, identity))
                {
                    continue;
                }

                var readers = ExpectedPages.Readers[address];
                var expected = readers == "*" || (signedIn && readers.Contains(Personas[identity].Letter, StringComparison.Ordinal)) ? "shown" : signedIn ? "not there" : "sign in";
                var seen = await SeenAsync(client, path);
                cells++;
                if (seen != expected)
                {
                    wrong.Add($"{(signedIn ? Personas[identity].Persona : "nobody")} {path}: {seen}, agreed: {expected}");
                }
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{cells} cells, {wrong.Count} mismatches");
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(cells > 200, $"only {cells} cells");
    }

    private static async Task<string> SeenAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Ct);
        var to = answer.Headers.Location?.ToString() ?? "";
        return answer.StatusCode switch
        {
            HttpStatusCode.NotFound => "not there",
            HttpStatusCode.Unauthorized => "sign in",
            HttpStatusCode.Found or HttpStatusCode.SeeOther when to.Contains("/sign-in", StringComparison.Ordinal) => "sign in",
            HttpStatusCode.OK or HttpStatusCode.Found or HttpStatusCode.SeeOther => "shown",
            var other => other.ToString(),
        };
    }

    private List<string> Addresses() =>
        [.. Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is not { } methods || methods.Contains("GET", StringComparer.Ordinal))
            .Where(endpoint => endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.StaticAssets.StaticAssetDescriptor>() is null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/'))
            .Where(address => !address.Contains("**", StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private async Task<List<(string Address, string Path)>> PathsAsync(WebCase opened)
    {
        await using var db = Server.Services.GetRequiredService<PortalStore>().Read();
        var report = await db.Reports.Where(r => r.CaseId == opened.Id).Select(r => r.Id).FirstAsync(Ct);
        var office = await db.Offices.Select(o => o.Id).FirstAsync(Ct);
        var code = await db.CodeItems.OrderBy(c => c.List).Select(c => new { c.List, c.Code }).FirstAsync(Ct);
        return [.. ExpectedPages.Readers.Keys.Select(address => (address, address
            .Replace("{Reference}", opened.Reference, StringComparison.Ordinal)
            .Replace("{List}", code.List, StringComparison.Ordinal).Replace("{Code}", code.Code, StringComparison.Ordinal)
            .Replace("/reports/{Id:guid}", $"/reports/{report}", StringComparison.Ordinal).Replace("/reports/{id:guid}", $"/reports/{report}", StringComparison.Ordinal)
            .Replace("{Id:guid}", office.ToString(), StringComparison.Ordinal)
            .Replace("{Page}", "front-line", StringComparison.Ordinal).Replace("{language}", "en-GB", StringComparison.Ordinal)))];
    }
}
