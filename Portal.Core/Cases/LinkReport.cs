using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>Which report belongs to which case.</summary>
/// <param name="ReportId">The report.</param>
/// <param name="ToCaseId">The case that it belongs to.</param>
/// <param name="Reason">Why.</param>
/// <param name="SameEventAsIncidentId">An incident of that case that the report tells of too; null when it tells of a further one.</param>
public sealed record LinkReportRequest(Guid ReportId, Guid ToCaseId, string Reason, Guid? SameEventAsIncidentId = null);

/// <summary>
/// Links a report to another case, with its incident and the people that came with it. When nothing is left in the case that it opened,
/// that case is joined and its reference leads here for ever. Due times follow the earliest receipt while they still run. Can be undone.
/// </summary>
[PolicyClause("5.3(a)")]
[PolicyClause("4.7")]
public sealed class LinkReport(CaseWork work, PortalStore store, KeyPlacement placement) : IUseCase
{
    /// <summary>Answers with the case that the report belongs to now. <see cref="Error.NotFound"/> when either may not be known.</summary>
    public async Task<Result<Guid>> HandleAsync(LinkReportRequest request, Actor actor, CancellationToken ct)
    {
        var words = new EntryWords();
        var reason = words.Needed(request.Reason, nameof(request.Reason));
        Guid? source;
        await using (var db = store.Read())
        {
            source = await db.Reports.Where(r => r.Id == request.ReportId).Select(r => (Guid?)r.CaseId).SingleOrDefaultAsync(ct);
        }

        if (source == request.ToCaseId)
        {
            words.Refuse(CaseRefusals.SameCase);
        }

        var moved = await work.WriteBothAsync<CaseMove>(words, actor, Permission.LinkReports, request.ToCaseId, source ?? Guid.Empty, async (into, from, keys) =>
        {
            if (await into.Db.Reports.Where(r => r.Id == request.ReportId && r.CaseId == from.Case.Id).Select(r => r.Reference).SingleOrDefaultAsync(ct) is not { } reference)
            {
                return Error.Changed with { };
            }

            var joined = await new CaseJoin(from, into, reason).RunAsync(request.ReportId, request.SameEventAsIncidentId, keys.Ids);
            if (joined.IsSuccess)
            {
                into.Tell(new ReportLinkedEntry(reference, from.Case.Reference, reason), ReportLinkedEntry.Kind, request.ReportId);
                from.Tell(new ReportUnlinkedEntry(reference, into.Case.Reference, reason), ReportUnlinkedEntry.Kind, request.ReportId);
            }

            return joined;
        }, ct);
        return await placement.AfterAsync(moved, ct);
    }
}
