using System.Globalization;
using Bunit;
using Portal.Core.Prevention.Leaflet;
using Portal.Documents.Leaflet;
using QRCoder;

namespace Portal.Tests.Documents;

/// <summary>The square code beside an office: what it holds, and that it is drawn as the library made it.</summary>
public sealed class OfficeCodeTests : BunitContext
{
    private static readonly LeafletPlace Place = new("Office", "1 Road", "01632 960101", null, new(2026, 11, 1), "Community Safety Team", Guid.Parse("0199d0c8-0000-7000-8000-00000000000a"));

    [Fact]
    public void It_opens_the_leaflet_for_that_office_where_the_portal_can_be_reached()
    {
        var code = OfficeCode.For(Place, new("https://leaflets.example.org/hate/"), "ur");
        Assert.Equal(new("https://leaflets.example.org/hate/leaflet/ur?office=0199d0c8000070008000" + "00000000000a", true), code);
    }

    [Theory]
    [InlineData("01632 960101", "tel:+441632960101")]
    [InlineData("+44 (0)1632", "tel:+4401632")]
    [InlineData("+353 1 555 0100", "tel:+35315550100")]
    [InlineData("999", "tel:999")]
    [InlineData("ask at the desk", null)]
    public void Otherwise_it_dials_the_number(string phone, string? dials) =>
        Assert.Equal(dials, OfficeCode.For(Place with { Phone = phone }, null, "en-GB")?.Text);

    [Fact]
    public void A_number_that_nobody_vouches_for_makes_no_code()
    {
        var unchecked_ = new LeafletContacts([Place with { CheckedOn = null }], IsDemonstration: false);
        Assert.Null(OfficeCode.For(Assert.Single(unchecked_.Printable), null, "en-GB"));
    }

    [Theory]
    [InlineData("tel:+441632960101")]
    [InlineData("https://leaflets.example.org/leaflet/zh-Hans?office=0199d0c800007000800000000000000a")]
    public void It_is_drawn_module_for_module_with_error_correction_M(string text)
    {
        using var expected = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M, forceUtf8: true);
        const int edge = 4;
        var size = expected.ModuleMatrix.Count - (2 * edge);
        var drawn = new bool[size, size];
        var svg = Render<QrCode>(parameters => parameters.Add(p => p.Text, text).Add(p => p.Label, "Scan")).Find("svg");
        Assert.Equal($"0 0 {size} {size}", svg.GetAttribute("viewBox"));
        Assert.Equal(("img", "Scan"), (svg.GetAttribute("role"), svg.GetAttribute("aria-label")));
        foreach (var bar in svg.QuerySelector("path")!.GetAttribute("d")!.Split('M', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = bar.Split(' ', 'h', 'v');
            var (x, y, length) = (NumberAt(0), NumberAt(1), NumberAt(2));
            int NumberAt(int place) => int.Parse(numbers[place], CultureInfo.InvariantCulture);
            for (var i = 0; i < length; i++)
            {
                drawn[y, x + i] = true;
            }
        }

        for (var y = 0; y < size; y++)
        {
            for (var x = 0; x < size; x++)
            {
                Assert.Equal(expected.ModuleMatrix[y + edge][x + edge], drawn[y, x]);
            }
        }
    }

    [Fact]
    public void Whoever_scans_the_code_of_an_office_finds_it_first()
    {
        var contacts = new LeafletContacts([Place with { Name = "First", Id = Guid.CreateVersion7() }, Place], IsDemonstration: true);
        Assert.Equal(["Office", "First"], contacts.StartingWith(Place.Id).Places.Select(place => place.Name));
        Assert.Same(contacts, contacts.StartingWith(Guid.CreateVersion7()));
        Assert.Same(contacts, contacts.StartingWith(null));
    }
}
