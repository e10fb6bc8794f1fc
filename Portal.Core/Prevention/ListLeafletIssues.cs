using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention;

/// <summary>One line of the issue register.</summary>
public sealed record LeafletIssueView(
    Guid Id, string TenancyReference, string Language, string LanguageName, string ContentVersion, string DocumentVersion, string IssuedBy, DateTimeOffset IssuedAt);

/// <summary>One page of the register, newest first.</summary>
/// <param name="Items">The lines.</param>
/// <param name="OlderThan">What to ask for to see the next, older page; none when this is the last.</param>
public sealed record LeafletIssuePage(IReadOnlyList<LeafletIssueView> Items, Guid? OlderThan);

/// <summary>The register of leaflets given at sign-ups, for those who issue them.</summary>
[PolicyClause("5.4(c)")]
public sealed class ListLeafletIssues(PortalStore store, LeafletLibrary library) : IUseCase
{
    /// <summary>Lines on one page.</summary>
    public const int PageSize = 50;

    /// <summary>The page that follows the given issue, or the first page.</summary>
    public async Task<Result<LeafletIssuePage>> HandleAsync(Actor actor, Guid? olderThan, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.May(Permission.IssueLeaflets))
        {
            return Error.NotFound;
        }

        await using var db = store.Read();
        var issues = db.Set<LeafletIssue>().Where(i => i.LiteratureId == null);
        if (olderThan is { } id)
        {
            var from = await issues.Where(i => i.Id == id).Select(i => new { i.IssuedAt, i.Id }).SingleOrDefaultAsync(ct);
            if (from is null)
            {
                return Error.NotFound;
            }

            issues = issues.Where(i => i.IssuedAt < from.IssuedAt || (i.IssuedAt == from.IssuedAt && i.Id < from.Id));
        }

        var rows = await (
            from issue in issues.OrderByDescending(i => i.IssuedAt).ThenByDescending(i => i.Id).Take(PageSize + 1)
            join member in db.Staff on issue.IssuedById equals member.Id into members
            from member in members.DefaultIfEmpty()
            orderby issue.IssuedAt descending, issue.Id descending
            select new { issue, Name = member == null ? "" : member.Name }).ToListAsync(ct);
        var views = rows.Take(PageSize).Select(row => View(row.issue, row.Name)).ToList();
        return new LeafletIssuePage(views, rows.Count > PageSize ? views[^1].Id : null);
    }

    private LeafletIssueView View(LeafletIssue issue, string issuedBy) => new(
        issue.Id, issue.TenancyReference, issue.Language, library.Find(issue.Language)?.EnglishName ?? issue.Language,
        issue.ContentVersion, issue.DocumentVersion, issuedBy, issue.IssuedAt);
}
