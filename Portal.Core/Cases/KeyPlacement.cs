using Microsoft.EntityFrameworkCore;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>
/// Brings the keys of moved records to the case where their rows are. The rows move first, in one transaction with the record of the move;
/// the keys follow at once. Should the portal stop between the two, <see cref="RepairAsync"/> finishes the work at the next start: where a
/// key belongs can always be told from the rows.
/// </summary>
public sealed class KeyPlacement(PortalStore store, KeyStore keyStore)
{
    /// <summary>Puts keys that a stop left behind where their records are; answers with how many groups of cases were mended. Safe to repeat.</summary>
    public async Task<int> RepairAsync(CancellationToken ct)
    {
        await using var db = store.Read();
        var mended = 0;
        foreach (var group in await GroupsAsync(db, ct))
        {
            var places = await PlacesAsync(db, group, ct);
            var parents = await keyStore.ParentsAsync([.. places.Select(place => place.Id)], ct);
            if (places.Exists(place => parents.TryGetValue(place.Id, out var parent) && parent != place.ParentId))
            {
                await PlaceAsync(group, places, ct);
                mended++;
            }
        }

        return mended;
    }

    /// <summary>Lets the keys follow a move that was committed, and answers with the case where the records are now.</summary>
    internal async Task<Result<Guid>> AfterAsync(Result<CaseMove> moved, CancellationToken ct)
    {
        if (!moved.IsSuccess)
        {
            return Result<Guid>.From(moved);
        }

        await using var db = store.Read();
        var group = (await GroupsAsync(db, ct)).Single(cases => cases.Contains(moved.Value.FromCaseId));
        await PlaceAsync(group, await PlacesAsync(db, group, ct), ct);
        return moved.Value.UndoneAt is null ? moved.Value.ToCaseId : moved.Value.FromCaseId;
    }

    private static async Task<List<HashSet<Guid>>> GroupsAsync(PortalContext db, CancellationToken ct) =>
        Groups((await db.CaseMoves.Select(m => new { m.FromCaseId, m.ToCaseId }).ToListAsync(ct)).Select(m => (m.FromCaseId, m.ToCaseId)));

    /// <summary>Where the key of every record of these cases, and of the cases themselves, belongs.</summary>
    private static async Task<List<NewKey>> PlacesAsync(PortalContext db, HashSet<Guid> cases, CancellationToken ct)
    {
        var survivors = new Dictionary<Guid, Guid>();
        foreach (var id in cases)
        {
            survivors[id] = await Queries.Redirects.FollowAsync(db, id, ct);
        }

        var rows = await db.Reports.Where(r => cases.Contains(r.CaseId)).Select(r => new { r.Id, r.CaseId })
            .Concat(db.Incidents.Where(i => cases.Contains(i.CaseId)).Select(i => new { i.Id, i.CaseId }))
            .Concat(db.Parties.Where(p => cases.Contains(p.CaseId)).Select(p => new { p.Id, p.CaseId }))
            .ToListAsync(ct);
        var places = rows.ConvertAll(r => new NewKey(r.Id, survivors[r.CaseId]));
        places.AddRange(survivors.Select(s => new NewKey(s.Key, s.Value == s.Key ? null : s.Value)));
        return places;
    }

    private async Task PlaceAsync(HashSet<Guid> cases, List<NewKey> places, CancellationToken ct)
    {
        var keys = await keyStore.LoadAsync(cases, ct);
        await keyStore.PlaceAsync([.. places.Where(p => keys.Find(p.Id) is not null)], keys, ct);
    }

    // Cases that have a move in common, directly or along the way
    private static List<HashSet<Guid>> Groups(IEnumerable<(Guid From, Guid To)> moves)
    {
        var groups = new List<HashSet<Guid>>();
        foreach (var (from, to) in moves)
        {
            var touching = groups.FindAll(g => g.Contains(from) || g.Contains(to));
            groups.RemoveAll(touching.Contains);
            groups.Add([.. touching.SelectMany(g => g), from, to]);
        }

        return groups;
    }
}
