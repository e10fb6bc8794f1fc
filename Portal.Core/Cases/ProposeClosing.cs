using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>Why and how a case could be closed.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="ReasonCode">Code of the list of closing reasons.</param>
/// <param name="OutcomeCode">Code of the list of outcomes.</param>
/// <param name="VictimTold">Code of how the victim was told, or that it would not be safe, or that no victim is known.</param>
/// <param name="Words">The reasons in words.</param>
public sealed record ProposeClosingRequest(Guid CaseId, string ReasonCode, string OutcomeCode, string VictimTold, string Words);

/// <summary>
/// Proposes to close: needs at least one recorded step, a reason, an outcome and that the victim was told or cannot safely be told, and what the other parts of casework
/// ask for: risk looked at, investigation ended, plan done. That
/// nobody can be reached is believed after three tries by two methods. What the police do is never a reason.
/// </summary>
[PolicyClause("2.2")]
[PolicyClause("4.7")]
[PolicyClause("5.1.1")]
[PolicyClause("5.3(d)")]
public sealed class ProposeClosing(CaseWork work, CaseVault vault, ClosingRules rules) : IUseCase
{
    private const int TriesNeeded = 3;
    private const int MethodsNeeded = 2;

    private static readonly string[] Steps = [NoteEntry.Kind, ContactEntry.Kind, RiskEntry.Kind, GraffitiRemovedEntry.Kind, IncidentAddedEntry.Kind];

    /// <summary>Answers with the entry of the timeline.</summary>
    public async Task<Result<Guid>> HandleAsync(ProposeClosingRequest request, Actor actor, CancellationToken ct)
    {
        var (words, lists) = (new EntryWords(), await work.ListsAsync(ct));
        var reason = words.Code(lists, CaseCodeLists.ClosureReason, request.ReasonCode, nameof(request.ReasonCode));
        var outcome = words.Code(lists, CaseCodeLists.Outcome, request.OutcomeCode, nameof(request.OutcomeCode));
        var told = words.Code(lists, CaseCodeLists.VictimTold, request.VictimTold, nameof(request.VictimTold));
        var text = words.Needed(request.Words, nameof(request.Words));
        CaseAccess? access = null;
        if (reason == "cannot-contact" && await work.MayAsync(actor, Permission.ProposeClosing, request.CaseId, ct))
        {
            var opened = await vault.OpenAsync(actor, request.CaseId, "tries before closing", ct);
            access = opened.IsSuccess ? opened.Value : null;
        }

        return await work.WriteAsync(words, actor, Permission.ProposeClosing, request.CaseId, async file =>
        {
            var from = file.Case.Status;
            var proposed = file.Case.ProposeClosing(reason, outcome, actor.StaffId);
            var refusals = proposed.IsSuccess ? await RefusalsAsync(file, access, reason, ct) : proposed.Errors;
            if (refusals.Count > 0)
            {
                return Result<Guid>.From(Result.Refused(refusals));
            }

            return file.Tell(new StatusEntry(from, CaseStatus.ClosingProposed, reason, outcome, told, text), StatusEntry.Kind);
        }, ct);
    }

    private async Task<IReadOnlyList<Error>> RefusalsAsync(CaseFile file, CaseAccess? access, string reason, CancellationToken ct) =>
        await RefusalAsync(file, access, ct) is { } refusal ? [refusal] : await rules.RefusalsAsync(file, reason, ct);

    private static async Task<Error?> RefusalAsync(CaseFile file, CaseAccess? access, CancellationToken ct)
    {
        var since = file.Case.ClosedAt ?? DateTimeOffset.MinValue;
        var steps = await file.Db.CaseEntries.AsNoTracking()
            .Where(e => e.CaseId == file.Case.Id && e.RecordedAt >= since && e.ById != Guid.Empty && Steps.Contains(e.Kind)).ToListAsync(ct);
        if (steps.Count == 0)
        {
            return CaseRefusals.NoStepRecorded;
        }

        if (access is null)
        {
            return null;
        }

        var tries = steps.Where(e => e.Kind == ContactEntry.Kind).Select(e => access.Open(e.Content, e.Id)).OfType<ContactEntry>().Where(c => !c.Reached).ToList();
        return tries.Count >= TriesNeeded && tries.Select(t => t.Method).Distinct(StringComparer.Ordinal).Count() >= MethodsNeeded
            ? null
            : CaseRefusals.TooFewTries;
    }
}
