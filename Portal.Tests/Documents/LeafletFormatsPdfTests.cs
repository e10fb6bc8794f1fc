using Portal.Core.Prevention.Leaflet;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Documents;

/// <summary>Every language in every format, as facts from the finished files.</summary>
[Collection<PrintingCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class LeafletFormatsPdfTests(PrintingFixture printing)
{
    private const int Dozen = 12;

    public static TheoryData<string, LeafletFormat> Everything => new MatrixTheoryData<string, LeafletFormat>(
        new LeafletLibrary().All.Select(content => content.Language), LeafletFormats.ByName.Values);

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Prints(string language, LeafletFormat format)
    {
        var pdf = await printing.PrintLeafletAsync(language, format, Dozen);
        Assert.True(pdf.Pages > 0);
    }

    [Fact]
    public async Task Easy()
    {
        var pdf = await printing.PrintLeafletAsync(LeafletEdition.EasyRead, LeafletFormat.Sheet, Dozen);
        Assert.True(pdf.Pages > 0);
    }
}
