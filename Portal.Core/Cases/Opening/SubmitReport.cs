using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Cases.Receipts;
using Portal.Core.Codes;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Reports;
using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Opening;

/// <summary>Submits a draft. A version, where given, must be the newest: what another tab changed is not submitted unseen.</summary>
/// <param name="DraftId">The draft; also what makes repeating harmless.</param>
/// <param name="Version">The version that was checked, or null.</param>
public sealed record SubmitReportRequest(Guid DraftId, int? Version = null);

/// <summary>
/// Turns a draft into a report and opens its case in the pool, in one transaction: no report is ever without a case. However often and
/// however many at once a draft is submitted, there is one report and every answer is the same.
/// </summary>
[PolicyClause("5.3(a)")]
[PolicyClause("5.1.1")]
[PolicyClause("5.1.3")]
public sealed class SubmitReport(
    UseCaseRunner runner, PortalStore store, KeyStore keyStore, CodeListStore codeLists, OpeningDesk desk, ReceiptCodes codes,
    RefusalTrail refusals, UkClock clock) : IUseCase
{
    /// <summary>Submits are queued by draft, so that a repeated click waits for the first instead of doing its work again.</summary>
    private readonly SemaphoreSlim[] queues = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    /// <summary>Submits. Refused with every error of the form, each with its field; the draft stays as it is.</summary>
    public async Task<Result<SubmittedReport>> HandleAsync(SubmitReportRequest request, Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.TakeReports))
        {
            return await refusals.NotFoundAsync(actor, nameof(SubmitReport), request.DraftId, Permission.TakeReports, ct);
        }

        var queue = queues[(uint)request.DraftId.GetHashCode() % queues.Length];
        await queue.WaitAsync(ct);
        try
        {
            var result = await OnceAsync(request, actor, ct);

            // Another instance of the portal may have been faster: then its report is the answer
            return result.IsSuccess || result.Error.Kind != ErrorKind.Conflict ? result : await AnswerAsync(request.DraftId, ct) ?? result;
        }
        catch (DbUpdateException failure) when (!PortalStore.MeansUnavailable(failure))
        {
            if (await AnswerAsync(request.DraftId, ct) is { } answer)
            {
                return answer;
            }

            throw;
        }
        finally
        {
            queue.Release();
        }
    }

    private async Task<Result<SubmittedReport>> OnceAsync(SubmitReportRequest request, Actor actor, CancellationToken ct)
    {
        await using var db = store.Read();
        var draft = await db.Drafts.FirstOrDefaultAsync(d => d.Id == request.DraftId && d.AuthorId == actor.StaffId && d.DiscardedAt == null && d.ExpiredAt == null, ct);
        if (draft is null)
        {
            return await refusals.NotFoundAsync(actor, nameof(SubmitReport), request.DraftId, Permission.TakeReports, ct);
        }

        if (draft.ReportId is not null)
        {
            return (await AnswerAsync(draft.Id, ct))!;
        }

        if (request.Version is { } version && version != draft.SavedVersion)
        {
            return new Error(DraftBook.Clash, ErrorKind.Conflict, null, draft.SavedVersion);
        }

        var access = CaseAccess.WithoutShowing(draft.Id, await keyStore.LoadAsync([draft.Id], ct));
        var lists = await codeLists.GetAsync(ct);
        var reading = IntakeReader.Read(access.Open(draft.Content, draft.Id).Values, lists, draft.ReceivedAt, clock.Now);
        if (reading.Errors.Count > 0)
        {
            return Result<SubmittedReport>.From(Result.Refused(reading.Errors));
        }

        var plan = await desk.PlanAsync(db, reading.Form, lists, actor, draft.Id, clock.Now, ct);
        return plan.IsSuccess
            ? await WriteAsync(plan.Value, draft.SavedVersion, actor, ct)
            : Result<SubmittedReport>.From(plan);
    }

    private async Task<Result<SubmittedReport>> WriteAsync(OpeningPlan plan, int draftVersion, Actor actor, CancellationToken ct)
    {
        var keys = await desk.KeysAsync([plan], ct);
        return await runner.WriteAsync<SubmittedReport>(actor, Permission.TakeReports, async unit =>
        {
            var draft = await unit.Db.Drafts.SingleAsync(d => d.Id == plan.DraftId, ct);
            if (draft.ReportId is not null || draft.SavedVersion != draftVersion || draft.DiscardedAt is not null)
            {
                return Error.Changed;
            }

            var opened = await desk.OpenAsync(unit.Db, plan, keys, ct);
            draft.ReportId = opened.Report.Id;
            draft.SavedVersion++;
            unit.CaseId = opened.Case.Id;
            unit.Subjects.AddRange([opened.Report.Id, opened.Incident.Id]);
            return new SubmittedReport(opened.Report.Reference, opened.Report.Id, opened.Report.IsAnonymous ? codes.CodeOf(opened.Report.Id) : null);
        }, ct);
    }

    private async Task<Result<SubmittedReport>?> AnswerAsync(Guid draftId, CancellationToken ct)
    {
        await using var db = store.Read();
        var report = await db.Reports.Where(r => r.DraftId == draftId).Select(r => new { r.Id, r.Reference, r.IsAnonymous }).FirstOrDefaultAsync(ct);
        return report is null ? null : Result.Success(new SubmittedReport(report.Reference, report.Id, report.IsAnonymous ? codes.CodeOf(report.Id) : null));
    }
}
