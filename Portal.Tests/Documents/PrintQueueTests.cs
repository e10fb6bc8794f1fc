using Microsoft.Extensions.Options;
using Portal.Documents.Printing;

namespace Portal.Tests.Documents;

/// <summary>The line before the printer: two at once, people before batches, batches in turn by their owners, both lines bounded.</summary>
public sealed class PrintQueueTests
{
    private readonly List<string> order = [];
    private readonly Dictionary<string, IDisposable> places = new(StringComparer.Ordinal);
    private readonly PrintQueue queue = new(Options.Create(new PdfOptions { MaxWaiting = 4 }));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_are_served_at_once_and_the_third_waits()
    {
        await EnterAsync("one", PrintTurn.Person);
        await EnterAsync("two", PrintTurn.Person);
        var third = EnterAsync("three", PrintTurn.Person);
        Assert.False(third.IsCompleted);
        Assert.Equal((2, 1), (queue.Printing, queue.PeopleWaiting));
        await LeaveAsync("one", third);
        Assert.Equal(["one", "two", "three"], order);
        Assert.Equal((2, 0), (queue.Printing, queue.PeopleWaiting));
    }

    [Fact]
    public async Task A_person_goes_before_every_document_of_a_batch_that_waits()
    {
        var anna = Guid.CreateVersion7();
        await EnterAsync("batch 1", PrintTurn.BatchOf(anna));
        await EnterAsync("batch 2", PrintTurn.BatchOf(anna));
        var third = EnterAsync("batch 3", PrintTurn.BatchOf(anna));
        var fourth = EnterAsync("batch 4", PrintTurn.BatchOf(anna));
        var person = EnterAsync("person", PrintTurn.Person);
        await LeaveAsync("batch 1", person);
        Assert.False(third.IsCompleted);
        await LeaveAsync("batch 2", third);
        Assert.False(fourth.IsCompleted);
        await LeaveAsync("person", fourth);
        Assert.Equal(["batch 1", "batch 2", "person", "batch 3", "batch 4"], order);
    }

    [Fact]
    public async Task Owners_of_batches_take_turns_however_many_documents_one_has_in_line()
    {
        var (anna, ben) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await EnterAsync("x", PrintTurn.Person);
        await EnterAsync("y", PrintTurn.Person);
        var waiting = new Dictionary<string, Task>(StringComparer.Ordinal);
        foreach (var (name, owner) in new[] { ("anna 1", anna), ("anna 2", anna), ("anna 3", anna), ("ben 1", ben) })
        {
            waiting[name] = EnterAsync(name, PrintTurn.BatchOf(owner));
        }

        await LeaveAsync("x", waiting["anna 1"]);
        await LeaveAsync("anna 1", waiting["ben 1"]);
        await LeaveAsync("ben 1", waiting["anna 2"]);
        await LeaveAsync("anna 2", waiting["anna 3"]);
        Assert.Equal(["x", "y", "anna 1", "ben 1", "anna 2", "anna 3"], order);
    }

    [Fact]
    public async Task Each_line_is_bounded_by_itself_and_a_full_one_says_so()
    {
        var anna = Guid.CreateVersion7();
        for (var i = 0; i < 2; i++)
        {
            await EnterAsync($"at the printer {i}", PrintTurn.Person);
        }

        for (var i = 0; i < 4; i++)
        {
            _ = EnterAsync($"batch {i}", PrintTurn.BatchOf(anna));
        }

        Assert.Equal(PdfErrors.Busy, (await queue.EnterAsync(PrintTurn.BatchOf(anna), Ct)).Error);
        Assert.Equal(PdfErrors.Busy, (await queue.EnterAsync(PrintTurn.BatchOf(Guid.CreateVersion7()), Ct)).Error);
        for (var i = 0; i < 4; i++)
        {
            _ = EnterAsync($"person {i}", PrintTurn.Person);
        }

        Assert.Equal(PdfErrors.Busy, (await queue.EnterAsync(PrintTurn.Person, Ct)).Error);
        Assert.Equal((4, 4), (queue.PeopleWaiting, queue.BatchesWaiting));
    }

    [Fact]
    public async Task Whoever_stops_waiting_leaves_the_line_and_keeps_no_place()
    {
        await EnterAsync("one", PrintTurn.Person);
        await EnterAsync("two", PrintTurn.Person);
        using var stop = new CancellationTokenSource();
        var gone = queue.EnterAsync(PrintTurn.Person, stop.Token);
        var next = EnterAsync("next", PrintTurn.Person);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gone);
        await LeaveAsync("one", next);
        places["two"].Dispose();
        places["next"].Dispose();
        Assert.Equal((0, 0), (queue.Printing, queue.PeopleWaiting));
    }

    [Fact]
    public async Task A_place_is_given_back_once_however_often_it_is_disposed_of()
    {
        var place = (await queue.EnterAsync(PrintTurn.Person, Ct)).Value;
        await EnterAsync("other", PrintTurn.Person);
        place.Dispose();
        place.Dispose();
        Assert.Equal(1, queue.Printing);
    }

    [Fact]
    public async Task Many_at_once_never_print_more_than_two_and_none_is_forgotten()
    {
        var wide = new PrintQueue(Options.Create(new PdfOptions { MaxWaiting = 1000 }));
        var (inside, most, served) = (0, 0, 0);
        await Task.WhenAll(Enumerable.Range(0, 400).Select(async i =>
        {
            using var stop = new CancellationTokenSource();
            var entering = wide.EnterAsync(i % 3 == 0 ? PrintTurn.Person : PrintTurn.BatchOf(new Guid(i % 7, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0])), stop.Token);
            if (i % 5 == 0)
            {
                await stop.CancelAsync();
            }

            try
            {
                using var place = (await entering).Value;
                var now = Interlocked.Increment(ref inside);
                InterlockedMax(ref most, now);
                await Task.Yield();
                Interlocked.Increment(ref served);
                Interlocked.Decrement(ref inside);
            }
            catch (OperationCanceledException)
            {
                Interlocked.Increment(ref served);
            }
        }));
        Assert.Equal(400, served);
        Assert.InRange(most, 1, PrintQueue.AtOnce);
        Assert.Equal((0, 0, 0), (wide.Printing, wide.PeopleWaiting, wide.BatchesWaiting));
    }

    private async Task EnterAsync(string name, PrintTurn turn)
    {
        var place = await queue.EnterAsync(turn, Ct);
        lock (order)
        {
            order.Add(name);
            places[name] = place.Value;
        }
    }

    private async Task LeaveAsync(string name, Task next)
    {
        places[name].Dispose();
        await next.WaitAsync(TimeSpan.FromSeconds(5), Ct);
    }

    private static void InterlockedMax(ref int most, int now)
    {
        for (var seen = Volatile.Read(ref most); now > seen; seen = Volatile.Read(ref most))
        {
            Interlocked.CompareExchange(ref most, now, seen);
        }
    }
}
