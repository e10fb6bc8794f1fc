using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Cases.Opening;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Reports;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Receipts;

/// <summary>
/// The reports that somebody took, with their stage and what was promised: no names and no case, so that the front line can answer
/// "is anything happening?" and nothing more.
/// </summary>
[PolicyClause("5.3(d)")]
public sealed class MyReceipts(PortalStore store, ReceiptCodes codes, ServiceStandards standards, RefusalTrail refusals) : IUseCase
{
    /// <summary>The most receipts in one answer.</summary>
    public const int PageSize = 50;

    /// <summary>One's own receipts, newest first, those entered before an instant; 50 at a time.</summary>
    public async Task<IReadOnlyList<ReceiptView>> ListAsync(Actor actor, DateTimeOffset? before, CancellationToken ct)
    {
        await using var db = store.Read();
        var own = Own(db, actor);
        if (before is { } instant)
        {
            own = own.Where(r => r.EnteredAt < instant);
        }

        return await ReceiptsOf(db, await own.OrderByDescending(r => r.EnteredAt).Take(PageSize).ToListAsync(ct), actor.StaffId, ct);
    }

    /// <summary>One of one's own receipts. Somebody else's answers as one that does not exist.</summary>
    public async Task<Result<ReceiptView>> OfAsync(Actor actor, Guid reportId, CancellationToken ct)
    {
        await using var db = store.Read();
        var report = await Own(db, actor).FirstOrDefaultAsync(r => r.Id == reportId, ct);
        return report is null
            ? await refusals.NotFoundAsync(actor, nameof(MyReceipts), reportId, Permission.ReadReceipts, ct)
            : (await ReceiptsOf(db, [report], actor.StaffId, ct))[0];
    }

    internal async Task<IReadOnlyList<ReceiptView>> ReceiptsOf(PortalContext db, IReadOnlyList<Report> reports, Guid staffId, CancellationToken ct)
    {
        var caseIds = reports.Select(r => r.CaseId).Distinct().ToList();
        var cases = await db.Cases.Where(c => caseIds.Contains(c.Id))
            .Select(c => new Standing(
                c.Id, c.Status, c.Priority,
                (c.IsSealed && !db.CaseSealMembers.Any(m => m.CaseId == c.Id && m.StaffId == staffId))
                    || db.CaseExclusions.Any(e => e.CaseId == c.Id && e.StaffId == staffId && e.LiftedAt == null)))
            .ToDictionaryAsync(c => c.CaseId, ct);
        var clocks = (await db.CaseClocks.Where(c => caseIds.Contains(c.CaseId)).OrderBy(c => c.DueAt).ToListAsync(ct)).ToLookup(c => c.CaseId);
        var incidentIds = reports.Select(r => r.IncidentId).ToList();
        var strands = await db.Incidents.Where(i => incidentIds.Contains(i.Id)).Select(i => new { i.Id, i.Strands }).ToDictionaryAsync(i => i.Id, i => i.Strands, ct);
        return [.. reports.Select(report => View(report, cases[report.CaseId], clocks[report.CaseId], strands.GetValueOrDefault(report.IncidentId) ?? []))];
    }

    private ReceiptView View(Report report, Standing standing, IEnumerable<CaseClock> clocks, IReadOnlyList<string> strands) => new(
        report.Id,
        report.Reference,
        report.ReceivedAt,
        standing.Hidden ? ReceiptStage.Received : StageOf(standing.Status),
        report.IsAnonymous ? codes.CodeOf(report.Id) : null,
        report.PassphraseHash is not null,
        report.Language.Length > 0 && report.Language is not (SharedKernel.Codes.Answers.NotAsked or SharedKernel.Codes.Answers.Other) ? report.Language : "en",
        standing.Priority,
        standing.Hidden ? [] : [.. clocks.Where(clock => clock.Standard != StandardCodes.RiskAssessment).Select(clock => StandardWords.Promise(standards, clock, standing.Priority))])
    {
        EnteredAt = report.EnteredAt,
        Strands = standing.Hidden ? [] : strands,
    };

    private static ReceiptStage StageOf(CaseStatus status) => status switch
    {
        CaseStatus.Pool => ReceiptStage.Received,
        CaseStatus.Closed => ReceiptStage.Closed,
        _ => ReceiptStage.BeingLookedInto,
    };

    private static IQueryable<Report> Own(PortalContext db, Actor actor)
    {
        var staffId = actor.StaffId;
        var allowed = actor.May(Permission.ReadReceipts);
        return db.Reports.Where(r => allowed && r.TakenById == staffId);
    }

    /// <summary>How a case stands, and whether it is hidden from whoever asks: then a receipt says no more than that the report was received.</summary>
    private sealed record Standing(Guid CaseId, CaseStatus Status, CasePriority Priority, bool Hidden);
}
