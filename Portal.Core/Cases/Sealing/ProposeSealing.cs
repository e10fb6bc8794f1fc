using Portal.Core.Access;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Sealing;

/// <summary>Why a case should be known to named staff only.</summary>
public sealed record ProposeSealingRequest(Guid CaseId, string? Words);

/// <summary>Proposes to seal a case; the Specialist or the Director of Operational Support decides (5.3(c)).</summary>
[PolicyClause("5.3(c)")]
public sealed class ProposeSealing(CaseWork work) : IUseCase
{
    /// <summary>Answers with the proposal.</summary>
    public Task<Result<Guid>> HandleAsync(ProposeSealingRequest request, Actor actor, CancellationToken ct)
    {
        var input = new EntryWords();
        var words = input.Needed(request.Words, nameof(request.Words));
        return work.WriteAsync<Guid>(input, actor, Permission.ProposeSealing, request.CaseId, async file =>
        {
            if (file.Case.IsSealed)
            {
                return SealingRefusals.SealedAlready;
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
                ProposedById = actor.StaffId,
                ProposedAt = file.Now,
                Reason = file.Sealer.Seal(id, new CaseReason(words)),
            });
            file.Tell(new SealingEntry(SealingStep.Proposed, 0, words), SealingEntry.Kind, id, EntryAudience.Restricted);
            return id;
        }, ct);
    }
}
