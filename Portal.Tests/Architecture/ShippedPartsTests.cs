namespace Portal.Tests.Architecture;

/// <summary>Parts of packages that must not be given away with the portal.</summary>
public sealed class ShippedPartsTests
{
    [Theory]
    [InlineData("WPFonts")]
    [InlineData("Snippets")]
    [InlineData("Quality")]
    [InlineData("Charting")]
    [InlineData("BarCodes")]
    public void Parts_of_PDFsharp_that_nothing_calls_are_not_there(string part)
    {
        Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "PdfSharp.dll")));
        Assert.False(File.Exists(Path.Combine(AppContext.BaseDirectory, $"PdfSharp.{part}.dll")));
        Assert.DoesNotContain($"PdfSharp.{part}.dll", File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Portal.deps.json")), StringComparison.Ordinal);
    }
}
