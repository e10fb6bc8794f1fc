using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Register;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Texts;

/// <summary>What keeps any text from coming into force: its words, the numbers that it would print, and how it comes out on paper.</summary>
public sealed class LeafletPublishing(PortalStore store, ILeafletProof proof, LeafletRules rules)
{
    /// <summary>
    /// What is wrong with the draft on paper, as it stood at this moment; asked before the transaction, because printing takes its time. Nothing for
    /// those who may not publish, and for a draft that is another by now: they are refused anyway.
    /// </summary>
    internal async Task<IReadOnlyList<Error>> OnPaperAsync(LeafletEdition edition, DateTimeOffset seenAt, Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.PublishLeaflets))
        {
            return [];
        }

        await using var db = store.Read();
        var draft = LeafletTextShelf.Draft(await LeafletTextShelf.VersionsAsync(db, edition, ct));
        return draft is null || draft.ChangedAt != seenAt ? [] : await proof.WhyNotAsync(draft, ct);
    }

    /// <summary>What is wrong with the words, and with the numbers of the offices.</summary>
    internal async Task<IReadOnlyList<Error>> WhyNotAsync(UnitOfWork unit, LeafletText draft, IReadOnlyList<LeafletText> versions)
    {
        var reference = await LeafletTextShelf.ReferenceAsync(unit.Db, draft.Edition, versions, unit.Cancellation);
        var problems = LeafletTextShelf.Problems(draft.Edition, LeafletTextShelf.FieldsOf(draft), reference);
        var offices = rules.IsDemonstration ? [] : await LeafletTextShelf.UncheckedOfficesAsync(unit.Db, unit.Cancellation);
        return offices.Count == 0 ? problems : [.. problems, new Error("Leaflet.PhoneUnchecked", Arguments: [string.Join(", ", offices)])];
    }
}
