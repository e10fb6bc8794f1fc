using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Register;

/// <summary>A pile as it is shown.</summary>
/// <param name="Pile">The pile.</param>
/// <param name="Office">The office that looks after it.</param>
/// <param name="LanguageName">The language in English.</param>
/// <param name="IsRecalled">Whether it carries a number or address that is no longer right.</param>
public sealed record LeafletPileView(LeafletPile Pile, string Office, string LanguageName, bool IsRecalled);

/// <summary>An office to choose.</summary>
public sealed record LeafletOfficeView(Guid Id, string Name);

/// <summary>All piles and the offices that may hold one.</summary>
public sealed record LeafletStockView(IReadOnlyList<LeafletPileView> Piles, IReadOnlyList<LeafletOfficeView> Offices);

/// <summary>Which leaflets lie where, for those who issue them.</summary>
[PolicyClause("5.4(c)")]
public sealed class ListLeafletStock(PortalStore store, LeafletLibrary library) : IUseCase
{
    /// <summary>Every pile that holds something, by office and place.</summary>
    public async Task<Result<LeafletStockView>> HandleAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.May(Permission.IssueLeaflets))
        {
            return Error.NotFound;
        }

        await library.FreshenAsync(ct);
        await using var db = store.Read();
        var offices = await db.Offices.OrderBy(o => o.Name).Select(o => new LeafletOfficeView(o.Id, o.Name)).ToListAsync(ct);
        var recalled = await (
            from print in db.Set<LeafletPrint>()
            join recall in db.Set<Contacts.LeafletRecallPrint>() on print.Id equals recall.PrintId
            select print.DocumentVersion).Distinct().ToListAsync(ct);
        var names = offices.ToDictionary(o => o.Id, o => o.Name);
        var piles = await LeafletStock.PilesAsync(db, null, ct);
        return new LeafletStockView(
            [
                .. piles.Select(pile => new LeafletPileView(
                        pile, names.GetValueOrDefault(pile.OfficeId, ""), library.Find(pile.Copy.Language)?.EnglishName ?? pile.Copy.Language,
                        recalled.Contains(pile.Copy.DocumentVersion, StringComparer.Ordinal)))
                    .OrderBy(view => view.Office, StringComparer.Ordinal).ThenBy(view => view.Pile.Place, StringComparer.Ordinal).ThenBy(view => view.LanguageName, StringComparer.Ordinal),
            ],
            offices);
    }
}
