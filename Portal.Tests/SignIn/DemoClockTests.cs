using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Portal.Core.SharedKernel.Time;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.SignIn;

public sealed class DemoClockTests
{
    [Fact]
    public async Task Moving_the_clock_moves_business_time_and_says_so_on_every_page()
    {
        using var server = new PortalServer();
        using var client = await server.SignedInClientAsync("frontline-east");
        var clock = server.Services.GetRequiredService<UkClock>();

        using var moved = await client.PostFormAsync(
            "/demo/clock/move", await client.AntiforgeryTokenAsync("/demo/clock"), ("date.Day", "31"), ("date.Month", "March"), ("date.Year", "2027"), ("time", "9:14am"));
        var page = await client.GetStringAsync(new Uri("/account/sessions", UriKind.Relative), TestContext.Current.CancellationToken);
        var after = clock.Now;
        using var reset = await client.PostFormAsync("/demo/clock/move", await client.AntiforgeryTokenAsync("/demo/clock"), ("step", "Reset"));

        Assert.Equal("/demo/clock", moved.Headers.Location?.OriginalString);
        Assert.Contains("31 March 2027 at 9:14am", page, StringComparison.Ordinal);
        Assert.Equal(new DateTimeOffset(2027, 3, 31, 8, 14, 0, TimeSpan.Zero), after, TimeSpan.FromSeconds(30));
        Assert.Equal(TimeProvider.System.GetUtcNow(), clock.Now, TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData("31", "2", "2027", "9am")]
    [InlineData("1", "2", "2027", "later")]
    [InlineData("1", "2", "2227", "9am")]
    public async Task What_is_no_time_moves_nothing(string day, string month, string year, string time)
    {
        using var server = new PortalServer();
        using var client = await server.SignedInClientAsync("frontline-east");

        using var answer = await client.PostFormAsync(
            "/demo/clock/move", await client.AntiforgeryTokenAsync("/demo/clock"), ("date.Day", day), ("date.Month", month), ("date.Year", year), ("time", time));

        Assert.Equal("/demo/clock?wrong=1", answer.Headers.Location?.OriginalString);
        Assert.False(server.Services.GetRequiredService<DemoClock>().IsMoved);
    }

    [Fact]
    public async Task The_clock_starts_where_the_setting_says()
    {
        using var server = new PortalServer(settings: new Dictionary<string, string>(StringComparer.Ordinal) { ["Demo:ClockOffset"] = "3.00:00:00" });
        using var client = await server.SignedInClientAsync("board");

        using var page = await client.GetAsync(new Uri("/demo/clock", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal(TimeSpan.FromDays(3), server.Services.GetRequiredService<DemoClock>().Offset);
    }
}
