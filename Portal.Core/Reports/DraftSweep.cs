using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Reports.Queries;
using Portal.Core.SharedKernel;

namespace Portal.Core.Reports;

/// <summary>
/// Lets drafts go that nobody saved for 30 days, and destroys the keys of all that are submitted, thrown away or let go: the report holds
/// what was told, the draft is not kept beside it. Real time; safe to run at any time and more than once.
/// </summary>
public sealed class DraftSweep(PortalStore store, KeyStore keyStore, AuditTrail trail, TimeProvider time)
{
    private const int DaysLookedBack = DraftLimits.KeptDays + 5;

    /// <summary>Sweeps.</summary>
    /// <returns>How many drafts were let go.</returns>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var expired = await ExpireAsync(now, ct);
        await using var db = store.Read();
        var (since, hourAgo) = (now.AddDays(-DaysLookedBack), now.AddHours(-1));
        var done = await db.Drafts
            .Where(d => d.SavedAt >= since && d.SavedAt <= hourAgo
                && (d.ReportId != null || d.DiscardedAt != null || d.ExpiredAt != null))
            .Select(d => d.Id).ToListAsync(ct);
        foreach (var id in done)
        {
            await keyStore.DestroyAsync(id, ct);
        }

        return expired;
    }

    private async Task<int> ExpireAsync(DateTimeOffset now, CancellationToken ct)
    {
        var before = now.AddDays(-DraftLimits.KeptDays);
        var result = await store.WriteAsync<Result<int>>(async db =>
        {
            var ids = await db.Drafts.Unsubmitted().Where(d => d.SavedAt <= before).OrderBy(d => d.SavedAt).Take(200).Select(d => d.Id).ToListAsync(ct);
            if (ids.Count > 0)
            {
                await db.Drafts.Where(d => ids.Contains(d.Id)).ExecuteUpdateAsync(set => set.SetProperty(d => d.ExpiredAt, now), ct);
                await trail.AppendAsync(db, Actor.System, new(AuditKind.Act, "ExpireDrafts", Subjects: string.Join(' ', ids), Why: WhyAllowed.Of(Actor.System, Permission.TakeReports, Reach.Everywhere)), ct);
                await db.SaveChangesAsync(ct);
            }

            return ids.Count;
        }, ct);
        return result.Value;
    }
}
