using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Texts;

/// <summary>
/// Publishes the draft of the English text: from then on it is what prints, and every other edition is stale until it says the new version.
/// It must fit on its sheets, in letters that can be printed; outside a demonstration every number that would be printed must be vouched for.
/// </summary>
[PolicyClause("5.4(c)")]
public sealed class PublishLeafletEnglish(UseCaseRunner runner, LeafletLibrary library, LeafletPublishing publishing) : IUseCase
{
    /// <summary>Does it.</summary>
    /// <param name="seenAt">When the draft was last changed, as the person saw it: what is published is what was read.</param>
    /// <param name="actor">Who.</param>
    /// <param name="ct">Stops the operation.</param>
    /// <returns>The number of the version in force.</returns>
    public async Task<Result<int>> HandleAsync(DateTimeOffset seenAt, Actor actor, CancellationToken ct)
    {
        var onPaper = await publishing.OnPaperAsync(LeafletEditions.Source, seenAt, actor, ct);
        var published = await runner.WriteAsync<int>(actor, Permission.PublishLeaflets, async unit =>
        {
            var versions = await LeafletTextShelf.VersionsAsync(unit.Db, LeafletEditions.Source, unit.Cancellation);
            if (LeafletTextShelf.Draft(versions) is not { } draft)
            {
                return new Error("Leaflet.NoDraft");
            }

            if (draft.ChangedAt != seenAt)
            {
                return Error.Changed;
            }

            var before = LeafletTextShelf.InForce(versions)!;
            if (LeafletTextShelf.ChangedBetween(before, draft).Count == 0)
            {
                return new Error("Leaflet.NothingChanged");
            }

            IReadOnlyList<Error> errors = [.. await publishing.WhyNotAsync(unit, draft, versions), .. onPaper];
            if (errors.Count > 0)
            {
                return Result<int>.From(Result.Refused(errors));
            }

            before.Supersede();
            draft.Publish(null, actor.StaffId, unit.Now);
            unit.Subjects.Add(draft.Id);
            unit.Note = draft.Label;
            return draft.Number;
        }, ct);
        library.Refresh();
        await library.FreshenAsync(ct);
        return published;
    }
}
