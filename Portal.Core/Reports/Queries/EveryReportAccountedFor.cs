using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Reports.Queries;

/// <summary>The proof that no report was lost.</summary>
/// <param name="Reports">All reports.</param>
/// <param name="WithoutCase">References of reports without a case: must be none.</param>
/// <param name="CasesWithoutReport">References of cases to which no report belongs and that were not joined into another: must be none.</param>
/// <param name="DraftsOpen">Drafts not submitted, by whole weeks untouched: under 7 days, 7 to 24, 25 and more.</param>
/// <param name="DraftsDiscarded">Drafts thrown away by their authors in the last 30 days.</param>
/// <param name="DraftsExpired">Drafts let go after 30 days without a save, in the last 30 days.</param>
/// <param name="CheckedAt">When (UTC, real time).</param>
public sealed record ReportAccount(
    int Reports, IReadOnlyList<string> WithoutCase, IReadOnlyList<string> CasesWithoutReport, DraftAges DraftsOpen, int DraftsDiscarded, int DraftsExpired,
    DateTimeOffset CheckedAt)
{
    /// <summary>True when every report has a case and every case a report.</summary>
    public bool IsSound => WithoutCase.Count == 0 && CasesWithoutReport.Count == 0;
}

/// <summary>Open drafts by days untouched.</summary>
public sealed record DraftAges(int UnderWeek, int FromWeek, int NearExpiry);

/// <summary>Proves that every report is accounted for: each has a case, and what was begun and not submitted is known. Nightly, and on its page.</summary>
[PolicyClause("5.3(a)")]
public sealed class EveryReportAccountedFor(PortalStore store, TimeProvider time) : IUseCase
{
    private const int MostNamed = 100;

    /// <summary>Proves it now. For those who reconcile reports, and for the portal itself.</summary>
    public async Task<Result<ReportAccount>> AskAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.ReconcileReports))
        {
            return Refusals.NotAllowed;
        }

        await using var db = store.Read();
        var now = time.GetUtcNow();
        var (month, week, near) = (now.AddDays(-DraftLimits.KeptDays), now.AddDays(-DraftLimits.AuthorToldAt[0]), now.AddDays(-DraftLimits.LeaderToldAt));
        var open = db.Drafts.Unsubmitted();
        return new ReportAccount(
            await db.Reports.CountAsync(ct),
            await db.Reports.Where(r => !db.Cases.Any(c => c.Id == r.CaseId)).OrderBy(r => r.Reference).Take(MostNamed).Select(r => r.Reference).ToListAsync(ct),
            await db.Cases.Where(c => c.MergedIntoId == null && !db.Reports.Any(r => r.CaseId == c.Id)).OrderBy(c => c.Reference).Take(MostNamed).Select(c => c.Reference).ToListAsync(ct),
            new(
                await open.CountAsync(d => d.SavedAt > week, ct),
                await open.CountAsync(d => d.SavedAt <= week && d.SavedAt > near, ct),
                await open.CountAsync(d => d.SavedAt <= near, ct)),
            await db.Drafts.CountAsync(d => d.DiscardedAt >= month, ct),
            await db.Drafts.CountAsync(d => d.ExpiredAt >= month, ct),
            now);
    }
}
