using Portal.Core.Prevention.Leaflet;
using Portal.Documents.EasyRead;

namespace Portal.Tests.Prevention;

/// <summary>The easy-read text: short, one picture a line, every picture drawn, the times from the standards.</summary>
public sealed class EasyReadContentTests
{
    private static readonly EasyReadContent Content = EasyReadContent.ReadEmbedded();

    [Fact]
    public void Every_line_is_short_and_has_its_own_picture_that_is_told()
    {
        Assert.InRange(Content.Lines.Count(), 24, 34);
        Assert.All(Content.Lines, line => Assert.InRange(line.Text.Split(' ').Length, 2, 24));
        Assert.All(Content.Lines, line => Assert.NotEmpty(line.Alt));
        Assert.Equal(Content.Lines.Select(line => line.Picture).Order(StringComparer.Ordinal), EasyPictures.ByName.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_promises_what_the_standards_say()
    {
        var said = string.Join(' ', Content.Lines.Select(line => line.Text));
        foreach (var time in new[] { "{firstContact}", "{firstContactHigh}", "{actionPlan}", "{update}" })
        {
            Assert.Contains(time, said, StringComparison.Ordinal);
        }

        Assert.Contains("999", said, StringComparison.Ordinal);
        Assert.Contains("55", said, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_a_draft_until_approved_and_again_when_the_English_changes()
    {
        var source = new LeafletLibrary().Source;
        Assert.True(Content.IsDraft(source));
        var approved = Content with { ApprovedOn = new(2026, 11, 1) };
        Assert.False(approved.IsDraft(source));
        Assert.True(approved.IsDraft(source with { Version = "1.1" }));
    }

    [Fact]
    public void It_is_an_edition_of_its_own_in_one_format()
    {
        Assert.Equal(LeafletEdition.InEasyRead, Content.Edition);
        Assert.Equal("easy-read", Content.Edition.Slug);
        Assert.Equal([LeafletFormat.Sheet], Content.Edition.Formats);
        Assert.Equal("ur", new LeafletEdition("ur", LeafletEdition.Usual).Slug);
        Assert.Equal(3, new LeafletEdition("ur", LeafletEdition.Usual).Formats.Count);
    }

    [Theory]
    [InlineData(null, LeafletFormat.Sheet)]
    [InlineData("a4", LeafletFormat.Sheet)]
    [InlineData("A5", LeafletFormat.Booklet)]
    [InlineData("large-print", LeafletFormat.LargePrint)]
    [InlineData("a3", null)]
    public void A_format_is_known_by_its_name(string? name, LeafletFormat? format) => Assert.Equal(format, LeafletFormats.Find(name));
}
