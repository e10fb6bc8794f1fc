using System.Net;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.SignIn;

public sealed class PersonasOfferedTests
{
    private static readonly Dictionary<string, string> Organisation = new(StringComparer.Ordinal)
    {
        ["AzureAd:ClientId"] = "00000000-0000-0000-0000-000000000001",
        ["AzureAd:TenantId"] = "00000000-0000-0000-0000-000000000002",
        ["AzureAd:ClientSecret"] = "not a real secret",
        ["AzureAd:Instance"] = "http://127.0.0.1:9/",
    };

    [Fact]
    public async Task A_demonstration_offers_a_persona_for_every_role()
    {
        using var server = new PortalServer();
        using var client = server.CreateClient();

        var page = await client.GetStringAsync(new Uri("/sign-in", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.All(
            ["frontline-east", "frontline-west", "officer-east", "officer-west", "team-leader", "specialist", "director-east", "director-west",
                "operational-support", "older-people", "management-team", "board", "audit", "administrator"],
            persona => Assert.Contains($"persona-{persona}", page, StringComparison.Ordinal));
        Assert.Contains("demonstration-banner", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Demo")]
    [InlineData("Development")]
    public async Task Personas_are_gone_where_the_organisation_signs_in(string environment)
    {
        using var server = new PortalServer(environment, Organisation);
        using var client = server.CreateClient();

        var page = await client.GetStringAsync(new Uri("/sign-in", UriKind.Relative), TestContext.Current.CancellationToken);
        using var forced = await client.SignInAsync("administrator");

        Assert.DoesNotContain("persona-", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, forced.StatusCode);
        Assert.False(forced.Headers.Contains("Set-Cookie") && forced.Headers.GetValues("Set-Cookie").Any(c => c.StartsWith("portal=", StringComparison.Ordinal)));
    }
}
