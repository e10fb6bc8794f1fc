using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Persistence.Counters;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Persistence;

/// <summary>What a verb works with inside its transaction.</summary>
/// <param name="Db">The tracking context; the runner saves it, nobody else.</param>
/// <param name="Actor">Who acts.</param>
/// <param name="Now">Business time (UTC) of the act.</param>
/// <param name="Cancellation">Stops the operation.</param>
public sealed record UnitOfWork(PortalContext Db, Actor Actor, DateTimeOffset Now, CancellationToken Cancellation)
{
    /// <summary>The case concerned, for the trail and for those who watch it.</summary>
    public Guid? CaseId { get; set; }

    /// <summary>Ids of records concerned, for the trail.</summary>
    public List<Guid> Subjects { get; } = [];

    /// <summary>Reason or count for the trail; never personal content.</summary>
    public string Note { get; set; } = "";
}

/// <summary>
/// The one door for writing: authorises, runs the verb, writes one audit act, updates the counters, saves once and commits, all in one
/// transaction; then tells those who watch. A clash with somebody else's change becomes <see cref="Error.Changed"/>.
/// </summary>
public sealed class UseCaseRunner(PortalStore store, ICaseAuthority authority, AuditTrail trail, RefusalTrail refusals, UkClock clock, CaseFeed feed)
{
    /// <summary>Runs a verb that concerns one case. A case that the actor may not know answers as one that does not exist.</summary>
    /// <param name="actor">Who acts.</param>
    /// <param name="permission">What the table must allow.</param>
    /// <param name="caseId">The case.</param>
    /// <param name="verb">Loads, calls one method of the aggregate, and answers.</param>
    /// <param name="ct">Stops the operation.</param>
    /// <param name="file">The file of the verb: its name is the name of the act.</param>
    public Task<Result<T>> WriteAsync<T>(
        Actor actor, Permission permission, Guid caseId, Func<UnitOfWork, Task<Result<T>>> verb, CancellationToken ct, [CallerFilePath] string file = "") =>
        RunAsync(actor, permission, caseId, verb, Path.GetFileNameWithoutExtension(file), ct);

    /// <summary>Runs a verb that concerns no case yet.</summary>
    /// <inheritdoc cref="WriteAsync{T}(Actor, Permission, Guid, Func{UnitOfWork, Task{Result{T}}}, CancellationToken, string)"/>
    public Task<Result<T>> WriteAsync<T>(
        Actor actor, Permission permission, Func<UnitOfWork, Task<Result<T>>> verb, CancellationToken ct, [CallerFilePath] string file = "") =>
        RunAsync(actor, permission, null, verb, Path.GetFileNameWithoutExtension(file), ct);

    private async Task<Result<T>> RunAsync<T>(
        Actor actor, Permission permission, Guid? caseId, Func<UnitOfWork, Task<Result<T>>> verb, string action, CancellationToken ct)
    {
        Guid? touched = null;
        Result<T> result;
        try
        {
            result = await store.WriteAsync(async db =>
            {
                var unit = new UnitOfWork(db, actor, clock.Now, ct) { CaseId = caseId };
                var (allowed, why) = await AllowedAsync(db, actor, permission, caseId, ct);
                if (allowed == Reach.None)
                {
                    return caseId is null ? Refusals.NotAllowed : Error.NotFound;
                }

                var answer = await verb(unit);
                if (answer.IsSuccess)
                {
                    await SaveAsync(unit, new(AuditKind.Act, action, unit.CaseId, Ids(unit), why, ChangedFields(db), unit.Note));
                    touched = unit.CaseId;
                }

                return answer;
            }, ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            result = Error.Changed;
        }

        if (!result.IsSuccess)
        {
            await refusals.WriteAsync(actor, action, caseId, caseId?.ToString() ?? "", permission.ToString(), result.Error.Code, ct);
        }
        else if (touched is { } id)
        {
            feed.Tell(id);
        }

        return result;
    }

    private async Task<(Reach Allowed, string Why)> AllowedAsync(PortalContext db, Actor actor, Permission permission, Guid? caseId, CancellationToken ct)
    {
        if (caseId is not { } id)
        {
            return (actor.ReachOf(permission), WhyAllowed.Of(actor, permission, actor.ReachOf(permission)));
        }

        return (await authority.StandingsAsync(db, actor, [id], ct)).TryGetValue(id, out var standing)
            ? (standing.Allows(actor, permission), standing.Why(actor, permission))
            : (Reach.None, "");
    }

    private async Task SaveAsync(UnitOfWork unit, AuditRecord record)
    {
        foreach (var entry in unit.Db.ChangeTracker.Entries<Entity>().Where(entry => entry.State == EntityState.Modified))
        {
            entry.Entity.Version++;
        }

        // Holding the head first lets nobody else read counters that are about to change
        await unit.Db.LockAuditHeadAsync(unit.Cancellation);
        await CounterBook.ApplyAsync(unit.Db, unit.Cancellation);
        await trail.AppendAsync(unit.Db, unit.Actor, record, unit.Cancellation);
        await unit.Db.SaveChangesAsync(unit.Cancellation);
    }

    private static string Ids(UnitOfWork unit) => string.Join(' ', unit.Subjects);

    private static string ChangedFields(PortalContext db) => string.Join(' ', db.ChangeTracker.Entries()
        .Where(entry => entry.State == EntityState.Modified)
        .SelectMany(entry => entry.Properties.Where(p => p.IsModified).Select(p => $"{entry.Metadata.ClrType.Name}.{p.Metadata.Name}"))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .Take(12));
}
