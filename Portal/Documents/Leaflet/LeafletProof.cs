using System.Globalization;
using System.Text;
using Portal.Components.Prevention;
using Portal.Components.Prevention.Texts;
using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Texts;
using Portal.Core.SharedKernel;
using Portal.Documents.EasyRead;
using Portal.Documents.Printing;
using Portal.Documents.Shell;

namespace Portal.Documents.Leaflet;

/// <summary>
/// Prints words that are about to come into force, with the offices on record, and looks: each side of the sheet and of the booklet must hold what stands on
/// it, large print and easy read have no more pages than were meant, and every letter is in a font of ours. Where no browser is installed only the letters
/// are looked at: nothing is printed there.
/// </summary>
[PolicyClause("5.4(c)")]
public sealed class LeafletProof(LeafletPress leaflets, DocumentHtml documents, IPdfPrinter printer) : ILeafletProof
{
    /// <summary>The most pages of the leaflet in large print.</summary>
    public const int MostPagesLargePrint = 12;

    /// <summary>The most pages of the leaflet in easy read.</summary>
    public const int MostPagesEasyRead = 12;

    private const int LettersNamed = 8;

    // What stands on which side, in the order in which it is read
    private static readonly string[][] OnSheet = [["title", "lead", "danger", "what", "examples", "keep", "assurances", "formats"], ["tell", "next", "confidence", "more"]];
    private static readonly string[][] OnBooklet = [["title", "lead", "danger", "more", "formats"], ["what", "examples", "keep", "assurances"], ["tell", "next", "confidence"], ["tell"]];

    /// <inheritdoc />
    public async Task<IReadOnlyList<Error>> WhyNotAsync(LeafletText draft, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(draft);
        var letters = Letters(draft);
        return letters.Count > 0 ? letters : draft.Edition.IsEasyRead ? await EasyReadAsync(draft, ct) : await SheetsAsync(draft, ct);
    }

    // What a letter without a font looks like on paper depends on the machine: an empty box, or a strange hand
    private static List<Error> Letters(LeafletText draft) =>
    [
        .. LeafletFields.Of(LeafletSeeds.Complete(draft.Edition, draft.Words).ToJsonString())
            .Select(field => (field.Path, Missing: ScriptFonts.Missing(field.Value)))
            .Where(field => field.Missing.Count > 0)
            .Select(field => Error.Invalid("Leaflet.LettersMissing", field.Path, string.Join(", ", field.Missing.Take(LettersNamed).Select(Named)))),
    ];

    private static string Named(Rune rune) => string.Create(CultureInfo.InvariantCulture, $"{rune} (U+{rune.Value:X4})");

    private async Task<IReadOnlyList<Error>> SheetsAsync(LeafletText draft, CancellationToken ct)
    {
        // As it comes out once it is in force: without the mark of a draft
        var model = await leaflets.ModelOfAsync(LeafletLibrary.ContentOf(draft), ct) with { IsDraft = false };
        var sheet = await documents.RenderAsync<LeafletDocument>(Parameters((nameof(LeafletDocument.Model), model), (nameof(LeafletDocument.Mode), DocumentMode.Print)));
        var booklet = await documents.RenderAsync<LeafletBookletDocument>(Parameters((nameof(LeafletBookletDocument.Model), model)));
        var largePrint = await documents.RenderAsync<LeafletLargePrintDocument>(Parameters((nameof(LeafletLargePrintDocument.Model), model)));
        return
        [
            .. await SidesAsync(sheet, PaperSides.Sheet, OnSheet, LeafletFormat.Sheet, ct),
            .. await SidesAsync(booklet, PaperSides.Booklet, OnBooklet, LeafletFormat.Booklet, ct),
            .. await PagesAsync(largePrint, MostPagesLargePrint, "Leaflet.TooLongForLargePrint", ct),
        ];
    }

    private async Task<IReadOnlyList<Error>> EasyReadAsync(LeafletText draft, CancellationToken ct)
    {
        var model = await leaflets.EasyReadOfAsync(LeafletLibrary.EasyReadOf(draft), ct);
        var html = await documents.RenderAsync<EasyReadDocument>(Parameters((nameof(EasyReadDocument.Model), model), (nameof(EasyReadDocument.Mode), DocumentMode.Print)));
        return await PagesAsync(html, MostPagesEasyRead, "Leaflet.TooLongForEasyRead", ct);
    }

    private async Task<IReadOnlyList<Error>> SidesAsync(SelfContainedHtml html, PaperSides sides, string[][] sections, LeafletFormat format, CancellationToken ct)
    {
        var measured = await printer.MeasureAsync(html, sides, ct);
        return measured.IsSuccess
            ? [.. measured.Value.Where(spill => !spill.Fits).Select(spill => new Error(
                "Leaflet.TooLongForSide", Arguments:
                [
                    LeafletChoices.FormatName(LeafletFormats.NameOf(format)), spill.Side, (int)Math.Ceiling(spill.Millimetres),
                    string.Join(", ", sections[spill.Side - 1].Select(TextNames.Section)),
                ]))]
            : Unprinted(measured.Error);
    }

    private async Task<IReadOnlyList<Error>> PagesAsync(SelfContainedHtml html, int most, string code, CancellationToken ct)
    {
        var printed = await printer.PrintAsync(html, ct);
        return printed.IsSuccess
            ? printed.Value.Pages <= most ? [] : [new Error(code, Arguments: [printed.Value.Pages, most])]
            : Unprinted(printed.Error);
    }

    private static IReadOnlyList<Error> Unprinted(Error error) => error == PdfErrors.NoBrowser ? [] : [error];

    private static Dictionary<string, object?> Parameters(params (string Name, object? Value)[] values) =>
        values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal);
}
