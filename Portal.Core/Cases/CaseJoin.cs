using Microsoft.EntityFrameworkCore;
using Portal.Core.Incidents;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>
/// Moves a report, or all of a case, into another case. Rows move in the transaction of the verb and what is needed to undo it is kept;
/// keys follow when it is committed. The receiving case keeps its due times and gets those of the earlier receipt, never later ones.
/// </summary>
internal sealed class CaseJoin(CaseFile from, CaseFile into, string reason)
{
    private PortalContext Db => into.Db;

    private CancellationToken Ct => into.Unit.Cancellation;

    /// <summary>Moves one report with its incident and people, or everything when no report is named.</summary>
    public async Task<Result<CaseMove>> RunAsync(Guid? reportId, Guid? sameIncidentId, IReadOnlyCollection<Guid> keyIds)
    {
        if (from.Case.IsSealed || into.Case.IsSealed)
        {
            return CaseRefusals.SealedApart;
        }

        var reports = await Db.Reports.Where(r => r.CaseId == from.Case.Id).ToListAsync(Ct);
        var moved = reports.FindAll(r => reportId is null || r.Id == reportId);
        var all = moved.Count == reports.Count;
        var before = from.Case.Status;
        var move = new CaseMove
        {
            FromCaseId = from.Case.Id,
            ToCaseId = into.Case.Id,
            ReportId = reportId,
            MovedAt = into.Now,
            ReceivedBefore = into.Case.ReceivedAt,
            StatusBefore = all ? before : null,
        };
        var joined = all ? from.Case.MergeInto(into.Case.Id) : Result.Done;
        if (!joined.IsSuccess || !into.Case.Status.IsOpen() || !before.IsOpen())
        {
            return CaseRefusals.WrongStatus;
        }

        if (sameIncidentId is { } sameId && moved is [var report]
            && await Db.Incidents.SingleOrDefaultAsync(i => i.Id == sameId && i.CaseId == into.Case.Id, Ct) is { } same)
        {
            await SameEvent.JoinAsync(Db, move, report, same, Ct);
        }

        await MoveRowsAsync(move, moved, all);
        move.RecordIds.AddRange(all ? keyIds.Except(move.RecordIds) : []);
        TakeOver(move, all, moved.Count == 0 ? into.Case.ReceivedAt : moved.Min(r => r.ReceivedAt));
        await TasksAsync(all);
        await KeepHiddenAsync();
        foreach (var proposal in await Db.JoinProposals.Where(p => p.DecidedAt == null
            && ((p.CaseId == from.Case.Id && p.OtherCaseId == into.Case.Id) || (p.CaseId == into.Case.Id && p.OtherCaseId == from.Case.Id))).ToListAsync(Ct))
        {
            (proposal.DecidedAt, proposal.Accepted) = (into.Now, true);
        }

        Db.CaseMoves.Add(move);
        return move;
    }

    private async Task MoveRowsAsync(CaseMove move, List<Reports.Report> reports, bool all)
    {
        var (source, target) = (from.Case.Id, into.Case.Id);
        var reportIds = reports.ConvertAll(r => r.Id);
        var told = reports.ConvertAll(r => r.IncidentId);
        var incidents = await Db.Incidents.Where(i => i.CaseId == source).OrderBy(i => i.Ordinal).ToListAsync(Ct);
        var others = await Db.Incidents.Where(i => i.CaseId == target).ToListAsync(Ct);
        var shared = await Db.Reports.Where(r => r.CaseId == source && !reportIds.Contains(r.Id)).Select(r => r.IncidentId).ToListAsync(Ct);
        var going = incidents.FindAll(i => i.Id != move.OwnIncidentId && (all || (told.Contains(i.Id) && !shared.Contains(i.Id))));
        var parties = (await Db.Parties.Where(p => p.CaseId == source).OrderBy(p => p.Ordinal).ToListAsync(Ct))
            .FindAll(p => all || (p.ReportId is { } by && reportIds.Contains(by)));
        var last = await Db.Parties.Where(p => p.CaseId == target).Select(p => (int?)p.Ordinal).MaxAsync(Ct) ?? 0;
        Number(going, others.Select(i => i.Ordinal).DefaultIfEmpty().Max(), target);
        parties.ForEach(p => (p.CaseId, p.Ordinal) = (target, ++last));
        reports.ForEach(r => r.CaseId = target);
        move.RecordIds.AddRange([.. reportIds, .. going.Select(i => i.Id), .. parties.Select(p => p.Id)]);
        await TokensAsync(Db, move.RecordIds, source, target, Ct);
        into.Perceive([.. others, .. going]);
        if (!all)
        {
            from.Perceive(incidents.FindAll(i => !going.Contains(i)));
        }
    }

