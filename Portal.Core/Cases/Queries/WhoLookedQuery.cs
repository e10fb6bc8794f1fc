using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Queries;

/// <summary>Somebody in whose lists the victim's name stood.</summary>
/// <param name="StaffName">Who.</param>
/// <param name="Times">How many lists.</param>
/// <param name="LastAt">The last time (UTC).</param>
public sealed record ListLookView(string StaffName, int Times, DateTimeOffset LastAt);

/// <summary>Who looked at a case.</summary>
/// <param name="Reference">The case.</param>
/// <param name="Page">Looks at the case, details revealed, and looks refused; newest first.</param>
/// <param name="Lists">In whose lists the victim's name stood during the last thirty days; on the first page only.</param>
public sealed record WhoLookedView(string Reference, TrailPageView Page, IReadOnlyList<ListLookView> Lists);

/// <summary>Who opened a case, who had a safe detail shown, and who was refused (5.3(c)): for its officer and those who answer for the case.</summary>
[PolicyClause("5.3(c)")]
public sealed class WhoLookedQuery(UseCaseRunner runner, PortalStore store, TimeProvider time) : IUseCase
{
    /// <summary>Rows of a page.</summary>
    public const int PageSize = 50;

    /// <summary>For how many days lists are told.</summary>
    public const int ListDays = 30;

    /// <summary>A page, newest first. <see cref="Error.NotFound"/> for those who may not know.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="before">Only rows before this one; null for the newest.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="ct">Stops the operation.</param>
    public async Task<Result<WhoLookedView>> AskAsync(Guid caseId, long? before, Actor actor, CancellationToken ct)
    {
        var allowed = await runner.WriteAsync<bool>(actor, Permission.SeeWhoLooked, caseId, _ => Task.FromResult<Result<bool>>(true), ct);
        if (!allowed.IsSuccess)
        {
            return allowed.Error;
        }

        await using var db = store.Read();
        var looks = db.AuditEntries.Where(e => e.CaseId == caseId && (e.Kind != AuditKind.Act || e.Action == nameof(RevealSafeContact)));
        var page = await TrailRows.PageAsync(db, before is { } edge ? looks.Where(e => e.Sequence < edge) : looks, PageSize, ct);
        var reference = await db.Cases.Where(c => c.Id == caseId).Select(c => c.Reference).SingleAsync(ct);
        return new WhoLookedView(reference, page, before is null ? await ListsAsync(db, caseId, ct) : []);
    }

    private async Task<IReadOnlyList<ListLookView>> ListsAsync(PortalContext db, Guid caseId, CancellationToken ct)
    {
        var first = await TrailRows.FirstSinceAsync(db, time.GetUtcNow().AddDays(-ListDays), ct);
        var wanted = caseId.ToString();
        var lists = await db.AuditEntries
            .Where(e => e.Sequence >= first && e.CaseId == null && e.Kind == AuditKind.Look && e.Subjects.Contains(wanted))
            .Select(e => new { e.At, Name = db.Staff.Where(s => s.Id == e.StaffId).Select(s => s.Name).FirstOrDefault() })
            .ToListAsync(ct);
        return [.. lists.GroupBy(l => l.Name ?? "", StringComparer.Ordinal).Select(g => new ListLookView(g.Key, g.Count(), g.Max(l => l.At))).OrderByDescending(l => l.LastAt)];
    }
}
