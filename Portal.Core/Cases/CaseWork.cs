using System.Runtime.CompilerServices;
using Portal.Core.Access;
using Portal.Core.Codes;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Codes;

namespace Portal.Core.Cases;

/// <summary>
/// How every verb on a case runs: its keys first, then one unit of the runner with the case loaded, and due times and facts brought into
/// line at the end. Acts only add to a case, so two people who act at the same moment are both served: the later one is run again on
/// what the earlier one left.
/// </summary>
public sealed class CaseWork(UseCaseRunner runner, KeyStore keyStore, ICaseAuthority authority, PortalStore store, CaseCalendars calendars, CodeListStore lists)
{
    private const int Tries = 4;

    /// <summary>The code lists by which input is judged, as they stand in the database.</summary>
    internal ValueTask<CodeLists> ListsAsync(CancellationToken ct) => lists.GetAsync(ct);

    /// <summary>Runs a verb on one case.</summary>
    internal async Task<Result<T>> WriteAsync<T>(
        Actor actor, Permission permission, Guid caseId, Func<CaseFile, Task<Result<T>>> verb, CancellationToken ct, RecordKeys? more = null, [CallerFilePath] string file = "")
    {
        var offered = await lists.GetAsync(ct);
        var keys = await keyStore.LoadAsync([caseId], ct);
        if (more is not null)
        {
            keys.Add(more);
        }

        for (var attempt = 1; ; attempt++)
        {
            var result = await runner.WriteAsync<T>(actor, permission, caseId, async unit =>
            {
                var file = await LoadAsync(unit, caseId, keys, offered);
                if (file.Case.Status == CaseStatus.Merged)
                {
                    return CaseRefusals.Joined;
                }

                var answer = await verb(file);
                if (answer.IsSuccess)
                {
                    file.Settle();
                }

                return answer;
            }, ct, file);
            if (result.IsSuccess || !ReferenceEquals(result.Error, Error.Changed) || attempt == Tries)
            {
                return result;
            }
        }
    }

    /// <summary>Refuses unusable input of those who may act here, for others the case is not there; else runs the verb.</summary>
    internal Task<Result<T>> WriteAsync<T>(
        EntryWords words, Actor actor, Permission permission, Guid caseId, Func<CaseFile, Task<Result<T>>> verb, CancellationToken ct, [CallerFilePath] string file = "") =>
        words.Errors.Count == 0
            ? WriteAsync(actor, permission, caseId, verb, ct, null, file)
            : runner.WriteAsync(actor, permission, caseId, _ => Task.FromResult(Result<T>.From(Result.Refused(words.Errors))), ct, file);

    /// <summary>Loads a further case into the same unit of work, with the keys given.</summary>
    internal async Task<CaseFile> LoadAsync(UnitOfWork unit, Guid caseId, RecordKeys keys, CodeLists offered) => await CaseFile.LoadAsync(
        unit,
        caseId,
        (await authority.StandingsAsync(unit.Db, unit.Actor, [caseId], unit.Cancellation))[caseId],
        calendars,
        new CaseSealer(caseId, keys),
        offered);

    /// <summary>Whether this person may do this with this case; false for a case that does not exist or is hidden.</summary>
    internal async Task<bool> MayAsync(Actor actor, Permission permission, Guid caseId, CancellationToken ct)
    {
        await using var db = store.Read();
        return (await authority.StandingsAsync(db, actor, [caseId], ct)).TryGetValue(caseId, out var standing)
            && standing.Allows(actor, permission) != Reach.None;
    }

    /// <summary>
    /// Runs a verb on two cases in one unit: the first as always, the second loaded beside it when this person may do the same with it,
    /// else it is not there.
    /// </summary>
    internal async Task<Result<T>> WriteBothAsync<T>(
        EntryWords words, Actor actor, Permission permission, Guid caseId, Guid otherId, Func<CaseFile, CaseFile, RecordKeys, Task<Result<T>>> verb,
        CancellationToken ct, [CallerFilePath] string file = "")
    {
        if (words.Errors.Count > 0)
        {
            return await WriteAsync<T>(words, actor, permission, caseId, null!, ct, file);
        }

        var others = await keyStore.LoadAsync([otherId], ct);
        var all = await keyStore.LoadAsync([caseId, otherId], ct);
        return await WriteAsync(actor, permission, caseId, async file =>
        {
            var standings = await authority.StandingsAsync(file.Db, actor, [otherId], ct);
            if (!standings.TryGetValue(otherId, out var standing) || standing.Allows(actor, permission) == Reach.None)
            {
                return Error.NotFound;
            }

            var other = await LoadAsync(file.Unit, otherId, all, file.Lists);
            var answer = await verb(file, other, others);
            if (answer.IsSuccess)
            {
                other.Settle();
                file.Unit.Subjects.Add(otherId);
            }

            return answer;
        }, ct, null, file);
    }

    /// <summary>The key of a new record of a case; null for a case whose keys were joined to another's.</summary>
    internal async Task<RecordKeys?> KeyForAsync(Guid caseId, Guid recordId, CancellationToken ct)
    {
        var keys = await keyStore.LoadAsync([caseId], ct);
        return keys.Find(caseId) is null ? null : await keyStore.CreateAsync([new(recordId, caseId)], keys, ct);
    }
}
