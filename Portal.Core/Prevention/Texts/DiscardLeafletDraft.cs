using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Texts;

/// <summary>Throws a draft away while another version of the edition is in force. The first text of an edition stays: it is all there is.</summary>
[PolicyClause("5.4(c)")]
public sealed class DiscardLeafletDraft(UseCaseRunner runner) : IUseCase
{
    /// <summary>Does it.</summary>
    /// <param name="edition">Which edition.</param>
    /// <param name="version">The row version that the person saw.</param>
    /// <param name="actor">Who.</param>
    /// <param name="ct">Stops the operation.</param>
    /// <returns>The number of the draft that is gone.</returns>
    public Task<Result<int>> HandleAsync(LeafletEdition edition, DateTimeOffset version, Actor actor, CancellationToken ct) =>
        runner.WriteAsync<int>(actor, Permission.PublishLeaflets, async unit =>
        {
            var versions = await LeafletTextShelf.VersionsAsync(unit.Db, edition, unit.Cancellation);
            if (LeafletTextShelf.Draft(versions) is not { } draft)
            {
                return Error.NotFound;
            }

            if (LeafletTextShelf.InForce(versions) is null)
            {
                return new Error("Leaflet.DraftIsAllThereIs");
            }

            if (draft.ChangedAt != version)
            {
                return Error.Changed;
            }

            unit.Db.Remove(draft);
            unit.Subjects.Add(draft.Id);
            unit.Note = $"{edition.Slug} {draft.Label}";
            return draft.Number;
        }, ct);
}
