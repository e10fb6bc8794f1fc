using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Texts;

/// <summary>One edition with its versions, the words that are worked on, and what they are held against.</summary>
[PolicyClause("5.4(c)")]
public sealed class FindLeafletText(PortalStore store) : IUseCase
{
    /// <summary>Answers for those who publish; an edition that does not exist is not found.</summary>
    public async Task<Result<LeafletTextView>> HandleAsync(LeafletEdition edition, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.May(Permission.PublishLeaflets))
        {
            return Error.NotFound;
        }

        await using var db = store.Read();
        var versions = await LeafletTextShelf.VersionsAsync(db, edition, ct);
        if (versions.Count == 0)
        {
            return Error.NotFound;
        }

        var source = await LeafletTextShelf.VersionsAsync(db, LeafletEditions.Source, ct);
        var english = LeafletTextShelf.InForce(source)!;
        var (inForce, draft) = (LeafletTextShelf.InForce(versions), LeafletTextShelf.Draft(versions));
        var shown = draft ?? inForce ?? versions[0];
        var before = versions.Find(t => t.Number < shown.Number);
        var names = await LeafletNames.ReadAsync(db, versions, ct);
        return new LeafletTextView(
            edition,
            LeafletTextShelf.NameOf(shown),
            LeafletFields.Parse(shown.Words)["direction"]?.GetValue<string>() ?? "ltr",
            [.. versions.Select(names.View)],
            draft is null ? null : names.View(draft),
            inForce is null ? null : names.View(inForce),
            LeafletTextShelf.FieldsOf(shown),
            before is null ? new Dictionary<string, string>(StringComparer.Ordinal) : LeafletTextShelf.FieldsOf(before).ToDictionary(f => f.Path, f => f.Value, StringComparer.Ordinal),
            await LeafletTextShelf.ReferenceAsync(db, edition, versions, ct),
            edition.IsSource() ? [] : LeafletTextShelf.ChangedBetween(source.Find(t => t.Number == shown.SourceNumber), english),
            english.Number);
    }

    /// <summary>The version that is worked on, else the one in force: what a preview shows; none when the edition was taken out of use.</summary>
    public async Task<LeafletText?> WorkingAsync(LeafletEdition edition, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.May(Permission.PublishLeaflets))
        {
            return null;
        }

        await using var db = store.Read();
        var versions = await LeafletTextShelf.VersionsAsync(db, edition, ct);
        return LeafletTextShelf.Draft(versions) ?? LeafletTextShelf.InForce(versions);
    }
}
