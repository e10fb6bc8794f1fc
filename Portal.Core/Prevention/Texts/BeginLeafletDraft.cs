using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Texts;

/// <summary>Begins the next version of an edition, with the words of the last one. When a draft is there already, that one goes on.</summary>
[PolicyClause("5.4(c)")]
public sealed class BeginLeafletDraft(UseCaseRunner runner) : IUseCase
{
    /// <summary>Does it.</summary>
    /// <returns>The number of the draft.</returns>
    public Task<Result<int>> HandleAsync(LeafletEdition edition, Actor actor, CancellationToken ct) =>
        runner.WriteAsync<int>(actor, Permission.PublishLeaflets, async unit =>
        {
            // Two who begin at the same moment work on one draft
            await unit.Db.LockAuditHeadAsync(unit.Cancellation);
            var versions = await LeafletTextShelf.VersionsAsync(unit.Db, edition, unit.Cancellation);
            if (versions.Count == 0)
            {
                return Error.NotFound;
            }

            if (LeafletTextShelf.Draft(versions) is { } there)
            {
                return there.Number;
            }

            var last = LeafletTextShelf.InForce(versions) ?? versions[0];
            var number = versions[0].Number + 1;
            var draft = LeafletText.Draft(edition, number, edition.IsSource() ? number : last.SourceNumber, LeafletTextShelf.WordsOf(last), actor.StaffId, unit.Now);
            draft.Name(last.Translator, "");
            unit.Db.Add(draft);
            unit.Subjects.Add(draft.Id);
            unit.Note = $"{edition.Slug} {draft.Label}";
            return number;
        }, ct);
}
