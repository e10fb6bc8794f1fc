using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Prevention.Library;

/// <summary>Offers a draft, or offers again what was withdrawn. Refused without its file or link, and when its review is due already.</summary>
[PolicyClause("5.4(e)")]
public sealed class OfferLiterature(UseCaseRunner runner) : IUseCase
{
    /// <summary>Does it.</summary>
    /// <param name="id">The item.</param>
    /// <param name="version">The version that was read.</param>
    /// <param name="actor">Who offers it.</param>
    /// <param name="ct">Stops the operation.</param>
    public Task<Result<LiteratureItem>> HandleAsync(Guid id, int version, Actor actor, CancellationToken ct) =>
        runner.WriteAsync<LiteratureItem>(actor, Permission.PublishLeaflets, async unit =>
        {
            if (await unit.Db.Set<LiteratureItem>().SingleOrDefaultAsync(i => i.Id == id, unit.Cancellation) is not { } item)
            {
                return Error.NotFound;
            }

            if (item.Version != version)
            {
                return Error.Changed;
            }

            if (item.State == LiteratureState.Offered)
            {
                return new Error("Literature.OfferedAlready");
            }

            if (item is { Kind: LiteratureKind.File, FileId: null })
            {
                return new Error("Literature.NothingToGive");
            }

            if (item.ReviewOn <= UkTime.DateOf(unit.Now))
            {
                return new Error("Literature.ReviewFirst");
            }

            (item.State, item.WithdrawnWhy, item.DueSince) = (LiteratureState.Offered, "", null);
            unit.Subjects.Add(item.Id);
            return item;
        }, ct);
}
