using System.Text;
using Portal.Core.Prevention.Leaflet;
using Portal.Documents.Printing;

namespace Portal.Tests.Documents;

/// <summary>What every finished file of the leaflet must have, whatever its language and format.</summary>
internal static class LeafletFacts
{
    /// <summary>A line of <c>pdffonts</c> about a font of ours that is inside the file, cut to what is used, and can be searched.</summary>
    public const string OwnFont =
        @"\+(AtkinsonHyperlegibleNext|NotoSans|NotoSansGurmukhi|NotoSansBengali|NotoSansGujarati|NotoNaskhArabic|NotoNastaliqUrdu|NotoSansSC)-(Regular|Bold) .* yes yes yes ";

    /// <summary>Checks the file.</summary>
    public static async Task CheckAsync(PrintedPdf pdf, string title, string language, IEnumerable<string> pictures)
    {
        var info = await PdfTools.InfoAsync(pdf);
        Assert.Equal(title, info["Title"]);
        Assert.Equal("yes", info["Tagged"]);
        Assert.Equal("no", info["JavaScript"]);
        Assert.Contains("A4", info["Page size"], StringComparison.Ordinal);

        var objects = await PdfTools.ObjectsAsync(pdf);
        Assert.Contains($"\"/Lang\": \"u:{language}\"", objects, StringComparison.Ordinal);
        Assert.Contains("\"/DisplayDocTitle\": true", objects, StringComparison.Ordinal);
        Assert.Contains("\"/Outlines\":", objects, StringComparison.Ordinal);
        Assert.Contains("\"/Marked\": true", objects, StringComparison.Ordinal);
        Assert.All(pictures, picture => Assert.Contains($"\"/Alt\": \"u:{picture}\"", objects, StringComparison.Ordinal));

        // Nastaliq letters are drawn out of their order, so that only short words are found again in what is copied out
        var words = string.Equals(language, "ur", StringComparison.Ordinal) ? "اطلاع" : title;
        Assert.Contains(LettersOf(words), LettersOf(await PdfTools.TextAsync(pdf)), StringComparison.Ordinal);

        Assert.All(await PdfTools.FontsAsync(pdf), font => Assert.Matches(OwnFont, font));
        Assert.Contains("No syntax or stream encoding errors found", await PdfTools.RunAsync(pdf, "qpdf", "--check"), StringComparison.Ordinal);
    }

    /// <summary>The pictures of a leaflet in the usual text.</summary>
    public static IEnumerable<string> PicturesOf(LeafletContent content) => [content.Labels.Talking, content.Labels.Homes];

    // Copied text has spaces and marks of direction where letters were moved, and composed letters of its own
    private static string LettersOf(string text) => string.Concat(
        text.Normalize(NormalizationForm.FormKD).EnumerateRunes()
            .Where(rune => Rune.IsLetterOrDigit(rune)));
}
