using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Prevention.Texts;

/// <summary>An approval as it was typed.</summary>
/// <param name="Edition">Which edition.</param>
/// <param name="Translator">Who translated it: a name or an agency.</param>
/// <param name="Checker">Who checked it: another name.</param>
/// <param name="ApprovedOn">The day; null when what was typed is no date.</param>
/// <param name="SeenAt">When the draft was last changed, as the person saw it.</param>
public sealed record ApproveLeafletRequest(LeafletEdition Edition, string? Translator, string? Checker, DateOnly? ApprovedOn, DateTimeOffset SeenAt);

/// <summary>
/// Approves the draft of a translation or of easy read: two different people vouch for it, with a date, and it says the English version in force.
/// It must fit on its sheets, in letters that can be printed. From then on it prints without a mark.
/// </summary>
[PolicyClause("5.4(c)")]
public sealed class ApproveLeafletTranslation(UseCaseRunner runner, LeafletLibrary library, LeafletPublishing publishing) : IUseCase
{
    /// <summary>Does it.</summary>
    /// <returns>The number of the version in force.</returns>
    public async Task<Result<int>> HandleAsync(ApproveLeafletRequest request, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(request);
        var onPaper = await publishing.OnPaperAsync(request.Edition, request.SeenAt, actor, ct);
        var approved = await runner.WriteAsync<int>(actor, Permission.PublishLeaflets, async unit =>
        {
            var versions = await LeafletTextShelf.VersionsAsync(unit.Db, request.Edition, unit.Cancellation);
            if (request.Edition.IsSource() || LeafletTextShelf.Draft(versions) is not { } draft)
            {
                return new Error("Leaflet.NoDraft");
            }

            if (draft.ChangedAt != request.SeenAt)
            {
                return Error.Changed;
            }

            var english = await LeafletTextShelf.EnglishAsync(unit.Db, unit.Cancellation);
            IReadOnlyList<Error> errors =
            [
                .. Unnamed(request, UkTime.DateOf(unit.Now)),
                .. draft.SourceNumber == english.Number ? [] : new[] { new Error("Leaflet.SourceMoved", Arguments: [english.Label, LeafletEditions.Label(draft.SourceNumber)]) },
                .. await publishing.WhyNotAsync(unit, draft, versions),
                .. onPaper,
            ];
            if (errors.Count > 0)
            {
                return Result<int>.From(Result.Refused(errors));
            }

            LeafletTextShelf.InForce(versions)?.Supersede();
            draft.Name(Words(request.Translator), Words(request.Checker));
            draft.Publish(request.ApprovedOn, actor.StaffId, unit.Now);
            unit.Subjects.Add(draft.Id);
            unit.Note = $"{request.Edition.Slug} {draft.Label}";
            return draft.Number;
        }, ct);
        library.Refresh();
        await library.FreshenAsync(ct);
        return approved;
    }

    private static IEnumerable<Error> Unnamed(ApproveLeafletRequest request, DateOnly today)
    {
        var (translator, checker) = (Words(request.Translator), Words(request.Checker));
        if (!IsName(translator))
        {
            yield return Error.Invalid("Leaflet.TranslatorMissing", nameof(request.Translator), LeafletTextLimits.Name);
        }

        if (!IsName(checker))
        {
            yield return Error.Invalid("Leaflet.CheckerMissing", nameof(request.Checker), LeafletTextLimits.Name);
        }
        else if (string.Equals(translator, checker, StringComparison.OrdinalIgnoreCase))
        {
            yield return Error.Invalid("Leaflet.CheckerIsTranslator", nameof(request.Checker));
        }

        if (request.ApprovedOn is not { } day)
        {
            yield return Error.Invalid("Leaflet.ApprovedOnMissing", nameof(request.ApprovedOn));
        }
        else if (day > today)
        {
            yield return Error.Invalid("Leaflet.ApprovedOnToCome", nameof(request.ApprovedOn));
        }
    }

    private static bool IsName(string name) => name.Length is > 0 and <= LeafletTextLimits.Name && !name.Any(c => char.IsControl(c) || c is '<' or '>');

    private static string Words(string? typed) => string.Join(' ', (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
