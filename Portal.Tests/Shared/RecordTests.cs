using Bunit;
using Microsoft.AspNetCore.Components;
using Portal.Components.Shared.Navigation;
using Portal.Components.Shared.Progress;
using Portal.Components.Shared.Records;
using Portal.Components.Shared.Tables;

namespace Portal.Tests.Shared;

public sealed class RecordTests : BunitContext
{
    private static readonly TableHeading[] Headings = [new("Reference", "ref"), new("Due", "due"), new("Incidents", Numeric: true)];

    [Theory]
    [InlineData(false, "ascending")]
    [InlineData(true, "descending")]
    public void Only_the_sorted_column_says_that_it_is_sorted(bool descending, string expected)
    {
        var table = Table(descending);

        var sorted = Assert.Single(table.FindAll("th[aria-sort]"));
        Assert.Equal(expected, sorted.GetAttribute("aria-sort"));
        Assert.StartsWith("Due", sorted.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Sorting_is_a_link_where_it_is_possible()
    {
        var table = Table(descending: false);

        Assert.Equal(["?sort=ref", "?sort=due"], table.FindAll("thead a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public void Each_cell_says_its_heading_for_narrow_screens()
    {
        var cell = Table(descending: false).Find("tbody td");

        Assert.Equal("Due", cell.GetAttribute("data-heading"));
        Assert.Equal("row", Table(descending: false).Find("tbody th").GetAttribute("scope"));
    }

    [Fact]
    public void A_pager_shows_only_the_ways_that_there_are()
    {
        var pager = Render<Pager>(p => p.Add(c => c.OlderHref, "?after=7"));

        var link = Assert.Single(pager.FindAll("a"));
        Assert.Equal(("next", "?after=7"), (link.GetAttribute("rel"), link.GetAttribute("href")));
        Assert.Equal("", Render<Pager>().Markup.Trim());
    }

    [Fact]
    public void A_filter_that_is_on_can_be_taken_off_by_a_link_that_says_so()
    {
        var panel = Render<FilterPanel>(p => p.Add(c => c.Action, "cases").Add(c => c.Chips, [new FilterChip("Status: closed", "cases?q=1")]));

        var chip = Assert.Single(panel.FindAll(".filters__chip a"));
        Assert.Equal("cases?q=1", chip.GetAttribute("href"));
        Assert.Equal("Remove filter Status: closed", chip.QuerySelector(".visually-hidden")!.TextContent);
        Assert.Equal(("get", "cases"), (panel.Find("form").GetAttribute("method"), panel.Find("form").GetAttribute("action")));
    }

    [Fact]
    public void A_timeline_entry_has_heading_byline_and_time()
    {
        var entry = Render<TimelineEntry>(p => p.Add(c => c.Title, "Contact made").Add(c => c.By, "Robin Example").Add(c => c.When, "22 November 2026 at 9:14am").Add(c => c.MachineWhen, "2026-11-22T09:14:00Z")).Find("li");

        Assert.Equal("Contact made", entry.QuerySelector("h3")!.TextContent);
        Assert.Equal("Robin Example, 22 November 2026 at 9:14am", entry.QuerySelector("p")!.TextContent.Trim());
        Assert.Equal("2026-11-22T09:14:00Z", entry.QuerySelector("time")!.GetAttribute("datetime"));
    }

    [Fact]
    public void Each_deadline_state_has_a_sign_of_its_own_beside_the_words()
    {
        var signs = new[] { DeadlineState.Late, DeadlineState.Met, DeadlineState.Missed, DeadlineState.Today }
            .Select(state => Render<DeadlineTag>(p => p.Add(c => c.State, state).AddChildContent("words")).Find("path").GetAttribute("d")).ToList();

        Assert.Equal(4, signs.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_summary_row_without_answer_says_so_and_can_be_changed()
    {
        var row = Render<SummaryRow>(p => p.Add(c => c.Key, "Witnesses").Add(c => c.ChangeHref, "reports/new?step=5"));

        Assert.Equal("Not answered", row.Find("dd").TextContent.Trim());
        Assert.Equal("Change Witnesses", row.Find("a").TextContent);
    }

    [Fact]
    public void The_step_that_is_open_is_marked_and_answered_ones_lead_back()
    {
        StepItem[] steps = [new("Who", "step/1", Done: true), new("What", "step/2"), new("Check")];
        var indicator = Render<StepIndicator>(p => p.Add(c => c.Steps, steps).Add(c => c.Current, 1));

        Assert.StartsWith("Step 2 of 3", indicator.Find("p").TextContent, StringComparison.Ordinal);
        Assert.StartsWith("What", Assert.Single(indicator.FindAll("[aria-current=step]")).TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("step/1", Assert.Single(indicator.FindAll("a")).GetAttribute("href"));
    }

    [Fact]
    public void The_tab_that_is_open_is_the_current_page()
    {
        var tabs = Render<TabNav>(p => p.Add(c => c.Label, "Parts").Add(c => c.Tabs, [new TabItem("Overview", "a"), new TabItem("People", "b", IsCurrent: true, Count: 3)]));

        Assert.Equal("b", Assert.Single(tabs.FindAll("[aria-current=page]")).GetAttribute("href"));
    }

    [Fact]
    public void A_task_that_cannot_start_is_no_link()
    {
        var list = Render<TaskList>(p => p.Add(c => c.Tasks, [new TaskItem("Check", null, TaskState.CannotStart), new TaskItem("Who", "step/1", TaskState.Done)]));

        Assert.Equal("step/1", Assert.Single(list.FindAll("a")).GetAttribute("href"));
        Assert.Equal(["Cannot start yet", "Done"], list.FindAll("strong").Select(tag => tag.TextContent));
    }

    private IRenderedComponent<DataTable<int>> Table(bool descending) => Render<DataTable<int>>(p => p
        .Add(c => c.Caption, "Cases").Add(c => c.Headings, Headings).Add(c => c.Items, [7])
        .Add(c => c.SortedBy, "due").Add(c => c.Descending, descending).Add(c => c.SortHref, key => $"?sort={key}")
        .Add(c => c.Row, number => builder =>
        {
            builder.AddContent(0, Cell("Reference", rowHeader: true, $"R-{number}"));
            builder.AddContent(1, Cell("Due", rowHeader: false, "today"));
            builder.AddContent(2, Cell("Incidents", rowHeader: false, "1"));
        }));

    private static RenderFragment Cell(string heading, bool rowHeader, string text) => builder =>
    {
        builder.OpenComponent<DataCell>(0);
        builder.AddComponentParameter(1, nameof(DataCell.Heading), heading);
        builder.AddComponentParameter(2, nameof(DataCell.RowHeader), rowHeader);
        builder.AddComponentParameter(3, nameof(DataCell.ChildContent), (RenderFragment)(inner => inner.AddContent(0, text)));
        builder.CloseComponent();
    };
}
