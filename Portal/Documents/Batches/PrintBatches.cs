using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using Portal.Core.SharedKernel;
using Portal.Documents.Printing;

namespace Portal.Documents.Batches;

/// <summary>
/// The batches that are being printed, and those of the last hours. Nobody but its owner finds a batch. Who may print what is asked where the items
/// are made: this only prints them, two documents of a batch at once at most and each in its turn.
/// </summary>
public sealed partial class PrintBatches(
    IOptions<PdfOptions> options, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<PrintBatches> log) : IDisposable
{
    private const int UnfinishedOfOnePerson = 3;
    private static readonly TimeSpan KeptFor = TimeSpan.FromHours(2);

    private readonly ConcurrentDictionary<Guid, PrintBatch> batches = new();
    private readonly Lock starting = new();

    /// <summary>
    /// Starts a batch. The id is chosen by the form, so that sending it twice starts one. Refusals: <see cref="BatchErrors"/>; not found when the id is somebody else's.
    /// </summary>
    public Result<PrintBatch> Start(Guid id, Guid owner, string title, IReadOnlyList<BatchItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items.Count == 0)
        {
            return BatchErrors.Empty;
        }

        if (items.Sum(item => (long)item.Copies) > options.Value.MaxBatchCopies)
        {
            return BatchErrors.TooMany(options.Value.MaxBatchCopies);
        }

        PrintBatch batch;
        lock (starting)
        {
            ForgetOld();
            if (batches.TryGetValue(id, out var known))
            {
                return known.Owner == owner ? known : Error.NotFound;
            }

            if (IsFull(owner))
            {
                return BatchErrors.Busy;
            }

            batch = new(id, owner, title, items, time.GetUtcNow());
            batches[id] = batch;
        }

        _ = RunAsync(batch);
        return batch;
    }

    /// <summary>This person's batch with this id; none when there is none, when it is too old, or when the portal was started again since.</summary>
    public PrintBatch? Find(Guid owner, Guid id) =>
        batches.TryGetValue(id, out var batch) && batch.Owner == owner ? batch : null;

    /// <summary>This person's batches, newest first.</summary>
    public IReadOnlyList<PrintBatch> Of(Guid owner) =>
        [.. batches.Values.Where(batch => batch.Owner == owner).OrderByDescending(batch => batch.StartedAt)];

    /// <summary>Stops a batch after the documents that are at the printer now. Nothing happens to one that has ended.</summary>
    public Result Cancel(Guid owner, Guid id)
    {
        if (Find(owner, id) is not { } batch)
        {
            return Error.NotFound;
        }

        batch.Stop();
        return Result.Done;
    }

    /// <summary>Prints what failed or was not reached, and makes the file anew. Nothing happens to one that is being printed.</summary>
    public Result Resume(Guid owner, Guid id)
    {
        if (Find(owner, id) is not { } batch)
        {
            return Error.NotFound;
        }

        lock (starting)
        {
            if (batch.Progress.State != BatchState.Printing && IsFull(owner))
            {
                return BatchErrors.Busy;
            }

            if (batch.TryAgain())
            {
                _ = RunAsync(batch);
            }
        }

        return Result.Done;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        foreach (var batch in batches.Values)
        {
            batch.Dispose();
        }
    }

    private bool IsFull(Guid owner)
    {
        var unfinished = batches.Values.Where(batch => batch.EndedAt is null).ToList();
        return unfinished.Count >= options.Value.MaxBatches || unfinished.Count(batch => batch.Owner == owner) >= UnfinishedOfOnePerson;
    }

    private void ForgetOld()
    {
        var now = time.GetUtcNow();
        foreach (var (id, old) in batches.Where(pair => pair.Value.EndedAt is { } ended && now - ended > KeptFor))
        {
            batches.TryRemove(id, out _);
            old.Dispose();
        }
    }

    private async Task RunAsync(PrintBatch batch)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(batch.Stopped, lifetime.ApplicationStopping);
        try
        {
            var turn = PrintTurn.BatchOf(batch.Owner);
            await Parallel.ForEachAsync(
                batch.Missing,
                new ParallelOptions { MaxDegreeOfParallelism = PrintQueue.AtOnce, CancellationToken = end.Token },
                async (item, ct) => await PrintAsync(batch, item, turn, ct));
            var file = PdfBundle.Of(batch.Printed, batch.Title);
            batch.End(file is null ? BatchState.Failed : BatchState.Ready, file, time.GetUtcNow());
        }
        catch (OperationCanceledException)
        {
            batch.End(BatchState.Cancelled, file: null, time.GetUtcNow());
        }
        catch (Exception fault)
        {
            // Nobody waits for this task: what is not caught here would leave the batch unfinished for ever
            LogFault(log, fault.GetType().Name);
            batch.End(BatchState.Failed, file: null, time.GetUtcNow());
        }

        LogEnded(log, batch.Progress.State, batch.Progress.Done, batch.Progress.Total);
    }

    private async Task PrintAsync(PrintBatch batch, BatchItem item, PrintTurn turn, CancellationToken ct)
    {
        batch.Begin(item);
        try
        {
            batch.Finish(item, await item.PrintAsync(turn, ct));
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // One document that cannot be made does not take the others with it
            LogFault(log, fault.GetType().Name);
            batch.Finish(item, PdfErrors.Failed);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A batch ended as {State}: {Done} of {Total} copies")]
    private static partial void LogEnded(ILogger log, BatchState state, int done, int total);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A document of a batch could not be made ({Type})")]
    private static partial void LogFault(ILogger log, string type);
}
