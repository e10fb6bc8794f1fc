using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;
using Portal.Documents.Leaflet;
using Portal.Documents.Printing;
using Portal.Documents.Shell;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Documents;

/// <summary>What a page count does not tell: that no text runs out of its side or lies upon another, in any language.</summary>
[Collection<PrintingCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class LeafletFitTests(PrintingFixture printing)
{
    private const int Dozen = 12;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static TheoryData<string, LeafletFormat> OfFixedSize => new MatrixTheoryData<string, LeafletFormat>(
        new LeafletLibrary().All.Select(content => content.Language), [LeafletFormat.Sheet, LeafletFormat.Booklet]);

    [Theory]
    [MemberData(nameof(OfFixedSize))]
    [Proves("5.4(c)", "In every language all that stands on a side of the sheet and of the booklet has its room there, with a dozen offices")]
    public Task Nothing_runs_out_of_its_side_with_a_dozen_offices(string language, LeafletFormat format) => FitsAsync(language, format, Dozen);

    [Theory]
    [Trait(Tier.Name, Tier.Full)]
    [MemberData(nameof(OfFixedSize))]
    public async Task Nor_with_six_with_one_and_with_none(string language, LeafletFormat format)
    {
        foreach (var offices in new[] { 6, 1, 0 })
        {
            await FitsAsync(language, format, offices);
        }
    }

    [Theory]
    [InlineData(LeafletFormat.Sheet, 2)]
    [InlineData(LeafletFormat.Booklet, 3)]
    public async Task What_is_too_long_shows_on_its_side_and_on_no_other(LeafletFormat format, int side)
    {
        var model = printing.Leaflet("en-GB", PrintingFixture.Offices(Dozen));
        var next = model.Content.Next;
        var longer = model with { Content = model.Content with { Next = next with { Note = string.Join(' ', Enumerable.Repeat(next.Note, 12)) } } };
        var html = format is LeafletFormat.Booklet
            ? await printing.Html.RenderAsync<LeafletBookletDocument>(Parameters(longer))
            : await printing.Html.RenderAsync<LeafletDocument>(Parameters(longer, (nameof(LeafletDocument.Mode), DocumentMode.Print)));
        var spills = (await printing.Printer.MeasureAsync(html, SidesOf(format), Ct)).Value;
        Assert.Equal([side], spills.Where(spill => !spill.Fits).Select(spill => spill.Side));
        Assert.InRange(spills[side - 1].Millimetres, 5, 200);
    }

    private async Task FitsAsync(string language, LeafletFormat format, int offices)
    {
        var html = await printing.RenderLeafletAsync(language, format, PrintingFixture.Offices(offices));
        var spills = (await printing.Printer.MeasureAsync(html, SidesOf(format), Ct)).Value;
        Assert.Equal(format is LeafletFormat.Booklet ? 4 : 2, spills.Count);
        Assert.All(spills, spill => Assert.True(spill.Fits, $"side {spill.Side} runs over by {spill.Millimetres:F1} mm"));
    }

    private static PaperSides SidesOf(LeafletFormat format) => format is LeafletFormat.Booklet ? PaperSides.Booklet : PaperSides.Sheet;

    private static Dictionary<string, object?> Parameters(LeafletModel model, params (string Name, object? Value)[] more) =>
        more.Append((Name: nameof(LeafletDocument.Model), Value: (object?)model)).ToDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal);
}
