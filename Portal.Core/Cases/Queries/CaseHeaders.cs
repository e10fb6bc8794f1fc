using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Queries;

/// <summary>Reads the identity bar of a case.</summary>
internal static class CaseHeaders
{
    public static async Task<CaseHeaderView?> ReadAsync(PortalContext db, Guid caseId, DateTimeOffset now, CancellationToken ct)
    {
        var row = await db.Cases.Where(c => c.Id == caseId)
            .Select(c => new
            {
                Case = c,
                Neighbourhood = db.Neighbourhoods.Where(n => n.Id == c.NeighbourhoodId).Select(n => n.Name).FirstOrDefault(),
                Area = db.ServiceAreas.Where(a => a.Id == c.ServiceAreaId).Select(a => a.Name).FirstOrDefault(),
                Officer = db.Staff.Where(s => s.Id == c.OfficerId).Select(s => s.Name).FirstOrDefault(),
                RiskAskedBy = db.RiskAssessments.Where(r => r.CaseId == c.Id && r.Asked != null && r.DecidedAt == null).Select(r => (Guid?)r.ById).FirstOrDefault(),
                HighRiskBy = db.RiskAssessments.Where(r => r.CaseId == c.Id && r.TellsManager && r.SeenAt == null).Select(r => (Guid?)r.ById).FirstOrDefault(),
                Proposer = db.Staff.Where(s => s.Id == c.ClosingProposedById).Select(s => s.Name).FirstOrDefault(),
            })
            .SingleOrDefaultAsync(ct);
        return row is null ? null : Of(row.Case, row.Neighbourhood ?? "", row.Area ?? "", row.Officer, row.Proposer, now) with { RiskAskedById = row.RiskAskedBy, HighRiskById = row.HighRiskBy };
    }

    /// <summary>How an open due time stands now.</summary>
    public static DeadlineState? StateOf(DateTimeOffset? due, DateTimeOffset now) => due is { } at ? Deadline.StateOf(at, now) : null;

    private static CaseHeaderView Of(Case c, string neighbourhood, string area, string? officer, string? proposer, DateTimeOffset now) => new()
    {
        Id = c.Id,
        Version = c.Version,
        Reference = c.Reference,
        Status = c.Status,
        ReceivedAt = c.ReceivedAt,
        Neighbourhood = neighbourhood,
        ServiceArea = area,
        ServiceAreaId = c.ServiceAreaId,
        Hate = c.Hate,
        Strands = c.Strands,
        Priority = c.Priority,
        Risk = c.Risk,
        OfficerId = c.OfficerId,
        OfficerName = officer,
        NextDueAt = c.NextDueAt,
        NextDueState = StateOf(c.NextDueAt, now),
        NextPromiseDueAt = c.NextPromiseDueAt,
        NextPromiseState = StateOf(c.NextPromiseDueAt, now),
        NextTaskDueAt = c.NextTaskDueAt,
        NextTaskState = StateOf(c.NextTaskDueAt, now),
        ContactAgreed = c.ContactAgreed,
        HonourConcern = c.HonourConcern,
        IsSealed = c.IsSealed,
        ClosingProposedById = c.ClosingProposedById,
        ClosingProposedByName = proposer,
        ClosingReason = c.ClosingReason,
        ClosingOutcome = c.ClosingOutcome,
        ClosedAt = c.ClosedAt,
    };
}
