using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>A report that was linked wrongly.</summary>
public sealed record UnlinkReportRequest(Guid ReportId, string Reason);

/// <summary>Takes a linked report back to the case that it came from, which opens again as it was.</summary>
[PolicyClause("5.3(a)")]
public sealed class UnlinkReport(CaseWork work, PortalStore store, KeyPlacement placement) : IUseCase
{
    /// <summary>Answers with the case that the report is back in.</summary>
    public async Task<Result<Guid>> HandleAsync(UnlinkReportRequest request, Actor actor, CancellationToken ct)
    {
        var words = new EntryWords();
        var reason = words.Needed(request.Reason, nameof(request.Reason));
        CaseMove? move;
        Guid here;
        await using (var db = store.Read())
        {
            here = await db.Reports.Where(r => r.Id == request.ReportId).Select(r => r.CaseId).SingleOrDefaultAsync(ct);
            move = await db.CaseMoves.Where(m => m.ReportId == request.ReportId && m.ToCaseId == here && m.UndoneAt == null).OrderByDescending(m => m.MovedAt).FirstOrDefaultAsync(ct);
        }

        if (move is null && await work.MayAsync(actor, Permission.LinkReports, here, ct))
        {
            words.Refuse(CaseRefusals.NotLinked);
        }

        var undone = await work.WriteBothAsync<CaseMove>(words, actor, Permission.LinkReports, here, move?.FromCaseId ?? Guid.Empty, async (into, from, _) =>
        {
            var tracked = await into.Db.CaseMoves.SingleAsync(m => m.Id == move!.Id, ct);
            var reference = await into.Db.Reports.Where(r => r.Id == request.ReportId).Select(r => r.Reference).SingleAsync(ct);
            var separated = await new CaseSeparation(tracked, from, into).RunAsync();
            if (!separated.IsSuccess)
            {
                return Result<CaseMove>.From(separated);
            }

            into.Tell(new ReportUnlinkedEntry(reference, from.Case.Reference, reason), ReportUnlinkedEntry.Kind, request.ReportId);
            from.Tell(new ReportLinkedEntry(reference, into.Case.Reference, reason), ReportLinkedEntry.Kind, request.ReportId);
            return tracked;
        }, ct);
        return await placement.AfterAsync(undone, ct);
    }
}