    /// <summary>Moves the tokens of the blind index of these records.</summary>
    public static async Task TokensAsync(PortalContext db, List<Guid> records, Guid source, Guid target, CancellationToken ct)
    {
        foreach (var token in await db.BlindTokens.Where(t => t.CaseId == source && records.Contains(t.RecordId)).ToListAsync(ct))
        {
            token.CaseId = target;
        }
    }

    /// <summary>Gives incidents their numbers in a case.</summary>
    public static void Number(List<Incident> incidents, int last, Guid caseId) => incidents.ForEach(i => (i.CaseId, i.Ordinal) = (caseId, ++last));

    // What is urgent stays urgent: nothing that either case was promised is lost, nothing is lowered
    private void TakeOver(CaseMove move, bool all, DateTimeOffset received)
    {
        if (received < into.Case.ReceivedAt)
        {
            var old = into.Case.ReceivedAt;
            into.Case.ReceivedAt = received;
            into.Timing.Restart(into.Case, into.Clocks, old, received);
            into.Tell(new CorrectionEntry("case", nameof(Case.ReceivedAt), CorrectionText.Of(old), CorrectionText.Of(received), reason), CorrectionEntry.Kind, into.Case.Id);
        }

        if (!all)
        {
            return;
        }

        into.Case.HonourConcern |= from.Case.HonourConcern;
        if (from.Case.Risk > into.Case.Risk)
        {
            into.Tell(new RiskEntry(into.Case.Risk, from.Case.Risk, reason), RiskEntry.Kind);
            into.Case.Risk = from.Case.Risk;
        }

        foreach (var clock in from.Clocks.FindAll(c => c.State == ClockState.Running))
        {
            move.ClockIds.Add(clock.Id);
            if (into.Clocks.Exists(c => c.Standard == clock.Standard && c.State == ClockState.Running && c.DueAt <= clock.DueAt))
            {
                clock.State = ClockState.Cancelled;
            }
            else
            {
                (clock.CaseId, _) = (into.Case.Id, from.Clocks.Remove(clock));
                into.Clocks.Add(clock);
            }
        }

        foreach (var promise in from.Promises.FindAll(p => p.KeptAt is null))
        {
            move.PromiseIds.Add(promise.Id);
            (promise.CaseId, _) = (into.Case.Id, from.Promises.Remove(promise));
            into.Promises.Add(promise);
        }

        if (from.Case.Priority == CasePriority.High)
        {
            into.Raise(reason, justAssessed: false);
        }
    }

    // Steps and actions stay where they were planned and are seen through the join
    private async Task TasksAsync(bool all)
    {
        if (all)
        {
            await CaseTasks.SettleAsync(into, [.. await CaseTasks.CasesAsync(into, Ct), .. await CaseTasks.CasesAsync(from, Ct)], Ct);
            into.Case.ContactAgreed = into.Case.ContactAgreed == false || from.Case.ContactAgreed == false ? false : into.Case.ContactAgreed;
        }
    }

    // Whoever must not know of one of the two must not know of both
    private async Task KeepHiddenAsync()
    {
        var hidden = await Db.CaseExclusions.Where(e => (e.CaseId == from.Case.Id || e.CaseId == into.Case.Id) && e.LiftedAt == null).ToListAsync(Ct);
        foreach (var staffId in hidden.Where(e => e.CaseId == from.Case.Id).Select(e => e.StaffId).Except(hidden.Where(e => e.CaseId == into.Case.Id).Select(e => e.StaffId)))
        {
            Db.CaseExclusions.Add(new() { CaseId = into.Case.Id, StaffId = staffId, Source = "joined", IsProvisional = true, MadeAt = into.Now });
            if (into.Case.OfficerId == staffId)
            {
                into.Case.ReturnToPool();
            }
        }
    }
}
