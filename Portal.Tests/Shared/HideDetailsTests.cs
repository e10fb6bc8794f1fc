using System.Net;
using System.Text.RegularExpressions;

namespace Portal.Tests.Shared;

/// <summary>The switch without script: a form that posts and comes back.</summary>
public sealed partial class HideDetailsTests(PageWeightTests.Running portal) : IClassFixture<PageWeightTests.Running>
{
    [Fact]
    public async Task The_switch_comes_back_to_the_page_and_stays_on()
    {
        using var client = portal.Server.CreateClient();
        using var answer = await PostAsync(client, await TokenAsync(client), "design");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/design", answer.Headers.Location!.ToString());
        Assert.Contains("data-details=\"hidden\"", await PageAsync(client, "sign-in"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example")]
    public async Task The_switch_never_leads_to_another_site(string returnTo)
    {
        using var client = portal.Server.CreateClient();
        using var answer = await PostAsync(client, await TokenAsync(client), returnTo);

        Assert.StartsWith("/", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"^/[/\\]", answer.Headers.Location.ToString());
    }

    [Fact]
    public async Task The_switch_asks_for_the_token_of_a_page()
    {
        using var client = portal.Server.CreateClient();
        using var answer = await PostAsync(client, token: "", "design");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string token, string returnTo) =>
        client.PostAsync(
            new Uri("preferences/hide-details", UriKind.Relative),
            new FormUrlEncodedContent([new("hide", "true"), new("returnTo", returnTo), new("__RequestVerificationToken", token)]),
            TestContext.Current.CancellationToken);

    private static async Task<string> TokenAsync(HttpClient client) => Token().Match(await PageAsync(client)).Groups["token"].Value;

    private static Task<string> PageAsync(HttpClient client, string page = "design") =>
        client.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);

    [GeneratedRegex(@"name=""__RequestVerificationToken"" value=""(?<token>[^""]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
