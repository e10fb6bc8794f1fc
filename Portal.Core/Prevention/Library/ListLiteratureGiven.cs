using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Library;

/// <summary>One line of the register about literature.</summary>
public sealed record LiteratureGivenLine(
    Guid Id, Guid ItemId, string Title, LiteratureOccasion Occasion, int Copies, string Office, string GivenBy, DateTimeOffset GivenAt);

/// <summary>One page of them, newest first.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="OlderThan">What to ask for to see the next, older page; none when this is the last.</param>
public sealed record LiteratureGivenPage(IReadOnlyList<LiteratureGivenLine> Lines, Guid? OlderThan);

/// <summary>What literature was given, for those who give it: the lines of the register of leaflets that are about the library.</summary>
[PolicyClause("5.4(e)")]
public sealed class ListLiteratureGiven(PortalStore store) : IUseCase
{
    /// <summary>Lines on one page.</summary>
    public const int PageSize = 50;

    /// <summary>The page that follows a line, or the first; of one item, or of all.</summary>
    public async Task<Result<LiteratureGivenPage>> HandleAsync(Guid? itemId, Guid? olderThan, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.May(Permission.IssueLeaflets))
        {
            return Error.NotFound;
        }

        await using var db = store.Read();
        var issues = db.Set<LeafletIssue>().Where(i => i.LiteratureId != null && (itemId == null || i.LiteratureId == itemId));
        if (olderThan is { } id)
        {
            if (await db.Set<LeafletIssue>().Where(i => i.Id == id).Select(i => new { i.IssuedAt, i.Id }).SingleOrDefaultAsync(ct) is not { } from)
            {
                return Error.NotFound;
            }

            issues = issues.Where(i => i.IssuedAt < from.IssuedAt || (i.IssuedAt == from.IssuedAt && i.Id < from.Id));
        }

        var rows = await (
            from issue in issues.OrderByDescending(i => i.IssuedAt).ThenByDescending(i => i.Id).Take(PageSize + 1)
            join item in db.Set<LiteratureItem>() on issue.LiteratureId equals (Guid?)item.Id
            join member in db.Staff on issue.IssuedById equals member.Id into members
            from member in members.DefaultIfEmpty()
            join office in db.Offices on issue.OfficeId equals (Guid?)office.Id into offices
            from office in offices.DefaultIfEmpty()
            orderby issue.IssuedAt descending, issue.Id descending
            select new { issue.Id, ItemId = item.Id, item.Title, issue.Occasion, issue.Copies, Office = office == null ? "" : office.Name, By = member == null ? "" : member.Name, issue.IssuedAt })
            .ToListAsync(ct);
        var lines = rows.Take(PageSize)
            .Select(row => new LiteratureGivenLine(row.Id, row.ItemId, row.Title, row.Occasion ?? LiteratureOccasion.AtOffice, row.Copies, row.Office, row.By, row.IssuedAt)).ToList();
        return new LiteratureGivenPage(lines, rows.Count > PageSize ? lines[^1].Id : null);
    }
}
