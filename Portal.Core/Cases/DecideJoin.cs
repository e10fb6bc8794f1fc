using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>The decision on a proposed join.</summary>
public sealed record DecideJoinRequest(Guid ProposalId, bool Accept, string Reason);

/// <summary>
/// Decides whether two cases that look like one are one. The portal proposes, the triaging officer decides (4.7): accepted, the older case
/// takes in the other; refused, both go on and the reason is kept.
/// </summary>
[PolicyClause("4.7")]
[PolicyClause("5.3(a)")]
public sealed class DecideJoin(CaseWork work, PortalStore store, KeyPlacement placement) : IUseCase
{
    /// <summary>Answers with the case that goes on: the surviving one, or the new one when refused.</summary>
    public async Task<Result<Guid>> HandleAsync(DecideJoinRequest request, Actor actor, CancellationToken ct)
    {
        var words = new EntryWords();
        var reason = words.Needed(request.Reason, nameof(request.Reason));
        JoinProposal? proposal;
        await using (var db = store.Read())
        {
            proposal = await db.JoinProposals.SingleOrDefaultAsync(p => p.Id == request.ProposalId, ct);
        }

        if (proposal is null)
        {
            return Error.NotFound;
        }

        var (survivor, other) = await MergeCases.OldestFirstAsync(store, proposal.CaseId, proposal.OtherCaseId, ct);
        var decided = await work.WriteBothAsync<CaseMove?>(words, actor, Permission.LinkReports, survivor, other, async (into, from, keys) =>
        {
            var tracked = await into.Db.JoinProposals.SingleAsync(p => p.Id == proposal.Id, ct);
            if (tracked.DecidedAt is not null)
            {
                return CaseRefusals.AlreadyDecided;
            }

            (tracked.DecidedAt, tracked.Accepted) = (into.Now, request.Accept);
            if (!request.Accept)
            {
                into.Tell(new JoinRefusedEntry(from.Case.Reference, reason), JoinRefusedEntry.Kind, from.Case.Id);
                from.Tell(new JoinRefusedEntry(into.Case.Reference, reason), JoinRefusedEntry.Kind, into.Case.Id);
                return (CaseMove?)null;
            }

            var joined = await MergeCases.JoinAsync(into, from, keys.Ids, reason);
            return joined.IsSuccess ? joined.Value : Result<CaseMove?>.From(joined);
        }, ct);
        if (!decided.IsSuccess)
        {
            return Result<Guid>.From(decided);
        }

        return decided.Value is { } move ? await placement.AfterAsync(move, ct) : proposal.CaseId;
    }
}
