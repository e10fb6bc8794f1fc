using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Cases.Queries;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Emergencies;

/// <summary>
/// Emergency openings for those who review them. An opening of a case that the reviewer has a part in is not there; one of a case that is
/// sealed to others shows no reference.
/// </summary>
[PolicyClause("5.3(c)")]
public sealed class EmergencyQuery(PortalStore store, CaseVault vault, UkClock clock, TimeProvider time) : IUseCase
{
    private const int Most = 100;

    /// <summary>Those that wait for a review and those that were reviewed. Refused for those who review none.</summary>
    public async Task<Result<EmergencyListView>> ListAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.ReviewBreakGlass))
        {
            return Refusals.NotAllowed;
        }

        await using var db = store.Read();
        var now = clock.Now;
        var waiting = await RowsAsync(db, actor, Known(db, actor).Where(o => o.ReviewedAt == null).OrderBy(o => o.ReviewDueAt).ThenBy(o => o.Id), now, ct);
        var since = now.AddYears(-1);
        var done = await RowsAsync(db, actor, Known(db, actor).Where(o => o.ReviewedAt >= since).OrderByDescending(o => o.ReviewedAt).ThenBy(o => o.Id).Take(Most), now, ct);
        return new EmergencyListView(waiting, done);
    }

    /// <summary>One of them with its reason, after a look. <see cref="Error.NotFound"/> where there is none for this person.</summary>
    public async Task<Result<EmergencyReviewView>> AskAsync(Guid id, Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.ReviewBreakGlass))
        {
            return Error.NotFound;
        }

        await using var db = store.Read();
        if (await Known(db, actor).FirstOrDefaultAsync(o => o.Id == id, ct) is not { } opening)
        {
            return Error.NotFound;
        }

        var root = await Redirects.FollowAsync(db, opening.CaseId, ct);
        var access = await vault.OpenReasonAsync(actor, Permission.ReviewBreakGlass, root, opening.Id, "emergency review", ct);
        var row = (await RowsAsync(db, actor, Known(db, actor).Where(o => o.Id == id), clock.Now, ct))[0];
        return new EmergencyReviewView(
            row, access.Open(opening.Reason, opening.Id).Words, opening.Review is null ? null : access.Open(opening.Review, opening.Id).Words,
            opening.EndsAt, opening.ThroughSeal, await LooksAsync(db, opening, ct));
    }

    /// <summary>Until when the reader's own emergency opening of a case holds (UTC, real time); null for none.</summary>
    public async Task<DateTimeOffset?> HeldUntilAsync(Guid caseId, Actor actor, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        await using var db = store.Read();
        return await db.EmergencyOpenings.Where(o => o.CaseId == caseId && o.StaffId == actor.StaffId && o.EndsAt > now).MaxAsync(o => (DateTimeOffset?)o.EndsAt, ct);
    }

    /// <summary>The openings of cases in which this person has no part.</summary>
    internal static IQueryable<EmergencyOpening> Known(PortalContext db, Actor actor) => db.EmergencyOpenings
        .Where(o => !db.CaseExclusions.Any(e => e.CaseId == o.CaseId && e.StaffId == actor.StaffId && e.LiftedAt == null));

    private static async Task<List<EmergencyRowView>> RowsAsync(PortalContext db, Actor actor, IQueryable<EmergencyOpening> openings, DateTimeOffset now, CancellationToken ct)
    {
        var rows = await openings.Select(o => new
        {
            Opening = o,
            Case = db.Cases.Where(c => c.Id == o.CaseId && (!c.IsSealed || db.CaseSealMembers.Any(m => m.CaseId == c.Id && m.StaffId == actor.StaffId)))
                .Select(c => c.Reference).FirstOrDefault(),
            By = db.Staff.Where(s => s.Id == o.StaffId).Select(s => s.Name).FirstOrDefault(),
            Reviewer = db.Staff.Where(s => s.Id == o.ReviewedById).Select(s => s.Name).FirstOrDefault(),
        }).ToListAsync(ct);
        return rows.ConvertAll(r => new EmergencyRowView(
            r.Opening.Id, r.Case, r.By ?? "", r.Opening.BegunAt, r.Opening.ReviewDueAt,
            r.Opening.ReviewedAt is null ? Deadline.StateOf(r.Opening.ReviewDueAt, now) : null,
            r.Opening.StaffId == actor.StaffId, r.Opening.ReviewedAt, r.Reviewer, r.Opening.Finding));
    }

    private static async Task<List<EmergencyLookView>> LooksAsync(PortalContext db, EmergencyOpening opening, CancellationToken ct)
    {
        var mark = opening.Id.ToString();
        var looks = await db.AuditEntries
            .Where(a => a.StaffId == opening.StaffId && a.CaseId == opening.CaseId && a.Kind == AuditKind.Look && a.Why.Contains(mark))
            .OrderBy(a => a.Sequence).Select(a => new { a.Note, a.At }).ToListAsync(ct);
        return [.. looks.GroupBy(l => l.Note, StringComparer.Ordinal).Select(g => new EmergencyLookView(g.Key, g.Count(), g.Max(l => l.At)))];
    }
}
