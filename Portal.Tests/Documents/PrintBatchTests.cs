using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Portal.Core.SharedKernel;
using Portal.Documents.Batches;
using Portal.Documents.Printing;

namespace Portal.Tests.Documents;

/// <summary>Batches: printed in order, each document once, seen by their owner alone, cancelled, taken up again, bounded.</summary>
public sealed class PrintBatchTests : IDisposable
{
    private static readonly Guid Anna = Guid.CreateVersion7();
    private static readonly Guid Ben = Guid.CreateVersion7();
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly StoppedByNobody lifetime = new();
    private readonly PrintBatches batches;

    public PrintBatchTests() => batches = Make();

    [Fact]
    public async Task All_copies_in_the_order_of_the_items_and_each_document_printed_once()
    {
        var prints = 0;
        BatchItem[] items = [Item("first", "a", 2, Print), Item("second", "b", 1, Print), Item("third", "a", 1, Print)];
        var batch = batches.Start(Guid.CreateVersion7(), Anna, "Sign-up day", items).Value;
        await EndOfAsync(batch);
        Assert.Equal((BatchState.Ready, 4, 4, null), (batch.Progress.State, batch.Progress.Done, batch.Progress.Total, batch.Progress.Current));
        Assert.Empty(batch.Progress.Failures);
        Assert.Equal(2, prints);
        // One page each, and a blank back so that the next copy begins on a front
        Assert.Equal(8, batch.File!.Pages);

        Result<PrintedPdf> Print(string document)
        {
            Interlocked.Increment(ref prints);
            return SamplePdf.Of(document);
        }
    }

    [Fact]
    public async Task What_fails_is_named_the_rest_is_printed_and_printing_the_rest_mends_it()
    {
        var broken = true;
        BatchItem[] items = [Item("good", "a", 1, Sample), Item("bad", "b", 3, document => broken ? PdfErrors.TookTooLong : Sample(document))];
        var batch = batches.Start(Guid.CreateVersion7(), Anna, "Sign-up day", items).Value;
        await EndOfAsync(batch);
        Assert.Equal((BatchState.Ready, 1, 4), (batch.Progress.State, batch.Progress.Done, batch.Progress.Total));
        Assert.Equal([new BatchFailure("bad", PdfErrors.TookTooLong)], batch.Progress.Failures);
        Assert.Equal(2, batch.File!.Pages);

        broken = false;
        Assert.True(batches.Resume(Anna, batch.Id).IsSuccess);
        await EndOfAsync(batch);
        Assert.Equal((BatchState.Ready, 4), (batch.Progress.State, batch.Progress.Done));
        Assert.Empty(batch.Progress.Failures);
        Assert.Equal(8, batch.File!.Pages);
    }

    [Fact]
    public async Task A_document_that_throws_is_one_failure_and_no_more()
    {
        BatchItem[] items = [Item("good", "a", 1, Sample), Item("bad", "b", 1, _ => throw new InvalidOperationException())];
        var batch = batches.Start(Guid.CreateVersion7(), Anna, "Sign-up day", items).Value;
        await EndOfAsync(batch);
        Assert.Equal((BatchState.Ready, PdfErrors.Failed), (batch.Progress.State, batch.Progress.Failures[0].Error));
    }

    [Fact]
    public async Task When_nothing_could_be_printed_it_says_so_and_has_no_file()
    {
        var batch = batches.Start(Guid.CreateVersion7(), Anna, "Sign-up day", [Item("bad", "a", 1, _ => PdfErrors.NoBrowser)]).Value;
        await EndOfAsync(batch);
        Assert.Equal(BatchState.Failed, batch.Progress.State);
        Assert.Null(batch.File);
        Assert.Equal(PdfErrors.NoBrowser, batch.Progress.Failures[0].Error);
    }

    [Fact]
    public async Task Cancelled_it_stops_and_what_waited_is_not_printed()
    {
        var first = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var prints = 0;
        var items = Enumerable.Range(0, 10).Select(i => new BatchItem($"{i}", $"{i}", 1, async (_, ct) =>
        {
            Interlocked.Increment(ref prints);
            first.TrySetResult();
            await Task.Delay(Timeout.Infinite, ct);
            return SamplePdf.Of("never");
        })).ToList();
        var batch = batches.Start(Guid.CreateVersion7(), Anna, "Sign-up day", items).Value;
        await first.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.Equal(BatchState.Printing, batch.Progress.State);
        Assert.NotNull(batch.Progress.Current);

        Assert.True(batches.Cancel(Anna, batch.Id).IsSuccess);
        await EndOfAsync(batch);
        Assert.Equal((BatchState.Cancelled, 0), (batch.Progress.State, batch.Progress.Done));
        Assert.InRange(prints, 1, PrintQueue.AtOnce);
        Assert.Null(batch.File);
    }

