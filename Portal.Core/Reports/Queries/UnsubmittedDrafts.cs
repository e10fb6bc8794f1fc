using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;

namespace Portal.Core.Reports.Queries;

/// <summary>
/// Drafts by age for those who see that no report is lost: who began them, when they were last touched, when they expire. A team leader
/// sees those of staff of the own areas. Shows nothing of what was typed. Notices at 7 and 25 days are drawn from it.
/// </summary>
[PolicyClause("5.3(a)")]
public sealed class UnsubmittedDrafts(PortalStore store, TimeProvider time) : IUseCase
{
    /// <summary>Lists drafts untouched for at least so many days, oldest first.</summary>
    public async Task<IReadOnlyList<DraftSummary>> ListAsync(Actor actor, int untouchedDays, CancellationToken ct)
    {
        var reach = actor.ReachOf(Permission.ReconcileReports);
        if (reach == Reach.None)
        {
            return [];
        }

        await using var db = store.Read();
        var now = time.GetUtcNow();
        var before = now.AddDays(-untouchedDays);
        var rows = await (from draft in db.Drafts.Unsubmitted()
                          join author in db.Staff on draft.AuthorId equals author.Id
                          where draft.SavedAt <= before
                          orderby draft.SavedAt
                          select new { draft, author.Name, author.AreaIds }).Take(1000).ToListAsync(ct);
        return [.. rows
            .Where(row => reach.HasFlag(Reach.Everywhere) || row.AreaIds.Intersect(actor.AreaIds).Any())
            .Select(row => row.draft.Summarise(row.Name, now))];
    }
}

/// <summary>What lists of drafts have in common.</summary>
internal static class DraftQueries
{
    public static IQueryable<Draft> Unsubmitted(this IQueryable<Draft> drafts) =>
        drafts.Where(d => d.ReportId == null && d.DiscardedAt == null && d.ExpiredAt == null);

    public static DraftSummary Summarise(this Draft draft, string author, DateTimeOffset now) => new(
        draft.Id, draft.Kind, draft.Step, draft.AuthorId, author, draft.StartedAt, draft.SavedAt,
        draft.SavedAt.AddDays(DraftLimits.KeptDays), (int)(now - draft.SavedAt).TotalDays);
}
