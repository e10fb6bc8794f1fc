using Portal.Core.Policy;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Prevention.Register;
using Portal.Documents.Leaflet;

namespace Portal.Tests.Documents;

/// <summary>A table of sign-ups, as a housing system or a spreadsheet saves it.</summary>
public sealed class SignUpFileTests
{
    [Theory]
    [InlineData("Tenancy,Language,Format\r\nT-1,Polish,a5\r\nT-2,,\r\n", "T-1, Polish, a5|T-2")]
    [InlineData("\uFEFF\"start date\",\"TenancyRef\",\"Name of office\",\"language\"\n\"2 November 2026\",\"T-1\",\"Kestrelside, East\",\"Urdu\"\n", "T-1, Urdu")]
    [InlineData("tenancy code;x\n", null)]
    [InlineData("tenancy_reference\nt 1/2\n\n,\nT-3\n", "t 1/2|T-3")]
    [InlineData("Tenancy,Format\n\"T-1\nT-2\",\"a4,a5\"\n", "T-1 T-2, , a4 a5")]
    [Proves("5.4(c)", "The sign-ups of a day are read from a table by the names of its columns")]
    public void Columns_are_found_by_their_names(string text, string? lines)
    {
        var read = SignUpFile.Read(text);
        Assert.Equal(lines, read.IsSuccess ? string.Join('|', read.Value) : null);
    }

    [Theory]
    [InlineData("", "Day.FileWithoutTenancy")]
    [InlineData("T-1\nT-2\n", "Day.FileWithoutTenancy")]
    [InlineData("tenancy\n", "Day.Empty")]
    [InlineData("tenancy\n\"T-1", "Day.FileUnreadable")]
    public void What_is_no_such_table_is_refused_beside_the_file(string text, string code)
    {
        var error = Assert.Single(SignUpFile.Read(text).Errors);
        Assert.Equal((code, "File"), (error.Code, error.Field));
    }

    [Fact]
    public async Task A_file_may_be_200_KB_in_UTF_8_and_no_more()
    {
        var fits = "tenancy\nT-1\n" + new string('\n', (SignUpFile.MostKilobytes * 1024) - 12);
        Assert.True((await SignUpFile.ReadAsync(FileOf(System.Text.Encoding.UTF8.GetBytes(fits)), TestContext.Current.CancellationToken)).IsSuccess);
        Assert.Equal("Day.FileTooLarge", (await SignUpFile.ReadAsync(FileOf(System.Text.Encoding.UTF8.GetBytes(fits + "\n")), TestContext.Current.CancellationToken)).Error.Code);
        Assert.Equal("Day.FileUnreadable", (await SignUpFile.ReadAsync(FileOf([.. "tenancy\nT-"u8, 0xE9]), TestContext.Current.CancellationToken)).Error.Code);
        Assert.Equal("Day.FileMissing", (await SignUpFile.ReadAsync(null, TestContext.Current.CancellationToken)).Error.Code);
    }

    [Fact]
    public void A_wrong_row_is_told_by_its_line_as_if_it_had_been_pasted()
    {
        var lines = SignUpFile.Read("tenancy,language\nT-1,Polish\n<T>,Polish\nT-2,Klingon\n").Value;
        var read = SignUpLines.Read(string.Join('\n', lines), "en-GB", "a4", new LeafletLibrary(), new LeafletRules(IsDemonstration: true));
        Assert.Equal([("Day.ReferenceUnusable", 2), ("Day.LanguageUnknown", 3)], read.Errors.Select(error => (error.Code, (int)error.Arguments[0])));
    }

    private static Microsoft.AspNetCore.Http.FormFile FileOf(byte[] bytes) => new(new MemoryStream(bytes), 0, bytes.Length, "file", "day.csv");
}
