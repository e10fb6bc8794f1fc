using System.Collections.Concurrent;
using System.Diagnostics.Metrics;

namespace Portal.Commands.Bench;

/// <summary>The server's own time for each request, from the first byte in to the last byte out, as its metrics tell it.</summary>
internal sealed class ServerClock : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private readonly MeterListener listener = new();
    private readonly ConcurrentQueue<double> times = new();

    public ServerClock()
    {
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Name == "http.server.request.duration")
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<double>((_, seconds, _, _) => times.Enqueue(seconds * 1000));
        listener.Start();
    }

    /// <summary>Forgets what was measured.</summary>
    public void Clear() => times.Clear();

    /// <summary>The times of so many requests; a request is counted shortly after its answer has arrived.</summary>
    public async Task<Samples> TakeAsync(int requests, CancellationToken ct)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(ct);
        end.CancelAfter(Patience);
        while (times.Count < requests)
        {
            await Task.Delay(1, end.Token);
        }

        var taken = new Samples(times);
        times.Clear();
        return taken;
    }

    /// <inheritdoc/>
    public void Dispose() => listener.Dispose();
}
