using System.Net;
using System.Text.Json;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Hosting;

public sealed class HealthTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    [Fact]
    public async Task The_process_says_that_it_is_alive()
    {
        using var client = portal.Server.CreateClient();

        Assert.Equal("alive", await client.GetStringAsync(new Uri("alive", UriKind.Relative), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task The_machine_itself_hears_the_parts()
    {
        using var client = portal.Server.CreateClient();

        using var report = JsonDocument.Parse(await client.GetStringAsync(new Uri("health", UriKind.Relative), TestContext.Current.CancellationToken));

        Assert.Equal("Healthy", report.RootElement.GetProperty("checks").GetProperty("database").GetProperty("status").GetString());
        Assert.Equal("Healthy", report.RootElement.GetProperty("checks").GetProperty("time-zone").GetProperty("status").GetString());
    }

    [Theory]
    [InlineData("X-Forwarded-For")]
    [InlineData("Forwarded")]
    public async Task Anybody_else_hears_one_word(string header)
    {
        using var client = portal.Server.CreateClient();
        client.DefaultRequestHeaders.Add(header, "for=192.0.2.1");

        using var response = await client.GetAsync(new Uri("health", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), new[] { "Healthy", "Degraded" });
    }
}
