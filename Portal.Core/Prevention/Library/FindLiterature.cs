using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Prevention.Library;

/// <summary>
/// Finds what there is to read. Staff who give literature and the public find what may be given today; literature for staff is not shown to
/// the public; those who keep the library see every state.
/// </summary>
[PolicyClause("5.4(e)")]
public sealed class FindLiterature(PortalStore store, Codes.CodeListStore lists, UkClock clock) : IUseCase
{
    /// <summary>Items on one page.</summary>
    public const int PageSize = 25;

    /// <summary>A page for a member of staff; not found for those who neither give nor keep literature.</summary>
    public async Task<Result<LiteraturePage>> ForStaffAsync(Actor actor, LiteratureFilter filter, Guid? after, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(filter);
        if (!actor.May(Permission.IssueLeaflets) && !actor.May(Permission.PublishLeaflets))
        {
            return Error.NotFound;
        }

        var everyState = actor.May(Permission.PublishLeaflets);
        return await PageAsync((items, db) => filter.State is { } state && everyState ? items.Where(i => i.State == state) : items.Given(db, clock.Today), filter, after, ct);
    }

    /// <summary>A page for anybody.</summary>
    public Task<Result<LiteraturePage>> ForPublicAsync(LiteratureFilter filter, Guid? after, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return PageAsync((items, db) => items.Given(db, clock.Today).ForEverybody(), filter, after, ct);
    }

    /// <summary>At most so many items for somebody who reported: of these strands, in their language, else in English.</summary>
    public async Task<IReadOnlyList<LiteratureView>> SuggestAsync(IReadOnlyList<string> strands, string language, int most, CancellationToken ct)
    {
        await using var db = store.Read();
        var fitting = db.Set<LiteratureItem>().Given(db, clock.Today).ForEverybody().Where(LiteratureRows.AboutAnyOf(strands));
        var items = await fitting.Where(i => i.Language == language).OrderBy(i => i.Strands.Count == 0).ThenBy(i => i.Title).ThenBy(i => i.Id).Take(most).WithNeeds(db, clock.Today).ToListAsync(ct);
        if (items.Count == 0)
        {
            items = await fitting.Where(i => i.Language == "en").OrderBy(i => i.Strands.Count == 0).ThenBy(i => i.Title).ThenBy(i => i.Id).Take(most).WithNeeds(db, clock.Today).ToListAsync(ct);
        }

        var codes = await lists.GetAsync(ct);
        return [.. items.Select(row => LiteratureView.Of(row, codes, clock.Today)).OrderBy(item => item.Strands.Count == 0).ThenBy(item => item.Title, StringComparer.OrdinalIgnoreCase)];
    }

    private async Task<Result<LiteraturePage>> PageAsync(
        Func<IQueryable<LiteratureItem>, PortalContext, IQueryable<LiteratureItem>> seen, LiteratureFilter filter, Guid? after, CancellationToken ct)
    {
        await using var db = store.Read();
        var items = seen(db.Set<LiteratureItem>(), db).Matching(filter);
        if (after is { } id)
        {
            if (await db.Set<LiteratureItem>().SingleOrDefaultAsync(i => i.Id == id, ct) is not { } last)
            {
                return Error.NotFound;
            }

            items = items.After(last);
        }

        var rows = await items.OrderBy(i => i.Title).ThenBy(i => i.Id).Take(PageSize + 1).WithNeeds(db, clock.Today)
            .OrderBy(row => row.Item.Title).ThenBy(row => row.Item.Id).ToListAsync(ct);
        var codes = await lists.GetAsync(ct);
        var views = rows.Take(PageSize).Select(row => LiteratureView.Of(row, codes, clock.Today)).ToList();
        return new LiteraturePage(views, rows.Count > PageSize ? views[^1].Id : null);
    }
}
