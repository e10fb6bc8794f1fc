using Bunit;
using Portal.Components.Help;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Help;

/// <summary>Our own documents as pages: all of them can be drawn, and no link leads nowhere.</summary>
public sealed class GuideTests : BunitContext
{
    public static TheoryData<string> Slugs => [.. GuideLibrary.All.Select(page => page.Slug)];

    [Fact]
    public void Every_file_of_the_guide_is_a_page()
    {
        var files = Directory.EnumerateFiles(Repository.PathOf("docs", "guide"), "*.md").Select(Path.GetFileNameWithoutExtension).Append(GuideLibrary.Accessibility);

        Assert.Equal(files.Order(StringComparer.Ordinal), GuideLibrary.All.Select(page => page.Slug).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_page_is_drawn_with_one_heading_and_links_that_lead_somewhere(string slug)
    {
        var page = Draw(GuideLibrary.Find(slug)!);

        Assert.Single(page.FindAll("h1"));
        Assert.NotEmpty(page.FindAll("p"));
        Assert.All(page.FindAll("a"), link => Assert.True(LeadsSomewhere(link.GetAttribute("href")!), link.OuterHtml));
        Assert.DoesNotContain("please", page.Markup, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("perpetrator", page.Markup, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_first_page_leads_to_every_other() =>
        Assert.Superset(
            GuideLibrary.All.Select(page => GuideLibrary.HrefOf(page.Slug)).Except(["help", "accessibility"], StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal),
            Draw(GuideLibrary.Find(GuideLibrary.Index)!).FindAll("a").Select(link => link.GetAttribute("href")!).ToHashSet(StringComparer.Ordinal));

    [Fact]
    public void Markup_in_a_document_stays_text()
    {
        var document = GuideLibrary.Parse("# A <b>bold</b> & \"plain\" title\n\nA `<script>` and [a link](front-line.md#drafts).");

        var page = Render<MarkdownView>(parameters => parameters.Add(view => view.Document, document).Add(view => view.Here, "help/x"));

        Assert.Equal("A <b>bold</b> & \"plain\" title", page.Find("h1").TextContent);
        Assert.Equal("<script>", page.Find("code").TextContent);
        Assert.Equal("help/front-line#drafts", page.Find("a").GetAttribute("href"));
        Assert.Empty(page.FindAll("b, script"));
    }

    [Fact]
    public void A_table_has_heads_for_columns_and_rows()
    {
        var page = Draw(GuideLibrary.Find("when-it-goes-wrong")!);

        Assert.Equal(3, page.FindAll("thead th[scope=col]").Count);
        Assert.NotEmpty(page.FindAll("tbody tr"));
        Assert.All(page.FindAll("tbody tr"), row => Assert.Single(row.QuerySelectorAll("th[scope=row]")));
    }

    private IRenderedComponent<MarkdownView> Draw(GuidePage page) =>
        Render<MarkdownView>(parameters => parameters.Add(view => view.Document, page.Document).Add(view => view.Here, GuideLibrary.HrefOf(page.Slug)));

    private static bool LeadsSomewhere(string href) => GuideLibrary.All.Any(page => string.Equals(GuideLibrary.HrefOf(page.Slug), href.Split('#')[0], StringComparison.Ordinal));
}
