using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Confidentiality;
using Portal.Core.People;
using Portal.Core.Persistence;

namespace Portal.Core.Monitoring.Dashboard;

/// <summary>What depends on this very moment and so cannot be kept in counters. Each looks at open cases only.</summary>
internal static class NowQueries
{
    private const int LongestShown = 8;

    /// <summary>What is past its due time. Those who may list cases count what they may see; the others all of the place, as figures do.</summary>
    public static async Task<LateNow> LateAsync(PortalContext db, Actor actor, IReadOnlyList<Guid> areas, Guid? neighbourhood, DateTimeOffset now, CancellationToken ct)
    {
        var mayList = actor.May(Permission.ListCases);
        var late = Open(mayList ? CaseAuthority.Visible(db, actor, Permission.ListCases) : db.Cases, areas, neighbourhood).Where(c => c.NextDueAt < now);
        var count = await late.CountAsync(ct);
        if (!mayList || count == 0)
        {
            return new(count, [], mayList);
        }

        var rows = await late.OrderBy(c => c.NextDueAt).ThenBy(c => c.Id).Take(LongestShown).Select(c => new { c.Reference, c.NeighbourhoodId, c.NextDueAt }).ToListAsync(ct);
        var ids = rows.ConvertAll(r => r.NeighbourhoodId);
        var names = await db.Neighbourhoods.Where(n => ids.Contains(n.Id)).ToDictionaryAsync(n => n.Id, n => n.Name, ct);
        return new(count, [.. rows.Select(r => new LateCase(r.Reference, names.GetValueOrDefault(r.NeighbourhoodId, ""), r.NextDueAt!.Value))], mayList);
    }

    /// <summary>Households and homes to which it happened again.</summary>
    public static async Task<Repeats> RepeatsAsync(PortalContext db, IReadOnlyList<Guid> areas, Guid? neighbourhood, CancellationToken ct)
    {
        var open = Open(db.Cases, areas, neighbourhood);
        var households = await open.CountAsync(c => db.Incidents.Count(i => i.CaseId == c.Id) > 1, ct);
        return new(households, await SameHomeAsync(db, open, ct));
    }

    // Roles cannot be asked of the database: victims are told from others here. Whether a home comes up again ends at the first that is found
    private static async Task<int> SameHomeAsync(PortalContext db, IQueryable<Case> open, CancellationToken ct)
    {
        var homes = await (from mine in db.BlindTokens
                           where mine.Field == BlindField.Uprn && open.Any(c => c.Id == mine.CaseId)
                               && db.BlindTokens.Any(other => other.Field == BlindField.Uprn && other.Token == mine.Token && other.CaseId != mine.CaseId)
                           join party in db.Parties on mine.RecordId equals party.Id
                           select new { mine.CaseId, party.Roles }).ToListAsync(ct);
        return homes.Where(home => home.Roles.HasFlag(PartyRoles.Victim)).Select(home => home.CaseId).Distinct().Count();
    }

    private static IQueryable<Case> Open(IQueryable<Case> cases, IReadOnlyList<Guid> areas, Guid? neighbourhood)
    {
        var open = cases.Where(c => c.Status != CaseStatus.Closed && c.Status != CaseStatus.Merged && areas.Contains(c.ServiceAreaId));
        return neighbourhood is { } id ? open.Where(c => c.NeighbourhoodId == id) : open;
    }
}
