using Microsoft.EntityFrameworkCore;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>
/// Undoes a move between cases: records, clocks and promises that went along go back, the emptied case has its status again. What was
/// recorded meanwhile stays where it was recorded; a priority, a risk band or an exclusion that was taken over is not lowered by it.
/// </summary>
internal sealed class CaseSeparation(CaseMove move, CaseFile from, CaseFile into)
{
    public async Task<Result> RunAsync()
    {
        var (db, ct) = (into.Db, into.Unit.Cancellation);
        if (await db.CaseMoves.AnyAsync(m => m.UndoneAt == null && (m.MovedAt > move.MovedAt || (m.MovedAt == move.MovedAt && m.Id > move.Id))
            && (m.FromCaseId == move.FromCaseId || m.ToCaseId == move.FromCaseId || m.FromCaseId == move.ToCaseId), ct))
        {
            return CaseRefusals.LaterMoveFirst;
        }

        if (move.StatusBefore is { } before && from.Case.Unmerge(before) is { IsSuccess: false } refused)
        {
            return refused;
        }

        move.UndoneAt = into.Now;
        var (source, target) = (move.FromCaseId, move.ToCaseId);
        var reports = await db.Reports.Where(r => r.CaseId == target && move.RecordIds.Contains(r.Id)).ToListAsync(ct);
        reports.ForEach(r => r.CaseId = source);
        if (move.SameIncidentId is not null && reports is [var report])
        {
            await SameEvent.UndoAsync(db, move, report, ct);
        }

        await IncidentsAsync();
        var last = await db.Parties.Where(p => p.CaseId == source).Select(p => (int?)p.Ordinal).MaxAsync(ct) ?? 0;
        foreach (var party in await db.Parties.Where(p => p.CaseId == target && move.RecordIds.Contains(p.Id)).OrderBy(p => p.Ordinal).ToListAsync(ct))
        {
            (party.CaseId, party.Ordinal) = (source, ++last);
        }

        await CaseJoin.TokensAsync(db, move.RecordIds, target, source, ct);
        GiveBack();
        var back = await CaseTasks.CasesAsync(from, ct);
        await CaseTasks.SettleAsync(from, back, ct);
        await CaseTasks.SettleAsync(into, [.. (await CaseTasks.CasesAsync(into, ct)).Except(back)], ct);
        await ReceiptAsync([.. reports.Select(r => r.Id)]);
        return Result.Done;
    }

    private async Task IncidentsAsync()
    {
        var (db, ct) = (into.Db, into.Unit.Cancellation);
        var here = await db.Incidents.Where(i => i.CaseId == move.ToCaseId).OrderBy(i => i.Ordinal).ToListAsync(ct);
        var there = await db.Incidents.Where(i => i.CaseId == move.FromCaseId).OrderBy(i => i.Ordinal).ToListAsync(ct);
        var going = here.FindAll(i => move.RecordIds.Contains(i.Id));
        CaseJoin.Number(going, there.Select(i => i.Ordinal).DefaultIfEmpty().Max(), move.FromCaseId);
        into.Perceive(here.FindAll(i => !going.Contains(i)));
        from.Perceive([.. there, .. going]);
    }

    // A contact made while the cases were one was made for both
    private void GiveBack()
    {
        foreach (var clock in into.Clocks.Concat(from.Clocks).Where(c => move.ClockIds.Contains(c.Id)).ToList())
        {
            if (clock.CaseId != move.FromCaseId)
            {
                into.Clocks.Remove(clock);
                from.Clocks.Add(clock);
                clock.CaseId = move.FromCaseId;
            }

            clock.State = clock.State == ClockState.Cancelled ? ClockState.Running : clock.State;
            if (into.Clocks.Where(c => c.Standard == clock.Standard && c.MetAt >= clock.StartedAt).Min(c => c.MetAt) is { } met)
            {
                CaseClocks.Done([clock], clock.Standard, met);
            }
        }

        foreach (var promise in into.Promises.FindAll(p => move.PromiseIds.Contains(p.Id)))
        {
            into.Promises.Remove(promise);
            from.Promises.Add(promise);
            promise.CaseId = move.FromCaseId;
        }
    }

    private async Task ReceiptAsync(List<Guid> gone)
    {
        var left = await into.Db.Reports.Where(r => r.CaseId == move.ToCaseId && !gone.Contains(r.Id)).Select(r => (DateTimeOffset?)r.ReceivedAt).MinAsync(into.Unit.Cancellation);
        var received = left ?? move.ReceivedBefore;
        if (received > into.Case.ReceivedAt)
        {
            var old = into.Case.ReceivedAt;
            into.Case.ReceivedAt = received;
            into.Timing.Restart(into.Case, into.Clocks, old, received);
        }
    }
}
