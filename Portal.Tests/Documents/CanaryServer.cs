using System.Net;
using System.Net.Sockets;

namespace Portal.Tests.Documents;

/// <summary>Listens on the loopback and counts whoever comes: nobody should.</summary>
internal sealed class CanaryServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private int hits;

    public CanaryServer()
    {
        listener.Start();
        _ = CountAsync();
    }

    /// <summary>The address that must not be asked.</summary>
    public string Address => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

    /// <summary>How often it was asked.</summary>
    public int Hits => Volatile.Read(ref hits);

    public void Dispose() => listener.Dispose();

    private async Task CountAsync()
    {
        try
        {
            while (true)
            {
                using var caller = await listener.AcceptTcpClientAsync();
                Interlocked.Increment(ref hits);
                await caller.GetStream().WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\nCANARY"u8.ToArray());
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException or IOException)
        {
            // The test is over
        }
    }
}
