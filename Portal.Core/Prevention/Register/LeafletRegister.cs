using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Contacts;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Library;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Prevention.Register;

/// <summary>The register of leaflets given and refused at sign-ups and of literature given, with filters, for those who issue them.</summary>
[PolicyClause("5.4(c)")]
[PolicyClause("5.4(e)")]
public sealed class LeafletRegister(PortalStore store, LeafletLibrary library) : IUseCase
{
    /// <summary>Lines on one page.</summary>
    public const int PageSize = 50;

    /// <summary>Most lines of an export.</summary>
    public const int MostExported = 20_000;

    /// <summary>The page that follows the given issue, or the first page.</summary>
    public Task<Result<LeafletRegisterPage>> PageAsync(LeafletRegisterFilter filter, Guid? olderThan, Actor actor, CancellationToken ct) =>
        ReadAsync(filter, olderThan, PageSize, actor, ct);

    /// <summary>All lines that the filter lets through, newest first, at most <see cref="MostExported"/>.</summary>
    public Task<Result<LeafletRegisterPage>> AllAsync(LeafletRegisterFilter filter, Actor actor, CancellationToken ct) =>
        ReadAsync(filter, null, MostExported, actor, ct);

    private async Task<Result<LeafletRegisterPage>> ReadAsync(LeafletRegisterFilter filter, Guid? olderThan, int size, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.May(Permission.IssueLeaflets))
        {
            return Error.NotFound;
        }

        await library.FreshenAsync(ct);
        await using var db = store.Read();
        var issues = Filtered(db.Set<LeafletIssue>(), filter);
        if (olderThan is { } id)
        {
            var from = await db.Set<LeafletIssue>().Where(i => i.Id == id).Select(i => new { i.IssuedAt, i.Id }).SingleOrDefaultAsync(ct);
            if (from is null)
            {
                return Error.NotFound;
            }

            issues = issues.Where(i => i.IssuedAt < from.IssuedAt || (i.IssuedAt == from.IssuedAt && i.Id < from.Id));
        }

        var rows = await (
            from issue in issues.OrderByDescending(i => i.IssuedAt).ThenByDescending(i => i.Id).Take(size + 1)
            join member in db.Staff on issue.IssuedById equals member.Id into members
            from member in members.DefaultIfEmpty()
            join office in db.Offices on issue.OfficeId equals office.Id into offices
            from office in offices.DefaultIfEmpty()
            join item in db.Set<LiteratureItem>() on issue.LiteratureId equals (Guid?)item.Id into items
            from item in items.DefaultIfEmpty()
            orderby issue.IssuedAt descending, issue.Id descending
            select new { issue, By = member == null ? "" : member.Name, Office = office == null ? "" : office.Name, Title = item == null ? "" : item.Title }).ToListAsync(ct);
        var versions = rows.Select(row => row.issue.DocumentVersion).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        var recalled = await (
            from print in db.Set<LeafletPrint>()
            where versions.Contains(print.DocumentVersion)
            join recall in db.Set<LeafletRecallPrint>() on print.Id equals recall.PrintId
            select print.DocumentVersion).Distinct().ToListAsync(ct);
        var lines = rows.Take(size).Select(row => Line(row.issue, row.By, row.Office, row.Title, recalled.Contains(row.issue.DocumentVersion, StringComparer.Ordinal))).ToList();
        return new LeafletRegisterPage(lines, rows.Count > size ? lines[^1].Id : null);
    }

    private static IQueryable<LeafletIssue> Filtered(IQueryable<LeafletIssue> issues, LeafletRegisterFilter filter)
    {
        if (filter.About is { } about)
        {
            issues = issues.Where(i => (i.LiteratureId != null) == (about == RegisterSubject.Literature));
        }

        // How a sign-up went is asked of sign-ups
        if (filter.Kind is { } kind)
        {
            issues = issues.Where(i => i.Kind == kind && i.LiteratureId == null);
        }

        if (!string.IsNullOrEmpty(filter.Language))
        {
            issues = issues.Where(i => i.Language == filter.Language);
        }

        if (filter.OfficeId is { } office)
        {
            issues = issues.Where(i => i.OfficeId == office);
        }

        if (filter.From is { } from)
        {
            var start = UkTime.StartOf(from);
            issues = issues.Where(i => i.IssuedAt >= start);
        }

        if (filter.To is { } to)
        {
            var end = UkTime.StartOf(to.AddDays(1));
            issues = issues.Where(i => i.IssuedAt < end);
        }

        var reference = SignUps.Normalise(filter.Reference);
        return reference.Length == 0 ? issues : issues.Where(i => i.TenancyReference.Contains(reference));
    }

    private LeafletRegisterLine Line(LeafletIssue issue, string by, string office, string title, bool recalled) => new(
        issue.Id, issue.Kind, issue.TenancyReference, issue is { TenancyId: null, LiteratureId: null }, issue.Language, library.Find(issue.Language)?.EnglishName ?? issue.Language,
        issue.Format, issue.ContentVersion, issue.DocumentVersion, issue.Reason, office, by, issue.IssuedAt, recalled)
    {
        Literature = issue.LiteratureId is { } item ? new(item, title, issue.Occasion ?? LiteratureOccasion.AtOffice, issue.Copies) : null,
    };
}
