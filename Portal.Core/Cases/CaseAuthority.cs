using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;

namespace Portal.Core.Cases;

/// <summary>Finds relation, exclusion and seal from the case rows.</summary>
public sealed class CaseAuthority : ICaseAuthority
{
    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<Guid, CaseStanding>> StandingsAsync(
        PortalContext db, Actor actor, IReadOnlyCollection<Guid> caseIds, CancellationToken ct)
    {
        var staffId = actor.StaffId;
        var rows = await db.Cases.AsNoTracking()
            .Where(c => caseIds.Contains(c.Id))
            .Select(c => new
            {
                c.Id,
                c.ServiceAreaId,
                c.OfficerId,
                Excluded = db.CaseExclusions.Any(e => e.CaseId == c.Id && e.StaffId == staffId && e.LiftedAt == null),
                SealedOut = c.IsSealed && !db.CaseSealMembers.Any(m => m.CaseId == c.Id && m.StaffId == staffId),
            })
            .ToListAsync(ct);
        return rows.ToDictionary(r => r.Id, r => CaseStanding.Of(actor, new(r.ServiceAreaId, r.OfficerId, r.Excluded, r.SealedOut)));
    }

    /// <summary>Narrows cases to those that this person may do this with; hidden ones are not there.</summary>
    public static IQueryable<Case> Visible(PortalContext db, Actor actor, Permission permission)
    {
        if (actor.IsSystem)
        {
            return db.Cases;
        }

        var reach = actor.ReachOf(permission);
        var staffId = actor.StaffId;
        var areas = actor.AreaIds.ToList();
        var assigned = reach.HasFlag(Reach.Assigned);
        var area = reach.HasFlag(Reach.Area);
        var pool = reach.HasFlag(Reach.Pool);
        var reachable = reach.HasFlag(Reach.Everywhere)
            ? db.Cases
            : db.Cases.Where(c => (assigned && c.OfficerId == staffId)
                || (area && areas.Contains(c.ServiceAreaId))
                || (pool && c.OfficerId == null && areas.Contains(c.ServiceAreaId)));
        return NotHidden(db, reachable, actor);
    }

    /// <summary>
    /// The same in parts that do not overlap, each of which one index walks in the order of receipt: a page of a long list then costs what it
    /// shows, however many cases there are.
    /// </summary>
    public static IReadOnlyList<IQueryable<Case>> VisibleParts(PortalContext db, Actor actor, Permission permission)
    {
        var reach = actor.ReachOf(permission);
        if (actor.IsSystem || reach.HasFlag(Reach.Everywhere))
        {
            return [Visible(db, actor, permission)];
        }

        var staffId = actor.StaffId;
        var areas = actor.AreaIds.Distinct().ToList();
        var parts = new List<IQueryable<Case>>();
        if (reach.HasFlag(Reach.Area))
        {
            parts.AddRange(areas.Select(area => db.Cases.Where(c => c.ServiceAreaId == area)));
        }
        else if (reach.HasFlag(Reach.Pool))
        {
            parts.Add(db.Cases.Where(c => c.OfficerId == null && areas.Contains(c.ServiceAreaId)));
        }

        if (reach.HasFlag(Reach.Assigned))
        {
            var own = db.Cases.Where(c => c.OfficerId == staffId);
            parts.Add(reach.HasFlag(Reach.Area) ? own.Where(c => !areas.Contains(c.ServiceAreaId)) : own);
        }

        return parts.ConvertAll(part => NotHidden(db, part, actor));
    }

    /// <summary>Leaves out the cases that are hidden from this person by an exclusion or a seal.</summary>
    public static IQueryable<Case> NotHidden(PortalContext db, IQueryable<Case> cases, Actor actor)
    {
        var staffId = actor.StaffId;
        return cases.Where(c =>
            !db.CaseExclusions.Any(e => e.CaseId == c.Id && e.StaffId == staffId && e.LiftedAt == null)
            && (!c.IsSealed || db.CaseSealMembers.Any(m => m.CaseId == c.Id && m.StaffId == staffId)));
    }
}
