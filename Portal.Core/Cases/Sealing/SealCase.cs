using Portal.Core.Access;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Sealing;

/// <summary>To whom a case is to be known.</summary>
/// <param name="CaseId">The case.</param>
/// <param name="Members">Officers and team leaders, beside the Specialists and the Directors of Operational Support, who always are.</param>
/// <param name="Words">Why.</param>
public sealed record SealCaseRequest(Guid CaseId, IReadOnlyList<Guid> Members, string? Words);

/// <summary>
/// Seals a case to named staff, with or without a proposal, or changes to whom it is sealed. For everybody else it does not exist from
/// then on, open pages included (5.3(c)).
/// </summary>
[PolicyClause("5.3(c)")]
public sealed class SealCase(CaseWork work, TimeProvider time) : IUseCase
{
    /// <summary>Answers with how many people know of the case.</summary>
    public Task<Result<int>> HandleAsync(SealCaseRequest request, Actor actor, CancellationToken ct)
    {
        var input = new EntryWords();
        var words = input.Needed(request.Words, nameof(request.Words));
        return work.WriteAsync<int>(input, actor, Permission.SealCases, request.CaseId, async file =>
        {
            var step = file.Case.IsSealed ? SealingStep.MembersChanged : SealingStep.Sealed;
            var members = await SealDesk.SealAsync(file, [.. request.Members.Distinct()], time.GetUtcNow(), ct);
            if (!members.IsSuccess)
            {
                return members;
            }

            if (await SealDesk.OpenAsync(file.Db, file.Case.Id, ct) is { Unseals: false } proposal)
            {
                proposal.Decide(accepted: true, actor.StaffId, file.Now);
            }

            file.Tell(new SealingEntry(step, members.Value, words), SealingEntry.Kind, null, EntryAudience.Restricted);
            return members;
        }, ct);
    }

    /// <summary>Declines a proposal to seal.</summary>
    public Task<Result<Guid>> DeclineAsync(Guid caseId, string? reason, Actor actor, CancellationToken ct)
    {
        var input = new EntryWords();
        var words = input.Needed(reason, "Words");
        return work.WriteAsync<Guid>(input, actor, Permission.SealCases, caseId, async file =>
        {
            if (await SealDesk.OpenAsync(file.Db, file.Case.Id, ct) is not { Unseals: false } proposal)
            {
                return SealingRefusals.NothingProposed;
            }

            proposal.Decide(accepted: false, actor.StaffId, file.Now);
            return file.Tell(new SealingEntry(SealingStep.Declined, 0, words), SealingEntry.Kind, proposal.Id, EntryAudience.Restricted);
        }, ct);
    }
}
