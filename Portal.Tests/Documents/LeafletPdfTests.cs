using Portal.Core.Policy;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Documents;

/// <summary>What the printed leaflet carries, for those who see it and for those who listen to it.</summary>
[Collection<PrintingCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class LeafletPdfTests(PrintingFixture printing)
{
    public static TheoryData<string> Languages => ["en-GB", "ur"];

    [Theory]
    [MemberData(nameof(Languages))]
    [Proves("5.4(c)", "The leaflet prints on two sides of A4 in each language, tagged, titled and with its language")]
    public async Task Two_sides_tagged_titled_and_in_their_language(string language)
    {
        var pdf = await printing.PrintLeafletAsync(language);
        Assert.Equal(2, pdf.Pages);
        var info = await PdfTools.InfoAsync(pdf);
        Assert.Equal("2", info["Pages"]);
        Assert.Equal("yes", info["Tagged"]);
        Assert.Equal("no", info["JavaScript"]);
        Assert.Contains("A4", info["Page size"], StringComparison.Ordinal);
        Assert.Equal(printing.Library.Find(language)!.Title, info["Title"]);

        var objects = await PdfTools.ObjectsAsync(pdf);
        Assert.Contains($"\"/Lang\": \"u:{language}\"", objects, StringComparison.Ordinal);
        Assert.Contains("\"/DisplayDocTitle\": true", objects, StringComparison.Ordinal);
        Assert.Contains("\"/Outlines\":", objects, StringComparison.Ordinal);
        Assert.Contains("\"/Marked\": true", objects, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_font_is_our_own_and_inside(string language)
    {
        var fonts = await PdfTools.FontsAsync(await printing.PrintLeafletAsync(language));
        Assert.NotEmpty(fonts);
        Assert.All(fonts, font => Assert.Matches(LeafletFacts.OwnFont, font));
        Assert.Contains(fonts, font => font.Contains("AtkinsonHyperlegibleNext", StringComparison.Ordinal));
        Assert.Contains(fonts, font => font.Contains("NotoNastaliqUrdu", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Headings_lists_and_pictures_are_told_to_those_who_listen(string language)
    {
        var pdf = await printing.PrintLeafletAsync(language);
        var structure = await PdfTools.StructureAsync(pdf);
        foreach (var element in new[] { "H1", "H2", "H3", "P", "L", "LI", "Lbl" })
        {
            Assert.Contains($" {element} (", structure, StringComparison.Ordinal);
        }

        Assert.Contains("Figure", structure, StringComparison.Ordinal);
        var labels = printing.Library.Find(language)!.Labels;
        var objects = await PdfTools.ObjectsAsync(pdf);
        Assert.Contains($"\"/Alt\": \"u:{labels.Talking}\"", objects, StringComparison.Ordinal);
        Assert.Contains($"\"/Alt\": \"u:{labels.Homes}\"", objects, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public async Task Still_two_sides_with_no_office_and_with_one(int offices)
    {
        foreach (var language in new[] { "en-GB", "ur" })
        {
            Assert.Equal(2, (await printing.PrintLeafletAsync(language, PrintingFixture.Offices(offices))).Pages);
        }
    }

    [Fact]
    public async Task Latin_runs_keep_their_order_inside_Urdu()
    {
        var text = await PdfTools.TextAsync(await printing.PrintLeafletAsync("ur"));
        Assert.Contains("12 Mill Road", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Mill Road 12", text, StringComparison.Ordinal);
        Assert.Contains("1 / 2", text, StringComparison.Ordinal);
        Assert.Contains("2 / 2", text, StringComparison.Ordinal);
        Assert.DoesNotContain("2 / 1", text, StringComparison.Ordinal);
        Assert.Contains("01632 960101", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_translation_says_so_on_both_sides_and_a_demonstration_too()
    {
        var urdu = (await PdfTools.TextAsync(await printing.PrintLeafletAsync("ur"))).Split('\f', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, urdu.Length);
        Assert.All(urdu, side => Assert.Contains("Draft translation", side, StringComparison.Ordinal));
        Assert.All(urdu, side => Assert.Contains("Demonstration", side, StringComparison.Ordinal));
        var english = (await PdfTools.TextAsync(await printing.PrintLeafletAsync("en-GB"))).Split('\f', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(english, side => Assert.Contains("Demonstration", side, StringComparison.Ordinal));
        Assert.All(english, side => Assert.DoesNotContain("Draft", side, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_file_is_sound() =>
        Assert.Contains("No syntax or stream encoding errors found", await PdfTools.RunAsync(await printing.PrintLeafletAsync("ur"), "qpdf", "--check"), StringComparison.Ordinal);
}
