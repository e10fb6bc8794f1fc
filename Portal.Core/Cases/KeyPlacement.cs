using Microsoft.EntityFrameworkCore;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>
/// Brings the keys of moved records to the case where their rows are. The rows move first, in one transaction with the record of the move;
/// the keys follow at once. Should the portal stop between the two, <see cref="RepairAsync"/> finishes the work: where a key belongs can
/// always be told from the moves.
/// </summary>
public sealed class KeyPlacement(PortalStore store, KeyStore keyStore)
{
    /// <summary>Puts every moved key where its record is; answers with how many moves were gone through. Safe to repeat.</summary>
    public async Task<int> RepairAsync(CancellationToken ct)
    {
        await using var db = store.Read();
        var moves = await db.CaseMoves.OrderBy(m => m.MovedAt).ThenBy(m => m.Id).ToListAsync(ct);
        foreach (var tree in Trees(moves))
        {
            await PlaceAsync(tree, ct);
        }

        return moves.Count;
    }

    /// <summary>The same for the cases that one move concerns.</summary>
    internal async Task FollowAsync(CaseMove move, CancellationToken ct)
    {
        await using var db = store.Read();
        var moves = await db.CaseMoves.OrderBy(m => m.MovedAt).ThenBy(m => m.Id).ToListAsync(ct);
        await PlaceAsync(Trees(moves).Single(tree => tree.Exists(m => m.Id == move.Id)), ct);
    }

    /// <summary>Lets the keys follow a move that was committed, and answers with the case where the records are now.</summary>
    internal async Task<Result<Guid>> AfterAsync(Result<CaseMove> moved, CancellationToken ct)
    {
        if (!moved.IsSuccess)
        {
            return Result<Guid>.From(moved);
        }

        await FollowAsync(moved.Value, ct);
        return moved.Value.UndoneAt is null ? moved.Value.ToCaseId : moved.Value.FromCaseId;
    }

    private async Task PlaceAsync(List<CaseMove> moves, CancellationToken ct)
    {
        var cases = moves.SelectMany(m => new[] { m.FromCaseId, m.ToCaseId }).ToHashSet();
        var keys = await keyStore.LoadAsync(cases, ct);
        var parents = new Dictionary<Guid, Guid?>();
        foreach (var move in moves)
        {
            foreach (var id in move.RecordIds)
            {
                parents[id] = move.UndoneAt is null ? move.ToCaseId : id == move.FromCaseId ? null : move.FromCaseId;
            }
        }

        await keyStore.PlaceAsync([.. parents.Where(p => keys.Find(p.Key) is not null).Select(p => new NewKey(p.Key, p.Value))], keys, ct);
    }

    // Moves that have a case in common are gone through together and in order
    private static List<List<CaseMove>> Trees(List<CaseMove> moves)
    {
        var trees = new List<(HashSet<Guid> Cases, List<CaseMove> Moves)>();
        foreach (var move in moves)
        {
            var touching = trees.FindAll(t => t.Cases.Contains(move.FromCaseId) || t.Cases.Contains(move.ToCaseId));
            trees.RemoveAll(touching.Contains);
            trees.Add(([.. touching.SelectMany(t => t.Cases), move.FromCaseId, move.ToCaseId],
                [.. touching.SelectMany(t => t.Moves).Append(move).OrderBy(m => m.MovedAt).ThenBy(m => m.Id)]));
        }

        return trees.ConvertAll(t => t.Moves);
    }
}
