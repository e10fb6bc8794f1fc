using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Receipts;

/// <summary>Something remembered later.</summary>
/// <param name="ReportId">One of one's own reports.</param>
/// <param name="Text">What was remembered.</param>
public sealed record AddToReportRequest(Guid ReportId, string Text);

/// <summary>"I have remembered something": adds to a report that one took, as an entry of its own on the timeline of its case.</summary>
[PolicyClause("5.3(d)")]
public sealed class AddToReport(UseCaseRunner runner, PortalStore store, KeyStore keyStore, RefusalTrail refusals) : IUseCase
{
    /// <summary>The most characters of one addition.</summary>
    public const int MostCharacters = Addition.MostCharacters;

    /// <summary>Adds. Somebody else's report answers as one that does not exist.</summary>
    public async Task<Result<Guid>> HandleAsync(AddToReportRequest request, Actor actor, CancellationToken ct)
    {
        if (Addition.Clean(request.Text) is var (text, wrong) && wrong is not null)
        {
            return wrong;
        }

        await using var db = store.Read();
        var caseId = await db.Reports.Where(r => r.Id == request.ReportId && r.TakenById == actor.StaffId).Select(r => (Guid?)r.CaseId).FirstOrDefaultAsync(ct);
        if (caseId is not { } id)
        {
            return await refusals.NotFoundAsync(actor, nameof(AddToReport), request.ReportId, Permission.AddToReports, ct);
        }

        var sealer = new CaseSealer(id, await keyStore.LoadAsync([id], ct));
        return await runner.WriteAsync<Guid>(actor, Permission.AddToReports, async unit =>
        {
            var report = await unit.Db.Reports.AsNoTracking().SingleAsync(r => r.Id == request.ReportId && r.TakenById == actor.StaffId, ct);

            // Moved to another case since the keys were read: trying again finds it there
            return report.CaseId == id ? Addition.Append(unit, report, sealer, text, actor.StaffId) : Error.Changed;
        }, ct);
    }
}
