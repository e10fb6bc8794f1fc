using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Queries;

/// <summary>Which page of which cases.</summary>
/// <param name="Filter">What the list is narrowed to.</param>
public sealed record CaseListRequest(CaseListFilter Filter)
{
    /// <summary>Older cases than this; null for the newest.</summary>
    public PageKey? OlderThan { get; init; }

    /// <summary>Newer cases than this; beats <see cref="OlderThan"/>.</summary>
    public PageKey? NewerThan { get; init; }
}

/// <summary>A page of cases, newest receipt first.</summary>
/// <param name="Rows">At most 50 rows.</param>
/// <param name="Newer">Where the page of newer cases begins; null on the first page.</param>
/// <param name="Older">Where the page of older cases begins; null on the last page.</param>
public sealed record CaseListView(IReadOnlyList<CaseRowView> Rows, PageKey? Newer, PageKey? Older);

/// <summary>
/// The list of cases that this person may know of. Those who may read a case see the name that the victim uses, others no name at all.
/// Pages by receipt, never by counting.
/// </summary>
[PolicyClause("5.3(c)")]
[PolicyClause("5.5.1(a)")]
public sealed class CaseListQuery(PortalStore store, CaseVault vault, UkClock clock) : IUseCase
{
    /// <summary>Rows of a page.</summary>
    public const int PageSize = 50;

    /// <summary>One page. Refused for those who may not list cases at all.</summary>
    public async Task<Result<CaseListView>> AskAsync(CaseListRequest request, Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.ListCases))
        {
            return Refusals.NotAllowed;
        }

        await using var db = store.Read();
        var rows = await CaseRowView.ReadAsync(db, await FirstAsync(db, request, actor, ct), clock.Now, ct);
        var more = rows.Count > PageSize;
        if (more)
        {
            rows.RemoveAt(PageSize);
        }

        if (request.NewerThan is not null)
        {
            rows.Reverse();
        }

        var names = await VictimNames.ReadAsync(db, vault, actor, rows.ConvertAll(r => r.Id), "case list", ct);
        var (newer, older) = request.NewerThan is null ? (request.OlderThan is not null, more) : (more, true);
        return new CaseListView(
            rows.ConvertAll(r => r with { Victim = names.GetValueOrDefault(r.Id) }),
            newer && rows.Count > 0 ? KeyOf(rows[0]) : null,
            older && rows.Count > 0 ? KeyOf(rows[^1]) : null);
    }

    /// <summary>The page with one case more: of each part what comes first, then of those what comes first.</summary>
    private static async Task<IReadOnlyList<Case>> FirstAsync(PortalContext db, CaseListRequest request, Actor actor, CancellationToken ct)
    {
        var found = new List<Case>();
        foreach (var part in CaseAuthority.VisibleParts(db, actor, Permission.ListCases))
        {
            found.AddRange(await Page(request.Filter.Narrow(db, part), request).ToListAsync(ct));
        }

        // The database orders ids by their text
        var ordered = request.NewerThan is null
            ? found.OrderByDescending(c => c.ReceivedAt).ThenByDescending(c => c.Id.ToString(), StringComparer.Ordinal)
            : found.OrderBy(c => c.ReceivedAt).ThenBy(c => c.Id.ToString(), StringComparer.Ordinal);
        return [.. ordered.Take(PageSize + 1)];
    }

    private static IQueryable<Case> Page(IQueryable<ListedCase> cases, CaseListRequest request)
    {
        if (request.NewerThan is { } after)
        {
            return cases.Where(c => c.At > after.At || (c.At == after.At && c.Id > after.Id))
                .OrderBy(c => c.At).ThenBy(c => c.Id).Take(PageSize + 1).Select(c => c.Case);
        }

        if (request.OlderThan is { } before)
        {
            cases = cases.Where(c => c.At < before.At || (c.At == before.At && c.Id < before.Id));
        }

        return cases.OrderByDescending(c => c.At).ThenByDescending(c => c.Id).Take(PageSize + 1).Select(c => c.Case);
    }

    private static PageKey KeyOf(CaseRowView row) => new(row.ReceivedAt, row.Id);
}
