using Portal.Core.SharedKernel;
using Portal.Documents.Printing;

namespace Portal.Documents.Batches;

/// <summary>
/// Many documents printed for one person into one file, all copies in the order of the items. It goes on while nobody looks: pages come back to it by its
/// id. It lives in this process; after a restart it is gone and is started again, which costs little because what was printed is in the store.
/// </summary>
public sealed class PrintBatch : IDisposable
{
    private readonly Lock sync = new();
    private readonly Dictionary<string, Result<PrintedPdf>> printed = new(StringComparer.Ordinal);
    private readonly List<BatchItem> current = [];
    private CancellationTokenSource stop = new();
    private Watcher[] watchers = [];
    private BatchState state = BatchState.Printing;

    internal PrintBatch(Guid id, Guid owner, string title, IReadOnlyList<BatchItem> items, DateTimeOffset startedAt)
    {
        Id = id;
        Owner = owner;
        Title = title;
        Items = items;
        StartedAt = startedAt;
    }

    /// <summary>Its id, as in its address.</summary>
    public Guid Id { get; }

    /// <summary>The member of staff whose batch it is; nobody else sees it.</summary>
    public Guid Owner { get; }

    /// <summary>What it is called, for example "Sign-up day, 25 November 2026".</summary>
    public string Title { get; }

    /// <summary>The items, in the order of the file.</summary>
    public IReadOnlyList<BatchItem> Items { get; }

    /// <summary>When it was started (UTC, real time).</summary>
    public DateTimeOffset StartedAt { get; }

    /// <summary>When it ended; none while it is being printed.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The file with all copies; none until it is <see cref="BatchState.Ready"/>.</summary>
    public PrintedPdf? File { get; private set; }

    /// <summary>How far it is now.</summary>
    public BatchProgress Progress
    {
        get
        {
            lock (sync)
            {
                return new(
                    state,
                    Items.Where(item => printed.TryGetValue(item.Document, out var result) && result.IsSuccess).Sum(item => item.Copies),
                    Items.Sum(item => item.Copies),
                    current.Count > 0 ? current[0].Label : null,
                    [.. Items.Where(item => printed.TryGetValue(item.Document, out var result) && !result.IsSuccess)
                        .Select(item => new BatchFailure(item.Label, printed[item.Document].Error))]);
            }
        }
    }

    /// <summary>Calls after each step, on any thread, until what is given back is disposed of. What is called does little and does not throw.</summary>
    public IDisposable Watch(Action changed)
    {
        var watcher = new Watcher(this, changed);
        lock (sync)
        {
            watchers = [.. watchers, watcher];
        }

        return watcher;
    }

    internal CancellationToken Stopped => stop.Token;

    /// <summary>One item for each document that is not printed yet, or that failed.</summary>
    internal IReadOnlyList<BatchItem> Missing
    {
        get
        {
            lock (sync)
            {
                return [.. Items.DistinctBy(item => item.Document, StringComparer.Ordinal)
                    .Where(item => !printed.TryGetValue(item.Document, out var result) || !result.IsSuccess)];
            }
        }
    }

    /// <summary>What is printed, in the order of the file.</summary>
    internal IReadOnlyList<(PrintedPdf Document, int Copies)> Printed
    {
        get
        {
            lock (sync)
            {
                return [.. Items.Where(item => printed.TryGetValue(item.Document, out var result) && result.IsSuccess)
                    .Select(item => (printed[item.Document].Value, item.Copies))];
            }
        }
    }

    internal void Begin(BatchItem item) => Step(() => current.Add(item));

    internal void Finish(BatchItem item, Result<PrintedPdf> result) => Step(() =>
    {
        current.Remove(item);
        printed[item.Document] = result;
    });

    internal void End(BatchState last, PrintedPdf? file, DateTimeOffset at) => Step(() =>
    {
        current.Clear();
        (state, File, EndedAt) = (last, file, at);
    });

    /// <summary>Takes it up again where it ended; false while it runs.</summary>
    internal bool TryAgain()
    {
        lock (sync)
        {
            if (state == BatchState.Printing)
            {
                return false;
            }

            stop.Dispose();
            stop = new();
            (state, EndedAt) = (BatchState.Printing, null);
        }

        Tell();
        return true;
    }

    internal void Stop()
    {
        CancellationTokenSource running;
        lock (sync)
        {
            if (state != BatchState.Printing)
            {
                return;
            }

            running = stop;
        }

        try
        {
            // Not inside: what hears of it goes on at once, here, and may take other locks
            running.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It ended at this very moment
        }
    }

    /// <inheritdoc />
    public void Dispose() => stop.Dispose();

    private void Step(Action step)
    {
        lock (sync)
        {
            step();
        }

        Tell();
    }

    private void Tell() => Array.ForEach(watchers, watcher => watcher.Changed());

    private sealed record Watcher(PrintBatch Batch, Action Changed) : IDisposable
    {
        public void Dispose()
        {
            lock (Batch.sync)
            {
                Batch.watchers = [.. Batch.watchers.Where(other => !ReferenceEquals(other, this))];
            }
        }
    }
}
