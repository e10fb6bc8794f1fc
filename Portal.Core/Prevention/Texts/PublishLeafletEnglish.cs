using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Register;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Texts;

/// <summary>
/// Publishes the draft of the English text: from then on it is what prints, and every other edition is stale until it says the new version.
/// Outside a demonstration every number that would be printed must be vouched for.
/// </summary>
[PolicyClause("5.4(c)")]
public sealed class PublishLeafletEnglish(UseCaseRunner runner, LeafletLibrary library, LeafletRules rules) : IUseCase
{
    /// <summary>Does it.</summary>
    /// <param name="seenAt">When the draft was last changed, as the person saw it: what is published is what was read.</param>
    /// <param name="actor">Who.</param>
    /// <param name="ct">Stops the operation.</param>
    /// <returns>The number of the version in force.</returns>
    public async Task<Result<int>> HandleAsync(DateTimeOffset seenAt, Actor actor, CancellationToken ct)
    {
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

            if (await LeafletPublishing.WhyNotAsync(unit, draft, versions, rules) is { Count: > 0 } errors)
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

/// <summary>What keeps any text from coming into force.</summary>
internal static class LeafletPublishing
{
    public static async Task<IReadOnlyList<Error>> WhyNotAsync(UnitOfWork unit, LeafletText draft, IReadOnlyList<LeafletText> versions, LeafletRules rules)
    {
        var reference = await LeafletTextShelf.ReferenceAsync(unit.Db, draft.Edition, versions, unit.Cancellation);
        var problems = LeafletTextShelf.Problems(draft.Edition, LeafletTextShelf.FieldsOf(draft), reference);
        var offices = rules.IsDemonstration ? [] : await LeafletTextShelf.UncheckedOfficesAsync(unit.Db, unit.Cancellation);
        return offices.Count == 0 ? problems : [.. problems, new Error("Leaflet.PhoneUnchecked", Arguments: [string.Join(", ", offices)])];
    }
}
