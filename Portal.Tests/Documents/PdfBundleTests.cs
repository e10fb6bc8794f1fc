using System.Text;
using Portal.Documents.Batches;
using Portal.Documents.Printing;

namespace Portal.Tests.Documents;

/// <summary>One file of many: sound, in order, each copy on a sheet of its own, and what copies share only once.</summary>
public sealed class PdfBundleTests
{
    [Fact]
    public void Nothing_makes_no_file() => Assert.Null(PdfBundle.Of([], "x"));

    [Fact]
    public async Task Copies_in_order_each_on_a_sheet_of_its_own_and_sound()
    {
        var bundle = PdfBundle.Of([(SamplePdf.Of("one"), 2), (SamplePdf.Of("two"), 1), (SamplePdf.Of("one"), 1)], "Sign-up day (a) é")!;
        Assert.Equal(8, bundle.Pages);
        Assert.Contains("No syntax or stream encoding errors found", await PdfTools.RunAsync(bundle, "qpdf", "--check"), StringComparison.Ordinal);
        var info = await PdfTools.InfoAsync(bundle);
        Assert.Equal(("8", "Sign-up day (a) é"), (info["Pages"], info["Title"]));
        Assert.Equal(["one", "", "one", "", "two", "", "one", ""], (await PdfTools.TextAsync(bundle)).Split('\f')[..8].Select(page => page.Trim()));
    }

    [Fact]
    public void What_copies_share_is_in_the_file_once()
    {
        var one = SamplePdf.Of("one");
        var few = PdfBundle.Of([(one, 2)], "x")!;
        var many = PdfBundle.Of([(one, 200)], "x")!;
        Assert.Equal(400, many.Pages);
        Assert.Equal(1, Count(many, "Helvetica"));
        Assert.Equal(1, Count(many, "stream\nBT"));
        var mixed = PdfBundle.Of([.. Enumerable.Repeat((one, 1), 50).Zip(Enumerable.Repeat((SamplePdf.Of("two"), 1), 50), (a, b) => new[] { a, b }).SelectMany(pair => pair)], "x")!;
        Assert.Equal(2, Count(mixed, "Helvetica"));
        Assert.InRange(many.Bytes.Length - few.Bytes.Length, 1, 198 * 500);
    }

    [Fact]
    public async Task It_asks_for_both_sides_and_leaves_links_behind()
    {
        var objects = await PdfTools.ObjectsAsync(PdfBundle.Of([(SamplePdf.Of("one"), 2)], "x")!);
        Assert.Contains("\"/Duplex\": \"/DuplexFlipLongEdge\"", objects, StringComparison.Ordinal);
        Assert.Contains("\"/DisplayDocTitle\": true", objects, StringComparison.Ordinal);
        Assert.DoesNotContain("/Annot", objects, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_has_the_language_of_its_documents_where_they_have_one()
    {
        var (english, polish) = (SamplePdf.Of("one"), SamplePdf.Of("two", "pl"));
        Assert.Contains("\"/Lang\": \"u:pl\"", await PdfTools.ObjectsAsync(PdfBundle.Of([(polish, 2)], "x")!), StringComparison.Ordinal);
        Assert.DoesNotContain("\"/Lang\"", await PdfTools.ObjectsAsync(PdfBundle.Of([(polish, 1), (english, 1)], "x")!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Jobs_at_the_same_time_do_not_disturb_each_other()
    {
        var bundles = new PrintedPdf[8];
        Parallel.For(0, bundles.Length, i => bundles[i] = PdfBundle.Of([(SamplePdf.Of($"job {i}"), 20)], "x")!);
        for (var i = 0; i < bundles.Length; i++)
        {
            var pages = (await PdfTools.TextAsync(bundles[i])).Split('\f')[..40];
            Assert.All(pages.Where((_, at) => at % 2 == 0), page => Assert.Equal($"job {i}", page.Trim()));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html></html>")]
    [InlineData("%PDF-1.4 and nothing else")]
    [InlineData("%PDF-1.7\nstartxref\n9\n%%EOF\n")]
    public void What_is_not_understood_is_refused(string file) =>
        Assert.Throws<InvalidDataException>(() => PdfBundle.Of([(new PrintedPdf(Encoding.ASCII.GetBytes(file), "x", 1), 1)], "x"));

    private static int Count(PrintedPdf pdf, string text) => Encoding.Latin1.GetString(pdf.Bytes).Split(text).Length - 1;
}
