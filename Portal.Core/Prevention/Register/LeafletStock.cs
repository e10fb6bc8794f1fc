using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;

namespace Portal.Core.Prevention.Register;

/// <summary>A pile of leaflets as it is reckoned now.</summary>
/// <param name="OfficeId">The office that looks after it.</param>
/// <param name="Place">The place; empty for the office itself.</param>
/// <param name="Copy">Which leaflet.</param>
/// <param name="Quantity">How many; never below nought.</param>
/// <param name="LastAt">When it last changed (UTC).</param>
/// <param name="CountedAt">When it was last counted (UTC).</param>
public sealed record LeafletPile(Guid OfficeId, string Place, LeafletCopy Copy, int Quantity, DateTimeOffset LastAt, DateTimeOffset? CountedAt);

/// <summary>Reckons piles from their moves and from what was handed over from them.</summary>
internal static class LeafletStock
{
    /// <summary>Every pile that holds something, of one office or of all.</summary>
    public static async Task<IReadOnlyList<LeafletPile>> PilesAsync(PortalContext db, Guid? officeId, CancellationToken ct)
    {
        var moves = await db.Set<LeafletStockMove>().AsNoTracking().Where(m => officeId == null || m.OfficeId == officeId).ToListAsync(ct);
        var given = await db.Set<LeafletIssue>().AsNoTracking()
            .Where(i => i.Kind == LeafletIssueKind.FromStock && i.OfficeId != null && i.DocumentVersion != "" && (officeId == null || i.OfficeId == officeId))
            .Select(i => new { i.OfficeId, i.DocumentVersion, i.Format, i.IssuedAt })
            .ToListAsync(ct);
        var takenAt = given.ToLookup(g => (g.OfficeId!.Value, g.DocumentVersion, g.Format), g => g.IssuedAt);
        return
        [
            .. moves.GroupBy(m => (m.OfficeId, m.Place, m.DocumentVersion, m.Format))
                .Select(pile => Reckon([.. pile.OrderBy(m => m.At).ThenBy(m => m.Id)], pile.Key.Place.Length == 0 ? takenAt[(pile.Key.OfficeId, pile.Key.DocumentVersion, pile.Key.Format)] : []))
                .Where(pile => pile.Quantity > 0)
                .OrderByDescending(pile => pile.LastAt),
        ];
    }

    /// <summary>What somebody at this office takes from its own pile: the newest version that lies there, or a leaflet of which nothing is known.</summary>
    public static async Task<LeafletCopy> NewestAsync(PortalContext db, Guid? officeId, string language, string format, CancellationToken ct)
    {
        var piles = officeId is null ? [] : await PilesAsync(db, officeId, ct);
        return piles.Where(pile => pile.Place.Length == 0 && pile.Copy.Language == language && pile.Copy.Format == format)
            .OrderByDescending(pile => pile.LastAt)
            .Select(pile => pile.Copy)
            .FirstOrDefault() ?? new(language, format, "", "");
    }

    private static LeafletPile Reckon(IReadOnlyList<LeafletStockMove> moves, IEnumerable<DateTimeOffset> takenAt)
    {
        var steps = moves.Select(m => (m.At, m.Kind, m.Quantity))
            .Concat(takenAt.Select(at => (At: at, Kind: StockMoveKind.Returned, Quantity: 1)))
            .OrderBy(step => step.At)
            .ToList();
        var quantity = steps.Aggregate(0, (sum, step) => step.Kind switch
        {
            StockMoveKind.Sent => sum + step.Quantity,
            StockMoveKind.Counted => step.Quantity,
            _ => Math.Max(0, sum - step.Quantity),
        });
        var last = moves[^1];
        return new(
            last.OfficeId, last.Place, new(last.Language, last.Format, last.ContentVersion, last.DocumentVersion), quantity, steps[^1].At,
            moves.LastOrDefault(m => m.Kind == StockMoveKind.Counted)?.At);
    }
}
