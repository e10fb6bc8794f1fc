using System.Net;
using System.Net.WebSockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Core.Persistence;

namespace Portal.Tests.TestSupport.Browser;

/// <summary>A bare line to the circuit hub, held open as an interactive page holds it.</summary>
public sealed class OpenLine : IDisposable
{
    private readonly ClientWebSocket socket = new();
    private readonly byte[] buffer = new byte[4096];
    private Task? closed;

    /// <summary>Opens one in somebody's session.</summary>
    public static async Task<OpenLine> ConnectAsync(Uri server, string cookie, CancellationToken ct)
    {
        var line = new OpenLine();
        line.socket.Options.SetRequestHeader("Cookie", cookie);
        line.socket.Options.SetRequestHeader("Origin", server.GetLeftPart(UriPartial.Authority));
        await line.socket.ConnectAsync(new UriBuilder(new Uri(server, "_blazor")) { Scheme = "ws" }.Uri, ct);
        await line.socket.SendAsync("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"u8.ToArray(), WebSocketMessageType.Text, endOfMessage: true, ct);
        await line.socket.ReceiveAsync(line.buffer, ct);
        line.closed = line.UntilClosedAsync();
        return line;
    }

    /// <summary>Ends when the other side has closed the line.</summary>
    public Task Closed => closed!;

    /// <summary>Whether the other side closes it in time.</summary>
    public async Task<bool> IsClosedWithinAsync(TimeSpan span) => await Task.WhenAny(Closed, Task.Delay(span)) == Closed;

    /// <inheritdoc />
    public void Dispose() => socket.Dispose();

    private async Task UntilClosedAsync()
    {
        try
        {
            while (socket.State == WebSocketState.Open && (await socket.ReceiveAsync(buffer, CancellationToken.None)).MessageType != WebSocketMessageType.Close)
            {
                // Pings of the server
            }
        }
        catch (Exception cut) when (cut is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            // Closed without a word
        }
    }
}

/// <summary>What tests ask about sessions.</summary>
public static class SessionQuestions
{
    /// <summary>The ids of the open sessions of a persona.</summary>
    public static async Task<IReadOnlyList<Guid>> SessionIdsAsync(this PortalServer server, string persona)
    {
        await using var db = server.Services.GetRequiredService<PortalStore>().Read();
        return await db.Sessions.Where(s => s.RevokedAt == null && db.Staff.Any(p => p.Id == s.StaffId && p.DemoPersona == persona)).Select(s => s.Id).ToListAsync();
    }
}

/// <summary>A body that begins and never ends.</summary>
public sealed class EndlessContent : HttpContent
{
    private readonly TaskCompletionSource begun = new();

    /// <summary>Says that it is data.</summary>
    public EndlessContent() => Headers.ContentType = new("application/json");

    /// <summary>Ends when the first bytes are on their way.</summary>
    public Task Begun => begun.Task;

    /// <inheritdoc />
    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    /// <inheritdoc />
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        while (true)
        {
            await stream.WriteAsync("{ "u8.ToArray(), cancellationToken);
            await stream.FlushAsync(cancellationToken);
            begun.TrySetResult();
            await Task.Delay(50, cancellationToken);
        }
    }

    /// <inheritdoc />
    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
