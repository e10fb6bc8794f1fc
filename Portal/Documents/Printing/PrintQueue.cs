using Microsoft.Extensions.Options;
using Portal.Core.SharedKernel;

namespace Portal.Documents.Printing;

/// <summary>
/// The line before the printer. Two documents at once, because two keep two processors busy and more would only slow each other. Single
/// documents come first, in the order of asking; then batches, one document of each owner in turn. Both lines are bounded, each by itself, so
/// that no batch can keep a person out.
/// </summary>
public sealed class PrintQueue(IOptions<PdfOptions> options)
{
    /// <summary>How many documents are printed at once.</summary>
    public const int AtOnce = 2;

    private readonly Lock sync = new();
    private readonly LinkedList<Waiter> people = [];
    private readonly LinkedList<(Guid Owner, LinkedList<Waiter> Line)> owners = [];
    private int printing;

    /// <summary>How many are being printed.</summary>
    public int Printing
    {
        get
        {
            lock (sync)
            {
                return printing;
            }
        }
    }

    /// <summary>How many single documents wait.</summary>
    public int PeopleWaiting
    {
        get
        {
            lock (sync)
            {
                return people.Count;
            }
        }
    }

    /// <summary>How many documents of batches wait.</summary>
    public int BatchesWaiting
    {
        get
        {
            lock (sync)
            {
                return owners.Sum(owner => owner.Line.Count);
            }
        }
    }

    /// <summary>
    /// Waits for a place at the printer; give it back by disposing of it. Refused with <see cref="PdfErrors.Busy"/> when the line is full. Who
    /// stops waiting leaves the line.
    /// </summary>
    public async Task<Result<IDisposable>> EnterAsync(PrintTurn turn, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(turn);
        ct.ThrowIfCancellationRequested();
        Waiter waiter;
        lock (sync)
        {
            // Whoever leaves hands the place on, so a free place means that nobody waits
            if (printing < AtOnce)
            {
                printing++;
                return new Place(this);
            }

            var line = LineOf(turn);
            if (line is null)
            {
                return PdfErrors.Busy;
            }

            waiter = new Waiter(line);
            line.AddLast(waiter);
        }

        await using var given = ct.Register(() => GiveUp(waiter, ct));
        await waiter.Called.Task;
        return new Place(this);
    }

    private LinkedList<Waiter>? LineOf(PrintTurn turn)
    {
        if (turn.BatchOwner is not { } owner)
        {
            return people.Count < options.Value.MaxWaiting ? people : null;
        }

        if (owners.Sum(one => one.Line.Count) >= options.Value.MaxWaiting)
        {
            return null;
        }

        var known = owners.FirstOrDefault(one => one.Owner == owner).Line;
        if (known is null)
        {
            known = [];
            owners.AddLast((owner, known));
        }

        return known;
    }

    private void Leave()
    {
        lock (sync)
        {
            if (Next() is { } next)
            {
                next.Called.SetResult();
            }
            else
            {
                printing--;
            }
        }
    }

    private Waiter? Next()
    {
        if (people.First is { } person)
        {
            people.RemoveFirst();
            return person.Value;
        }

        // The owner whose turn it was goes to the end of the round, or leaves it
        while (owners.First is { } owner)
        {
            owners.RemoveFirst();
            if (owner.Value.Line.First is { } first)
            {
                owner.Value.Line.RemoveFirst();
                owners.AddLast(owner);
                return first.Value;
            }
        }

        return null;
    }

    private void GiveUp(Waiter waiter, CancellationToken ct)
    {
        lock (sync)
        {
            // Called at this very moment: the place is taken, and given back by whoever sees that it is not wanted
            if (waiter.Line.Remove(waiter))
            {
                waiter.Called.SetCanceled(ct);
            }
        }
    }

    private sealed class Waiter(LinkedList<Waiter> line)
    {
        public LinkedList<Waiter> Line => line;

        public TaskCompletionSource Called { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    private sealed class Place(PrintQueue queue) : IDisposable
    {
        private int given;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref given, 1) == 0)
            {
                queue.Leave();
            }
        }
    }
}