    [Fact]
    public async Task Nobody_but_its_owner_finds_cancels_or_resumes_a_batch()
    {
        var batch = batches.Start(Guid.CreateVersion7(), Anna, "Sign-up day", [Item("one", "a", 1, Sample)]).Value;
        await EndOfAsync(batch);
        Assert.Same(batch, batches.Find(Anna, batch.Id));
        Assert.Equal([batch], batches.Of(Anna));
        Assert.Null(batches.Find(Ben, batch.Id));
        Assert.Empty(batches.Of(Ben));
        Assert.Equal(Error.NotFound, batches.Cancel(Ben, batch.Id).Error);
        Assert.Equal(Error.NotFound, batches.Resume(Ben, batch.Id).Error);
        Assert.Equal(Error.NotFound, batches.Start(batch.Id, Ben, "Mine", [Item("one", "a", 1, Sample)]).Error);
    }

    [Fact]
    public async Task Sending_the_form_twice_starts_one_batch()
    {
        var (id, prints) = (Guid.CreateVersion7(), 0);
        BatchItem[] items = [Item("one", "a", 1, document =>
        {
            Interlocked.Increment(ref prints);
            return SamplePdf.Of(document);
        })];
        var first = batches.Start(id, Anna, "Sign-up day", items).Value;
        Assert.Same(first, batches.Start(id, Anna, "Sign-up day", items).Value);
        await EndOfAsync(first);
        Assert.Equal(1, prints);
    }

    [Fact]
    public void An_empty_batch_and_one_with_too_many_copies_are_refused()
    {
        Assert.Equal(BatchErrors.Empty, batches.Start(Guid.CreateVersion7(), Anna, "x", []).Error);
        Assert.Equal("Batch.TooMany", batches.Start(Guid.CreateVersion7(), Anna, "x", [Item("one", "a", 11, Sample)]).Error.Code);
        Assert.True(batches.Start(Guid.CreateVersion7(), Anna, "x", [Item("one", "a", 10, Sample)]).IsSuccess);
    }

    [Fact]
    public async Task One_person_has_three_unfinished_batches_and_no_more_while_others_still_may()
    {
        var go = new TaskCompletionSource();
        BatchItem[] slow = [new("one", "a", 1, async (_, _) =>
        {
            await go.Task;
            return SamplePdf.Of("a");
        })];
        var mine = Enumerable.Range(0, 3).Select(_ => batches.Start(Guid.CreateVersion7(), Anna, "x", slow).Value).ToList();
        Assert.Equal(BatchErrors.Busy, batches.Start(Guid.CreateVersion7(), Anna, "x", slow).Error);
        Assert.True(batches.Start(Guid.CreateVersion7(), Ben, "x", slow).IsSuccess);
        Assert.Equal(BatchErrors.Busy, batches.Start(Guid.CreateVersion7(), Ben, "x", slow).Error);
        go.SetResult();
        await Task.WhenAll(mine.Select(EndOfAsync));
        Assert.True(batches.Start(Guid.CreateVersion7(), Anna, "x", slow).IsSuccess);
    }

    [Fact]
    public async Task A_watcher_hears_each_step_until_it_leaves_and_the_batch_goes_on_without_it()
    {
        var heard = 0;
        var step = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var go = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        BatchItem[] items = [new("one", "a", 1, async (_, _) =>
        {
            step.TrySetResult();
            await go.Task;
            return SamplePdf.Of("a");
        })];
        var batch = batches.Start(Guid.CreateVersion7(), Anna, "x", items).Value;
        await step.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        batch.Watch(() => Interlocked.Increment(ref heard)).Dispose();
        using var stays = batch.Watch(() => Interlocked.Add(ref heard, 100));
        go.SetResult();
        await EndOfAsync(batch);
        Assert.Equal(200, heard);
    }

    [Fact]
    public void Every_refusal_of_a_batch_has_words() =>
        Assert.All(
            new[] { BatchErrors.Empty, BatchErrors.Busy, BatchErrors.TooMany(500), PdfErrors.NoCage },
            error => Assert.False(string.IsNullOrWhiteSpace(Resources.RefusalWords.For(error))));

    public void Dispose()
    {
        batches.Dispose();
        lifetime.Dispose();
    }

    private PrintBatches Make() => new(
        Options.Create(new PdfOptions { MaxBatchCopies = 10, MaxBatches = 4 }), TimeProvider.System, lifetime, NullLogger<PrintBatches>.Instance);

    private static BatchItem Item(string label, string document, int copies, Func<string, Result<PrintedPdf>> print) =>
        new(label, document, copies, (_, _) => Task.FromResult(print(document)));

    private static Result<PrintedPdf> Sample(string text) => SamplePdf.Of(text);

    private static async Task EndOfAsync(PrintBatch batch)
    {
        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watch = batch.Watch(() =>
        {
            if (batch.EndedAt is not null)
            {
                end.TrySetResult();
            }
        });
        if (batch.EndedAt is null)
        {
            await end.Task.WaitAsync(Patience, TestContext.Current.CancellationToken);
        }
    }

    private sealed class StoppedByNobody : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource stopping = new();

        public CancellationToken ApplicationStarted => CancellationToken.None;

        public CancellationToken ApplicationStopping => stopping.Token;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void StopApplication() => stopping.Cancel();

        public void Dispose() => stopping.Dispose();
    }
}
