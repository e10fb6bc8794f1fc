using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Register;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Contacts;

/// <summary>Records that a recalled pile was taken away and destroyed. What of it is still on the stock list goes from there too.</summary>
[PolicyClause("5.4(c)")]
public sealed class FinishRecall(UseCaseRunner runner) : IUseCase
{
    /// <summary>Does it; doing it again changes nothing.</summary>
    /// <returns>How many leaflets were still on the stock list.</returns>
    public Task<Result<int>> HandleAsync(Guid pileId, Actor actor, CancellationToken ct) =>
        runner.WriteAsync<int>(actor, Permission.IssueLeaflets, async unit =>
        {
            if (await unit.Db.Set<LeafletRecallPile>().SingleOrDefaultAsync(p => p.Id == pileId, unit.Cancellation) is not { } pile)
            {
                return Error.NotFound;
            }

            if (pile.DoneAt is not null)
            {
                return 0;
            }

            (pile.DoneById, pile.DoneAt) = (actor.StaffId, unit.Now);
            unit.Subjects.Add(pile.Id);
            var there = (await LeafletStock.PilesAsync(unit.Db, pile.OfficeId, unit.Cancellation)).FirstOrDefault(p =>
                p.Place == pile.Place && p.Copy.DocumentVersion == pile.DocumentVersion && p.Copy.Format == pile.Format);
            if (there is null)
            {
                return 0;
            }

            unit.Db.Add(new LeafletStockMove
            {
                Id = Guid.CreateVersion7(),
                Kind = StockMoveKind.Destroyed,
                OfficeId = pile.OfficeId,
                Place = pile.Place,
                Language = there.Copy.Language,
                Format = there.Copy.Format,
                ContentVersion = there.Copy.ContentVersion,
                DocumentVersion = there.Copy.DocumentVersion,
                Quantity = there.Quantity,
                ById = actor.StaffId,
                At = unit.Now,
            });
            return there.Quantity;
        }, ct);
}
