using System.Security.Cryptography;
using System.Text;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Texts;

/// <summary>One field as somebody wants it to be.</summary>
/// <param name="Path">Which.</param>
/// <param name="Typed">As typed.</param>
/// <param name="Seen">The stamp of the words that the person saw, see <see cref="SaveLeafletDraft.StampOf"/>; null to write whatever stands there.</param>
public sealed record LeafletFieldEdit(string Path, string? Typed, string? Seen);

/// <summary>A field that somebody else changed meanwhile.</summary>
/// <param name="Path">Which.</param>
/// <param name="Theirs">What stands there now.</param>
/// <param name="By">Who changed the draft last.</param>
/// <param name="At">When (UTC).</param>
public sealed record LeafletFieldClash(string Path, string Theirs, string By, DateTimeOffset At);

/// <summary>What became of an edit.</summary>
/// <param name="Changed">How many fields have other words now.</param>
/// <param name="Clashes">Fields that somebody else changed: nothing was saved.</param>
public sealed record LeafletSaved(int Changed, IReadOnlyList<LeafletFieldClash> Clashes);

/// <summary>
/// Writes fields of a draft. A field that was changed by somebody else since this person saw it is never overwritten unseen: then nothing is saved
/// and both are shown. The draft says the English version in force from then on when the person says that it does.
/// </summary>
[PolicyClause("5.4(c)")]
public sealed class SaveLeafletDraft(UseCaseRunner runner) : IUseCase
{
    /// <summary>Does it.</summary>
    /// <param name="edition">Which edition; its draft must be there.</param>
    /// <param name="edits">The fields.</param>
    /// <param name="saysCurrentEnglish">Whether the whole text now says the English version in force.</param>
    /// <param name="actor">Who.</param>
    /// <param name="ct">Stops the operation.</param>
    public async Task<Result<LeafletSaved>> HandleAsync(
        LeafletEdition edition, IReadOnlyList<LeafletFieldEdit> edits, bool saysCurrentEnglish, Actor actor, CancellationToken ct)
    {
        IReadOnlyList<LeafletFieldClash> clashes = [];
        var saved = await runner.WriteAsync<LeafletSaved>(actor, Permission.PublishLeaflets, async unit =>
        {
            var versions = await LeafletTextShelf.VersionsAsync(unit.Db, edition, unit.Cancellation);
            if (LeafletTextShelf.Draft(versions) is not { } draft)
            {
                return new Error("Leaflet.NoDraft");
            }

            var fields = LeafletTextShelf.FieldsOf(draft).ToDictionary(f => f.Path, StringComparer.Ordinal);
            var wanted = edits.Where(e => fields.ContainsKey(e.Path))
                .ToDictionary(e => e.Path, e => fields[e.Path] with { Value = LeafletFieldCheck.Normalise(e.Typed, fields[e.Path].IsList) }, StringComparer.Ordinal);
            clashes = await ClashesAsync(unit, draft, edits, fields, wanted);
            if (clashes.Count > 0)
            {
                return Error.Changed;
            }

            var reference = await LeafletTextShelf.ReferenceAsync(unit.Db, edition, versions, unit.Cancellation);
            if (LeafletTextShelf.Problems(edition, [.. wanted.Values], reference) is { Count: > 0 } problems)
            {
                return Result<LeafletSaved>.From(Result.Refused(problems));
            }

            var changed = wanted.Values.Count(field => fields[field.Path].Value != field.Value);
            var english = saysCurrentEnglish && !edition.IsSource() ? (await LeafletTextShelf.EnglishAsync(unit.Db, unit.Cancellation)).Number : draft.SourceNumber;
            if (changed > 0 || english != draft.SourceNumber)
            {
                draft.Write(
                    LeafletFields.With(LeafletTextShelf.WordsOf(draft), wanted.ToDictionary(w => w.Key, w => w.Value.Value, StringComparer.Ordinal)),
                    english, actor.StaffId, unit.Now);
            }

            unit.Subjects.Add(draft.Id);
            unit.Note = $"{edition.Slug} {draft.Label}: {changed}";
            return new LeafletSaved(changed, []);
        }, ct);
        return clashes.Count > 0 ? new LeafletSaved(0, clashes) : saved;
    }

    /// <summary>A short stamp of a text, to know later whether it is still the same.</summary>
    public static string StampOf(string value) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(value)).AsSpan(0, 8));

    private static async Task<IReadOnlyList<LeafletFieldClash>> ClashesAsync(
        UnitOfWork unit, LeafletText draft, IReadOnlyList<LeafletFieldEdit> edits, Dictionary<string, LeafletField> fields, Dictionary<string, LeafletField> wanted)
    {
        var changed = edits.Where(e => e.Seen is not null && wanted.TryGetValue(e.Path, out var mine)
            && StampOf(fields[e.Path].Value) != e.Seen && mine.Value != fields[e.Path].Value).ToList();
        if (changed.Count == 0)
        {
            return [];
        }

        var by = (await LeafletNames.ReadAsync(unit.Db, [draft], unit.Cancellation)).Of(draft.ChangedById);
        return [.. changed.Select(e => new LeafletFieldClash(e.Path, fields[e.Path].Value, by, draft.ChangedAt))];
    }
}
