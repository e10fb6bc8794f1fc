using System.Net;
using System.Net.WebSockets;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Hosting;

public sealed class CircuitOriginTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    [Theory]
    [InlineData("http://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.OK)]
    public async Task A_circuit_is_negotiated_only_from_our_own_pages(string? origin, HttpStatusCode expected)
    {
        using var client = await portal.Server.SignedInClientAsync("specialist");
        using var request = new HttpRequestMessage(HttpMethod.Post, "_blazor/negotiate?negotiateVersion=1");
        request.Headers.Add("Origin", origin ?? Own);

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(expected, response.StatusCode);
    }

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("")]
    public async Task A_web_socket_from_elsewhere_is_refused(string origin)
    {
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Cookie", await portal.Server.SessionCookieAsync("specialist"));
        if (origin.Length > 0)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(SocketAddress, TestContext.Current.CancellationToken));

        Assert.Equal(WebSocketState.Closed, socket.State);
    }

    [Fact]
    public async Task A_web_socket_from_our_own_page_opens_without_compression()
    {
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Cookie", await portal.Server.SessionCookieAsync("specialist"));
        socket.Options.SetRequestHeader("Origin", Own);
        socket.Options.DangerousDeflateOptions = new();
        socket.Options.CollectHttpResponseDetails = true;

        await socket.ConnectAsync(SocketAddress, TestContext.Current.CancellationToken);

        Assert.Equal(WebSocketState.Open, socket.State);
        Assert.DoesNotContain("Sec-WebSocket-Extensions", socket.HttpResponseHeaders!.Keys, StringComparer.OrdinalIgnoreCase);
    }

    private string Own => portal.Server.Address.GetLeftPart(UriPartial.Authority);

    private Uri SocketAddress => new UriBuilder(new Uri(portal.Server.Address, "_blazor")) { Scheme = "ws" }.Uri;
}
