using Microsoft.EntityFrameworkCore;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;

namespace Portal.Core.Cases.Queries;

/// <summary>Which part of a timeline is wanted.</summary>
/// <param name="CaseId">The case.</param>
public sealed record TimelineRequest(Guid CaseId)
{
    /// <summary>Stable code of one kind of act, or null for all.</summary>
    public string? Kind { get; init; }

    /// <summary>Where the page begins; null for the newest.</summary>
    public PageKey? Before { get; init; }

    /// <summary>How many entries, at most 200.</summary>
    public int Take { get; init; } = CasePageQuery.FirstEntries;
}

/// <summary>Reads and opens entries of one case and of the cases joined into it.</summary>
internal static class Timelines
{
    public static async Task<TimelineView> ReadAsync(PortalContext db, CaseAccess access, TimelineRequest request, bool restricted, CancellationToken ct)
    {
        var take = Math.Clamp(request.Take, 1, 200);
        var joined = await Redirects.JoinedIntoAsync(db, request.CaseId, ct);
        var entries = joined.Count == 0
            ? db.CaseEntries.Where(e => e.CaseId == request.CaseId)
            : db.CaseEntries.Where(e => e.CaseId == request.CaseId || joined.Contains(e.CaseId));
        if (!restricted)
        {
            entries = entries.Where(e => e.Audience != EntryAudience.Restricted);
        }

        if (request.Kind is { Length: > 0 } kind)
        {
            entries = entries.Where(e => e.Kind == kind);
        }

        if (request.Before is { } key)
        {
            entries = entries.Where(e => e.At < key.At || (e.At == key.At && e.Id < key.Id));
        }

        var rows = await entries.OrderByDescending(e => e.At).ThenByDescending(e => e.Id).Take(take + 1)
            .Select(e => new { Entry = e, ByName = db.Staff.Where(s => s.Id == e.ById).Select(s => s.Name).FirstOrDefault() })
            .ToListAsync(ct);
        var page = rows.Take(take).Select(r => new TimelineEntryView(
            r.Entry.Id, r.Entry.Kind, r.Entry.At, r.ByName ?? Access.Actor.System.Name, r.Entry.Audience, r.Entry.SubjectId,
            access.Open(r.Entry.Content, r.Entry.Id))).ToList();
        return new(page, rows.Count > take ? new(page[^1].At, page[^1].Id) : null);
    }
}
