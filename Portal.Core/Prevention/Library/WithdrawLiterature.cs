using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Library;

/// <summary>Withdraws an item with a reason: nobody finds it any more, and what was given stays on the register.</summary>
[PolicyClause("5.4(e)")]
public sealed class WithdrawLiterature(UseCaseRunner runner) : IUseCase
{
    private const int LongestReason = 300;

    /// <summary>Does it.</summary>
    /// <param name="id">The item.</param>
    /// <param name="version">The version that was read.</param>
    /// <param name="why">Why; needed.</param>
    /// <param name="actor">Who withdraws it.</param>
    /// <param name="ct">Stops the operation.</param>
    public Task<Result<LiteratureItem>> HandleAsync(Guid id, int version, string? why, Actor actor, CancellationToken ct) =>
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

            var errors = new List<Error>();
            var reason = LibraryText.Line(why, LongestReason, needed: true, "Literature.WhyMissing", "Why", errors);
            if (errors.Count > 0)
            {
                return errors[0];
            }

            if (item.State == LiteratureState.Withdrawn)
            {
                return new Error("Literature.WithdrawnAlready");
            }

            (item.State, item.WithdrawnWhy, item.DueSince) = (LiteratureState.Withdrawn, reason, null);
            unit.Subjects.Add(item.Id);
            return item;
        }, ct);
}
