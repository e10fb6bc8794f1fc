using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Sealing;

/// <summary>
/// Opens the seal of a case: the Specialist and the Director of Operational Support do it together. One proposes, the other one, never the
/// same person, decides (5.3(c)).
/// </summary>
[PolicyClause("5.3(c)")]
public sealed class UnsealCase(CaseWork work, StepUp stepUp) : IUseCase
{
    /// <summary>Proposes to open the seal. Answers with the proposal.</summary>
    public Task<Result<Guid>> ProposeAsync(Guid caseId, string? reason, Actor actor, CancellationToken ct)
    {
        var input = new EntryWords();
        var words = input.Needed(reason, "Words");
        return work.WriteAsync<Guid>(input, actor, Permission.UnsealCases, caseId, async file =>
        {
            if (!file.Case.IsSealed)
            {
                return SealingRefusals.NotSealed;
            }

            if (await SealDesk.OpenAsync(file.Db, file.Case.Id, ct) is not null)
            {
                return SealingRefusals.ProposedAlready;
            }

            var id = Guid.CreateVersion7();
            file.Db.SealingProposals.Add(new()
            {
                Id = id,
                CaseId = file.Case.Id,
                Unseals = true,
                ProposedById = actor.StaffId,
                ProposedAs = actor.Is(Role.CommunitySafetySpecialist) ? Role.CommunitySafetySpecialist : Role.OperationalSupportDirector,
                ProposedAt = file.Now,
                Reason = file.Sealer.Seal(id, new CaseReason(words)),
            });
            file.Tell(new SealingEntry(SealingStep.UnsealProposed, 0, words), SealingEntry.Kind, id, EntryAudience.Restricted);
            return id;
        }, ct);
    }

    /// <summary>
    /// Decides about it: agreed, the case is known again to all whose roles allow it; not agreed, it stays sealed. Only for somebody who
    /// has just proved again who they are; else <see cref="StepUp.Needed"/>.
    /// </summary>
    public async Task<Result<Guid>> DecideAsync(Guid caseId, bool agreed, string? reason, Actor actor, CancellationToken ct)
    {
        var input = new EntryWords();
        var words = input.Needed(reason, "Words");
        var proved = await stepUp.HoldsAsync(actor, ct);
        return await work.WriteAsync<Guid>(input, actor, Permission.UnsealCases, caseId, async file =>
        {
            if (!proved)
            {
                return StepUp.Needed;
            }

            if (await SealDesk.OpenAsync(file.Db, file.Case.Id, ct) is not { Unseals: true } proposal)
            {
                return SealingRefusals.NothingProposed;
            }

            if (!MayDecide(actor, proposal))
            {
                return SealingRefusals.NeedsTheOther;
            }

            proposal.Decide(agreed, actor.StaffId, file.Now);
            if (agreed)
            {
                file.Case.IsSealed = false;
                file.Db.CaseSealMembers.RemoveRange(await file.Db.CaseSealMembers.Where(m => m.CaseId == file.Case.Id).ToListAsync(ct));
            }

            return file.Tell(new SealingEntry(agreed ? SealingStep.Unsealed : SealingStep.StaysSealed, 0, words), SealingEntry.Kind, proposal.Id, EntryAudience.Restricted);
        }, ct);
    }

    /// <summary>Whether this person is the other one of the two.</summary>
    internal static bool MayDecide(Actor actor, SealingProposal proposal) =>
        actor.StaffId != proposal.ProposedById
        && actor.Is(proposal.ProposedAs == Role.CommunitySafetySpecialist ? Role.OperationalSupportDirector : Role.CommunitySafetySpecialist);
}
