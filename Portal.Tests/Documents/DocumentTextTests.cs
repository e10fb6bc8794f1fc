using Bunit;
using Portal.Documents.Shell;

namespace Portal.Tests.Documents;

/// <summary>Text inside documents: reading direction, and text that stands in a style sheet.</summary>
public sealed class DocumentTextTests : BunitContext
{
    [Theory]
    [InlineData("دفتر 12 Mill Road پر", "دفتر <bdi lang=\"en-GB\" dir=\"ltr\">12 Mill Road</bdi> پر")]
    [InlineData("صفحہ 1 / 2", "صفحہ <bdi lang=\"en-GB\" dir=\"ltr\">1 / 2</bdi>")]
    [InlineData("+44 1632 960101", "<bdi lang=\"en-GB\" dir=\"ltr\">+44 1632 960101</bdi>")]
    [InlineData("نمونہ (Demonstration): یہاں", "نمونہ (<bdi lang=\"en-GB\" dir=\"ltr\">Demonstration</bdi>): یہاں")]
    [InlineData("صرف اردو", "صرف اردو")]
    public void Latin_runs_stand_by_themselves_where_text_is_read_from_the_right(string text, string expected) =>
        Assert.Equal(expected, RenderText("rtl", text));

    [Fact]
    public void Text_read_from_the_left_stays_as_it_is() =>
        Assert.Equal("12 Mill Road", RenderText("ltr", "12 Mill Road"));

    [Fact]
    public void Markup_in_a_text_is_shown_and_not_obeyed() =>
        Assert.DoesNotContain("<script", RenderText("rtl", "<script>alert(1)</script>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Page {0} of {1}", "Page |page| of |pages|")]
    [InlineData("共 {1} 页，第 {0} 页", "共 |pages| 页，第 |page| 页")]
    public void The_number_of_a_page_keeps_the_order_of_its_language(string words, string parts)
    {
        var numbers = PageNumbers.Of(words);
        Assert.Equal(parts, string.Join('|', numbers.Before, numbers.First, numbers.Between, numbers.Second, numbers.After));
        Assert.Throws<FormatException>(() => PageNumbers.Of("Page {0}"));
    }

    [Theory]
    [InlineData("Report R-2026-000042", "Report R\\00002D 2026\\00002D 000042")]
    [InlineData("\"; } body { display: none", "\\000022 \\00003B  \\00007D  body \\00007B  display\\00003A  none")]
    [InlineData("</style>\n", "\\00003C \\00002F style\\00003E  ")]
    public void Nothing_ends_a_string_of_a_style_sheet(string text, string expected) =>
        Assert.Equal(expected, CssText.Escape(text));

    private string RenderText(string direction, string text)
    {
        var shell = Render<DocumentShell>(parameters => parameters.Add(p => p.Direction, direction)).Instance;
        return Render<BidiText>(parameters => parameters.Add(p => p.Text, text).AddCascadingValue(shell)).Markup;
    }
}
