using System.Collections.Concurrent;
using Portal.Core.Access;
using Portal.Core.Prevention;
using Portal.Core.Prevention.Register;
using Portal.Core.SharedKernel;
using Portal.Documents.Batches;
using Portal.Documents.Printing;

namespace Portal.Documents.Leaflet;

/// <summary>One sign-up of the day.</summary>
/// <param name="Id">The issue on the register has the same id: recording it twice records one.</param>
/// <param name="Reference">The tenancy, in the form that is kept.</param>
/// <param name="Language">BCP 47 tag.</param>
/// <param name="Format">A name of the formats, or <c>easy-read</c>.</param>
public sealed record SignUpLine(Guid Id, string Reference, string Language, string Format)
{
    /// <summary>What the print job calls it.</summary>
    public string Label => $"{Reference}, {Language}, {Format}";
}

/// <summary>The leaflets of one sign-up day.</summary>
/// <param name="Batch">The print job.</param>
/// <param name="Lines">The sign-ups in order.</param>
public sealed record SignUpDayJob(PrintBatch Batch, IReadOnlyList<SignUpLine> Lines)
{
    private int recorded;

    /// <summary>How many are on the register.</summary>
    public int Recorded => Volatile.Read(ref recorded);

    /// <summary>References that were printed and could not be put on the register, with the reason.</summary>
    public ConcurrentDictionary<string, Error> NotRecorded { get; } = new(StringComparer.Ordinal);

    internal Actor Actor { get; init; } = Actor.System;

    internal ConcurrentDictionary<string, PrintedLeaflet> Prints { get; init; } = new(StringComparer.Ordinal);

    internal SemaphoreSlim Recording { get; } = new(1);

    internal void CountRecorded(int count) => Volatile.Write(ref recorded, count);
}

/// <summary>
/// Prints the leaflets of a sign-up day as one file and puts each on the register once the file is there (policy 5.4(c)). A job that is cancelled leaves
/// nothing on the register; a leaflet that could not be printed is named and left out.
/// </summary>
[Core.Policy.PolicyClause("5.4(c)")]
public sealed partial class SignUpDay(PrintBatches batches, LeafletPress press, FindLeafletContacts contacts, IssueLeaflet issue, ILogger<SignUpDay> log)
{
    private readonly ConcurrentDictionary<Guid, SignUpDayJob> jobs = new();
    private readonly Lock starting = new();

    /// <summary>Starts it. The id is chosen by the form: sending it twice starts one. Refusals: those of a batch, and not allowed.</summary>
    public Result<SignUpDayJob> Start(Guid id, string title, IReadOnlyList<SignUpLine> lines, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.May(Permission.IssueLeaflets))
        {
            return Refusals.NotAllowed;
        }

        SignUpDayJob job;
        lock (starting)
        {
            Forget();
            if (jobs.TryGetValue(id, out var known) && batches.Find(actor.StaffId, id) is not null)
            {
                return known;
            }

            var prints = new ConcurrentDictionary<string, PrintedLeaflet>(StringComparer.Ordinal);
            var started = batches.Start(id, actor.StaffId, title, [.. lines.Select(line => BatchItem.Stored(
                line.Label, DocumentOf(line), 1, (turn, ct) => PrintAsync(prints, line, turn, ct)))]);
            if (!started.IsSuccess)
            {
                return started.Error;
            }

            job = new(started.Value, lines) { Actor = actor, Prints = prints };
            jobs[id] = job;
        }

        job.Batch.Watch(() => RecordWhenReady(job));
        // It may have ended before anybody watched
        RecordWhenReady(job);
        return job;
    }

    // Jobs whose batch is gone are of no use to anybody
    private void Forget()
    {
        foreach (var (id, old) in jobs)
        {
            if (batches.Find(old.Actor.StaffId, id) is null)
            {
                jobs.TryRemove(id, out _);
            }
        }
    }

    /// <summary>This person's sign-up days of the last hours, newest first.</summary>
    public IReadOnlyList<SignUpDayJob> Of(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return [.. batches.Of(actor.StaffId).Select(batch => jobs.GetValueOrDefault(batch.Id)).OfType<SignUpDayJob>()];
    }

    private static string DocumentOf(SignUpLine line) => $"leaflet {line.Language} {line.Format}";

    private async Task<Result<StoredDocument>> PrintAsync(ConcurrentDictionary<string, PrintedLeaflet> prints, SignUpLine line, PrintTurn turn, CancellationToken ct)
    {
        if (LeafletDesk.Read(line.Language, line.Format) is not { } paper)
        {
            return Error.NotFound;
        }

        var places = await contacts.HandleAsync(ct);
        var print = await press.GetPdfAsync(paper.Edition, turn, ct, paper.Format);
        if (print.IsSuccess)
        {
            prints[DocumentOf(line)] = new(print.Value.Version, [.. places.Select(place => new PrintedContact(place.Id, place.Phone, place.Address))]);
        }

        return print;
    }

    private void RecordWhenReady(SignUpDayJob job)
    {
        if (job.Batch.Progress.State == BatchState.Ready)
        {
            _ = RecordAsync(job);
        }
    }

    private async Task RecordAsync(SignUpDayJob job)
    {
        await job.Recording.WaitAsync();
        try
        {
            var failed = job.Batch.Progress.Failures.Select(failure => failure.Label).ToHashSet(StringComparer.Ordinal);
            var recorded = 0;
            foreach (var line in job.Lines.Where(line => !failed.Contains(line.Label)))
            {
                var print = job.Prints[DocumentOf(line)];
                var issued = await issue.HandleAsync(
                    new(line.Id, line.Reference, line.Language, print.DocumentVersion) { Format = line.Format, Contacts = print.Contacts, BatchId = job.Batch.Id },
                    job.Actor, CancellationToken.None);
                if (issued.IsSuccess)
                {
                    job.CountRecorded(++recorded);
                    job.NotRecorded.TryRemove(line.Reference, out _);
                }
                else
                {
                    job.NotRecorded[line.Reference] = issued.Error;
                }
            }
        }
        catch (Exception fault)
        {
            // Nobody waits for this task; what is missing is seen on the page, and started again records it
            LogFault(log, fault.GetType().Name);
        }
        finally
        {
            job.Recording.Release();
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The leaflets of a sign-up day could not all be put on the register ({Type})")]
    private static partial void LogFault(ILogger log, string type);
}
