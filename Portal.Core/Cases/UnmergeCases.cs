using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases;

/// <summary>A case that was joined wrongly.</summary>
public sealed record UnmergeCasesRequest(Guid JoinedCaseId, string Reason);

/// <summary>Undoes a join: the joined case is back under its own reference, with what it brought.</summary>
[PolicyClause("5.1.1")]
public sealed class UnmergeCases(CaseWork work, PortalStore store, KeyPlacement placement) : IUseCase
{
    /// <summary>Answers with the case that stands by itself again.</summary>
    public async Task<Result<Guid>> HandleAsync(UnmergeCasesRequest request, Actor actor, CancellationToken ct)
    {
        var words = new EntryWords();
        var reason = words.Needed(request.Reason, nameof(request.Reason));
        CaseMove? move;
        await using (var db = store.Read())
        {
            move = await db.CaseMoves.Where(m => m.FromCaseId == request.JoinedCaseId && m.StatusBefore != null && m.UndoneAt == null).OrderByDescending(m => m.MovedAt).FirstOrDefaultAsync(ct);
        }

        var undone = await work.WriteBothAsync<CaseMove>(words, actor, Permission.LinkReports, move?.ToCaseId ?? Guid.Empty, request.JoinedCaseId, async (into, from, _) =>
        {
            var tracked = await into.Db.CaseMoves.SingleAsync(m => m.Id == move!.Id, ct);
            var separated = await new CaseSeparation(tracked, from, into).RunAsync();
            if (!separated.IsSuccess)
            {
                return Result<CaseMove>.From(separated);
            }

            into.Tell(new CasesSeparatedEntry(from.Case.Reference, into.Case.Reference, reason), CasesSeparatedEntry.Kind, from.Case.Id);
            return tracked;
        }, ct);
        return await placement.AfterAsync(undone, ct);
    }
}
