using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;
using Portal.Documents.Leaflet;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Documents;

/// <summary>Every language in every format, as facts from the finished files.</summary>
[Collection<PrintingCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class LeafletFormatsPdfTests(PrintingFixture printing)
{
    private const int Dozen = 12;

    /// <summary>One of each script and each format; the rest is printed by the full run.</summary>
    public static TheoryData<string, LeafletFormat> Some => new()
    {
        { "en-GB", LeafletFormat.Sheet },
        { "ur", LeafletFormat.Sheet },
        { "pa", LeafletFormat.Sheet },
        { "zh-Hans", LeafletFormat.Sheet },
        { "ar", LeafletFormat.Booklet },
        { "uk", LeafletFormat.LargePrint },
    };

    public static TheoryData<string, LeafletFormat> Everything => new MatrixTheoryData<string, LeafletFormat>(
        new LeafletLibrary().All.Select(content => content.Language), LeafletFormats.ByName.Values);

    [Theory]
    [MemberData(nameof(Some))]
    [Proves("5.4(c)", "The leaflet prints as a sheet, a booklet and in large print, with its pages as designed, tagged and in its own letters")]
    public Task Pages_as_designed_tagged_titled_and_in_our_own_letters(string language, LeafletFormat format) => CheckAsync(language, format);

    [Theory]
    [Trait(Tier.Name, Tier.Full)]
    [MemberData(nameof(Everything))]
    public Task Every_language_in_every_format(string language, LeafletFormat format) => CheckAsync(language, format);

    [Fact]
    [Proves("5.4(c)", "The leaflet is there in easy read, each line with its picture and the picture told to those who do not see it")]
    public async Task Easy_read_tells_every_picture_and_is_no_longer_than_a_dozen_pages()
    {
        var content = EasyReadContent.ReadEmbedded();
        var pdf = await printing.PrintLeafletAsync(LeafletEdition.EasyRead, LeafletFormat.Sheet, 6);
        Assert.InRange(pdf.Pages, 6, LeafletProof.MostPagesEasyRead);
        await LeafletFacts.CheckAsync(pdf, content.Title, content.Language, content.Lines.Select(line => line.Alt));
        var text = await PdfTools.TextAsync(pdf);
        Assert.Contains("within 24 hours", text.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.All(PagesOf(text), page => Assert.Contains("Draft: people who use easy read", page.ReplaceLineEndings(" "), StringComparison.Ordinal));
        Assert.Contains($"Page {pdf.Pages} of {pdf.Pages}", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en-GB", "Page 2 of")]
    [InlineData("pl", "Strona 2 z")]
    public async Task Large_print_numbers_its_pages_in_its_own_language_and_says_on_each_that_it_is_a_demonstration(string language, string second)
    {
        var pdf = await printing.PrintLeafletAsync(language, LeafletFormat.LargePrint, Dozen);
        var pages = PagesOf(await PdfTools.TextAsync(pdf));
        Assert.Equal(pdf.Pages, pages.Count);
        Assert.Contains($"{second} {pdf.Pages}", pages[1], StringComparison.Ordinal);
        var notice = printing.Library.Find(language)!.Labels.Demonstration;
        Assert.All(pages, page => Assert.Contains(notice, page.ReplaceLineEndings(" "), StringComparison.Ordinal));
    }

    // Half a sheet of A4 is 421 points wide
    [Theory]
    [InlineData("en-GB", 421, 0)]
    [InlineData("ar", 0, 421)]
    public async Task A_booklet_opens_at_the_side_where_reading_begins(string language, int front, int back)
    {
        var pdf = await printing.PrintLeafletAsync(language, LeafletFormat.Booklet, Dozen);
        Assert.Equal(2, pdf.Pages);
        Assert.Contains("297.", (await PdfTools.InfoAsync(pdf))["Page size"].Replace("841.", "297.", StringComparison.Ordinal), StringComparison.Ordinal);

        // Outside: the first page beside the last; inside: the second, then the third as it is read
        Assert.Contains("1 / 4", await HalfAsync(1, front), StringComparison.Ordinal);
        Assert.Contains("4 / 4", await HalfAsync(1, back), StringComparison.Ordinal);
        Assert.Contains("2 / 4", await HalfAsync(2, back), StringComparison.Ordinal);
        Assert.Contains("3 / 4", await HalfAsync(2, front), StringComparison.Ordinal);
        Assert.Contains("Thimblegate 12 office", await HalfAsync(1, back), StringComparison.Ordinal);
        Assert.DoesNotContain("Thimblegate", await HalfAsync(1, front), StringComparison.Ordinal);

        Task<string> HalfAsync(int page, int from) => PdfTools.RunAsync(
            pdf, "pdftotext", ["-f", $"{page}", "-l", $"{page}", "-x", $"{from}", "-y", "0", "-W", "421", "-H", "596"], ["-"]);
    }

    [Theory]
    [InlineData(LeafletFormat.Sheet)]
    [InlineData(LeafletFormat.Booklet)]
    [InlineData(LeafletFormat.LargePrint)]
    public async Task Latin_runs_keep_their_order_inside_Arabic(LeafletFormat format)
    {
        var text = (await PdfTools.TextAsync(await printing.PrintLeafletAsync("ar", format, Dozen))).ReplaceLineEndings(" ");
        Assert.Contains("12 Mill Road", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mill Road 12", text, StringComparison.Ordinal);
        Assert.Contains("01632 960112", text, StringComparison.Ordinal);
        Assert.Contains("2 November 2026", text, StringComparison.Ordinal);
    }

    private static List<string> PagesOf(string text) => [.. text.Split('\f', StringSplitOptions.RemoveEmptyEntries)];

    private async Task CheckAsync(string language, LeafletFormat format)
    {
        var pdf = await printing.PrintLeafletAsync(language, format, Dozen);
        var content = printing.Library.Find(language)!;
        Assert.InRange(pdf.Pages, format is LeafletFormat.LargePrint ? 6 : 2, format is LeafletFormat.LargePrint ? LeafletProof.MostPagesLargePrint : 2);
        await LeafletFacts.CheckAsync(pdf, content.Title, language, LeafletFacts.PicturesOf(content));
    }
}
