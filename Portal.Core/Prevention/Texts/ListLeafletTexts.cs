using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Texts;

/// <summary>Every edition of the leaflet and how it stands against the English text, for those who publish it.</summary>
[PolicyClause("5.4(c)")]
public sealed class ListLeafletTexts(PortalStore store) : IUseCase
{
    /// <summary>Answers.</summary>
    public async Task<Result<LeafletTextsView>> HandleAsync(Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.May(Permission.PublishLeaflets))
        {
            return Error.NotFound;
        }

        await using var db = store.Read();
        var texts = await db.Set<LeafletText>().OrderByDescending(t => t.Number).ToListAsync(ct);
        var names = await LeafletNames.ReadAsync(db, texts, ct);
        var editions = texts.GroupBy(t => t.Edition).ToList();
        var source = editions.Single(e => e.Key.IsSource()).ToList();
        var english = LeafletTextShelf.InForce(source)!;
        return new LeafletTextsView(
            english.Number,
            [.. editions.Select(e => View([.. e], source, english, names)).OrderBy(v => !v.Edition.IsSource()).ThenBy(v => v.Name, StringComparer.Ordinal)],
            await LeafletTextShelf.UncheckedOfficesAsync(db, ct));
    }

    private static LeafletEditionView View(List<LeafletText> versions, List<LeafletText> source, LeafletText english, LeafletNames names)
    {
        var (inForce, draft) = (LeafletTextShelf.InForce(versions), LeafletTextShelf.Draft(versions));
        var shown = inForce ?? draft ?? versions[0];
        return new(
            shown.Edition,
            LeafletTextShelf.NameOf(shown),
            Standing(inForce, draft, english),
            inForce is null && draft is null ? null : names.View(shown),
            shown.SourceNumber,
            inForce is not null && draft is not null,
            LeafletTextShelf.ChangedBetween(source.Find(t => t.Number == shown.SourceNumber), english));
    }

    private static LeafletStanding Standing(LeafletText? inForce, LeafletText? draft, LeafletText english) => (inForce, draft) switch
    {
        (null, null) => LeafletStanding.Withdrawn,
        (null, _) => LeafletStanding.NotApproved,
        _ when inForce.SourceNumber != english.Number => LeafletStanding.Stale,
        _ => LeafletStanding.Current,
    };
}
