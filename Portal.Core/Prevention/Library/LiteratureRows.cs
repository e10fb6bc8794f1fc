using System.Linq.Expressions;
using Portal.Core.Persistence;

namespace Portal.Core.Prevention.Library;

/// <summary>The conditions of the library's queries, said once.</summary>
internal static class LiteratureRows
{
    /// <summary>Items with their owner and the number of named contacts that may not be printed on this day.</summary>
    public static IQueryable<LiteratureRow> WithNeeds(this IQueryable<LiteratureItem> items, PortalContext db, DateOnly today)
    {
        var over = db.Set<PublicContact>().Where(c => !(c.Active && c.CheckedOn != null && c.CheckDueOn >= today));
        return
            from item in items
            join member in db.Staff on item.OwnerId equals member.Id into members
            from member in members.DefaultIfEmpty()
            select new LiteratureRow
            {
                Item = item,
                Owner = member == null ? "" : member.Name,
                OwnerActive = member != null && member.IsActive,
                ContactsOver = db.Set<LiteratureContact>().Count(link => link.ItemId == item.Id && over.Any(c => c.Id == link.ContactId)),
                FileLength = db.Set<LiteratureFile>().Where(f => f.Id == item.FileId).Select(f => (int?)f.Length).FirstOrDefault(),
            };
    }

    /// <summary>What may be given on this day: offered, and naming no contact that must be checked first.</summary>
    public static IQueryable<LiteratureItem> Given(this IQueryable<LiteratureItem> items, PortalContext db, DateOnly today)
    {
        var over = db.Set<PublicContact>().Where(c => !(c.Active && c.CheckedOn != null && c.CheckDueOn >= today));
        return items.Where(i => i.State == LiteratureState.Offered
            && !db.Set<LiteratureContact>().Any(link => link.ItemId == i.Id && over.Any(c => c.Id == link.ContactId)));
    }

    /// <summary>Those that are not for staff alone: what the public may see.</summary>
    public static IQueryable<LiteratureItem> ForEverybody(this IQueryable<LiteratureItem> items) =>
        items.Where(i => !(i.Audiences.Count == 1 && i.Audiences.Contains(LibraryCodeLists.Staff)));

    /// <summary>Those that match.</summary>
    public static IQueryable<LiteratureItem> Matching(this IQueryable<LiteratureItem> items, LiteratureFilter filter)
    {
        if (!string.IsNullOrEmpty(filter.Strand))
        {
            items = items.Where(AboutAnyOf([filter.Strand]));
        }

        if (!string.IsNullOrEmpty(filter.Audience))
        {
            items = items.Where(i => i.Audiences.Contains(filter.Audience));
        }

        return string.IsNullOrEmpty(filter.Language) ? items : items.Where(i => i.Language == filter.Language);
    }

    /// <summary>About one of these strands, or about all.</summary>
    public static Expression<Func<LiteratureItem, bool>> AboutAnyOf(IReadOnlyList<string> strands) =>
        i => i.Strands.Count == 0 || i.Strands.Any(s => strands.Contains(s));

    /// <summary>The items after this one by title.</summary>
    [System.Diagnostics.CodeAnalysis.SuppressMessage("Globalization", "CA1309:Use ordinal string comparison", Justification = "The database compares, as it does when it orders.")]
    public static IQueryable<LiteratureItem> After(this IQueryable<LiteratureItem> items, LiteratureItem last)
    {
        var (title, id) = (last.Title, last.Id);
        return items.Where(i => string.Compare(i.Title, title) > 0 || (i.Title == title && i.Id > id));
    }
}
