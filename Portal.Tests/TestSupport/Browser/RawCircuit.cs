using System.Net.WebSockets;
using System.Text;

namespace Portal.Tests.TestSupport.Browser;

/// <summary>A bare connection to the circuit hub that can ask for one thing: a circuit by its secret. What an attacker would write.</summary>
public static class RawCircuit
{
    /// <summary>Asks for a circuit in somebody's session.</summary>
    /// <returns>True when the hub handed it over, false when it said no or closed the line.</returns>
    public static async Task<bool> ConnectAsync(Uri server, string cookie, string secret, CancellationToken ct)
    {
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Cookie", cookie);
        socket.Options.SetRequestHeader("Origin", server.GetLeftPart(UriPartial.Authority));
        await socket.ConnectAsync(new UriBuilder(new Uri(server, "_blazor")) { Scheme = "ws" }.Uri, ct);
        await socket.SendAsync("{\"protocol\":\"blazorpack\",\"version\":1}\u001e"u8.ToArray(), WebSocketMessageType.Text, endOfMessage: true, ct);
        await socket.SendAsync(Invocation("ConnectCircuit", secret), WebSocketMessageType.Binary, endOfMessage: true, ct);

        var buffer = new byte[64 * 1024];
        try
        {
            while (true)
            {
                var received = await socket.ReceiveAsync(buffer, ct);
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    return false;
                }

                // Completion with a result: [3, {}, "1", 3, true or false]
                var message = buffer.AsSpan(0, received.Count);
                if (message.IndexOf((ReadOnlySpan<byte>)[0x95, 0x03, 0x80, 0xA1, (byte)'1', 0x03]) is >= 0 and var at)
                {
                    return message[at + 6] == 0xC3;
                }
            }
        }
        catch (WebSocketException)
        {
            return false;
        }
    }

    // MessagePack by hand: [1, {}, "1", method, [argument], []] behind its length
    private static byte[] Invocation(string method, string argument)
    {
        var text = Encoding.UTF8.GetBytes(argument);
        byte[] body = [0x96, 0x01, 0x80, 0xA1, (byte)'1', (byte)(0xA0 | method.Length), .. Encoding.UTF8.GetBytes(method), 0x91, 0xDA, (byte)(text.Length >> 8), (byte)text.Length, .. text, 0x90];
        var length = new List<byte>();
        for (var left = body.Length; left > 0; left >>= 7)
        {
            length.Add((byte)((left & 0x7F) | (left > 0x7F ? 0x80 : 0)));
        }

        return [.. length, .. body];
    }
}
