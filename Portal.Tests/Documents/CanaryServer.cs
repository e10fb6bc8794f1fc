using System.Net;
using System.Net.Sockets;

namespace Portal.Tests.Documents;

/// <summary>Listens on the loopback and counts whoever comes: nobody should.</summary>
internal sealed class CanaryServer : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private int hits;
    private int requests;

    public CanaryServer()
    {
        listener.Start();
        _ = CountAsync();
    }

    /// <summary>The address that must not be asked.</summary>
    public string Address => $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";

    /// <summary>How often somebody connected, whether they asked or not.</summary>
    public int Hits => Volatile.Read(ref hits);

    /// <summary>How often it was asked something.</summary>
    public int Requests => Volatile.Read(ref requests);

    public void Dispose() => listener.Dispose();

    private async Task CountAsync()
    {
        try
        {
            while (true)
            {
                var caller = await listener.AcceptTcpClientAsync();
                Interlocked.Increment(ref hits);
                _ = AnswerAsync(caller);
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            // The test is over
        }
    }

    private async Task AnswerAsync(TcpClient caller)
    {
        try
        {
            using (caller)
            {
                if (await caller.GetStream().ReadAsync(new byte[4096]) > 0)
                {
                    Interlocked.Increment(ref requests);
                    await caller.GetStream().WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\nCANARY"u8.ToArray());
                }
            }
        }
        catch (Exception gone) when (gone is IOException or SocketException or ObjectDisposedException)
        {
            // The caller thought better of it
        }
    }
}
