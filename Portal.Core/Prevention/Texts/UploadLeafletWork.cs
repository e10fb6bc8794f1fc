using Portal.Core.Access;
using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Texts;

/// <summary>
/// Takes a translator's work file into the draft of its edition, which is begun when there is none. One wrong field refuses the whole file, with
/// what is wrong of each; a field that is not in the file stays as it is.
/// </summary>
[PolicyClause("5.4(c)")]
public sealed class UploadLeafletWork(BeginLeafletDraft begin, FindLeafletText find, SaveLeafletDraft save) : IUseCase
{
    /// <summary>Does it.</summary>
    /// <param name="edition">The edition whose page it was sent from.</param>
    /// <param name="file">The text of the file.</param>
    /// <param name="actor">Who.</param>
    /// <param name="ct">Stops the operation.</param>
    public async Task<Result<LeafletSaved>> HandleAsync(LeafletEdition edition, string file, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var text = await find.HandleAsync(edition, actor, ct);
        if (!text.IsSuccess)
        {
            return text.Error;
        }

        var work = LeafletWorkFile.Read(file);
        if (!work.IsSuccess)
        {
            return work.Error;
        }

        if (work.Value.Edition != edition.Slug)
        {
            return Error.Invalid("Leaflet.WorkFileOfAnother", "File", work.Value.Edition);
        }

        var known = text.Value.Fields.Select(field => field.Path).ToHashSet(StringComparer.Ordinal);
        var unknown = work.Value.Lines.Where(line => !known.Contains(line.Field)).Select(line => Error.Invalid("Leaflet.FieldUnknown", "File", line.Field)).ToList();
        if (unknown.Count > 0)
        {
            return Result<LeafletSaved>.From(Result.Refused(unknown));
        }

        var begun = text.Value.Working is null ? await begin.HandleAsync(edition, actor, ct) : text.Value.Working.Number;
        return begun.IsSuccess
            ? await save.HandleAsync(
                edition, [.. work.Value.Lines.Select(line => new LeafletFieldEdit(line.Field, line.Text, line.Stamp))],
                work.Value.EnglishVersion == LeafletEditions.Label(text.Value.English), actor, ct)
            : begun.Error;
    }
}
