using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;

namespace Portal.Core.Cases;

/// <summary>Finds relation, exclusion, seal and emergency opening from the case rows. An emergency opening lasts by real time.</summary>
public sealed class CaseAuthority(TimeProvider time) : ICaseAuthority
{
    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<Guid, CaseStanding>> StandingsAsync(
        PortalContext db, Actor actor, IReadOnlyCollection<Guid> caseIds, CancellationToken ct)
    {
        var staffId = actor.StaffId;
        var now = time.GetUtcNow();
        var rows = await db.Cases.AsNoTracking()
            .Where(c => caseIds.Contains(c.Id))
            .Select(c => new
            {
                c.Id,
                c.ServiceAreaId,
                c.OfficerId,
                Excluded = db.CaseExclusions.Any(e => e.CaseId == c.Id && e.StaffId == staffId && e.LiftedAt == null),
                SealedOut = c.IsSealed && !db.CaseSealMembers.Any(m => m.CaseId == c.Id && m.StaffId == staffId),
                EmergencyId = db.EmergencyOpenings
                    .Where(o => o.CaseId == c.Id && o.StaffId == staffId && o.EndsAt > now && (o.ThroughSeal || !c.IsSealed))
                    .OrderByDescending(o => o.EndsAt).Select(o => (Guid?)o.Id).FirstOrDefault(),
            })
            .ToListAsync(ct);
        return rows.ToDictionary(r => r.Id, r => CaseStanding.Of(actor, new(r.ServiceAreaId, r.OfficerId, r.Excluded, r.SealedOut) { EmergencyId = r.EmergencyId }));
    }

    /// <summary>All cases that this person may do this with; hidden ones are not there.</summary>
    public static IQueryable<Case> Visible(PortalContext db, Actor actor, Permission permission) => Visible(db, db.Cases, actor, permission);

    /// <summary>Narrows cases to those that this person may do this with; hidden ones are not there.</summary>
    public static IQueryable<Case> Visible(PortalContext db, IQueryable<Case> cases, Actor actor, Permission permission)
    {
        if (actor.IsSystem)
        {
            return cases;
        }

        var reach = actor.ReachOf(permission);
        var staffId = actor.StaffId;
        var areas = actor.AreaIds.ToList();
        var assigned = reach.HasFlag(Reach.Assigned);
        var area = reach.HasFlag(Reach.Area);
        var pool = reach.HasFlag(Reach.Pool);
        var reachable = reach.HasFlag(Reach.Everywhere)
            ? cases
            : cases.Where(c => (assigned && c.OfficerId == staffId)
                || (area && areas.Contains(c.ServiceAreaId))
                || (pool && c.OfficerId == null && areas.Contains(c.ServiceAreaId)));
        return NotHidden(db, reachable, actor);
    }

    /// <summary>
    /// The same in parts that do not overlap, each of which one index walks in the order of receipt: a page of a long list then costs what it
    /// shows, however many cases there are.
    /// </summary>
    public static IReadOnlyList<CasePart> VisibleParts(PortalContext db, Actor actor, Permission permission)
    {
        var reach = actor.ReachOf(permission);
        if (actor.IsSystem || reach.HasFlag(Reach.Everywhere))
        {
            return [new(Visible(db, actor, permission), IsNarrow: false)];
        }

        var staffId = actor.StaffId;
        var areas = actor.AreaIds.Distinct().ToList();
        var parts = new List<CasePart>();
        if (reach.HasFlag(Reach.Area))
        {
            parts.AddRange(areas.Select(area => new CasePart(db.Cases.Where(c => c.ServiceAreaId == area), IsNarrow: false)));
        }
        else if (reach.HasFlag(Reach.Pool))
        {
            parts.Add(new(db.Cases.Where(c => c.OfficerId == null && areas.Contains(c.ServiceAreaId)), IsNarrow: true));
        }

        if (reach.HasFlag(Reach.Assigned))
        {
            var own = db.Cases.Where(c => c.OfficerId == staffId);
            parts.Add(new(reach.HasFlag(Reach.Area) ? own.Where(c => !areas.Contains(c.ServiceAreaId)) : own, IsNarrow: true));
        }

        return parts.ConvertAll(part => part with { Cases = NotHidden(db, part.Cases, actor) });
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

/// <summary>A part of the cases that somebody may list.</summary>
/// <param name="Cases">The cases.</param>
/// <param name="IsNarrow">They are few among all: one officer's, or those in the pool.</param>
public readonly record struct CasePart(IQueryable<Case> Cases, bool IsNarrow);
