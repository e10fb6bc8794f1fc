using AngleSharp.Html.Parser;
using Portal.Tests.Cases.Pages;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Work;

/// <summary>The page of the team's work, as a team leader reads it.</summary>
public sealed class TeamWorkPageTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    [Fact]
    public async Task A_team_leader_reads_what_is_due_by_officer_and_no_name_of_a_victim()
    {
        var opened = await (await WebCase.OpenAsync(portal.Server)).AllocatedAsync();
        using var client = await portal.Server.SignedInClientAsync("team-leader");

        var html = await client.GetStringAsync(new Uri("/work/team", UriKind.Relative), TestContext.Current.CancellationToken);
        using var page = new HtmlParser().ParseDocument(html);

        var officer = Assert.Single(page.QuerySelectorAll("[data-testid=team-part]"), part => part.QuerySelector("h2")!.TextContent.Contains("Amara Quillfeather", StringComparison.Ordinal));
        Assert.Contains(officer.QuerySelectorAll("[data-testid=team-case]"), link => link.TextContent == opened.Reference && link.GetAttribute("href") == $"cases/{opened.Reference}");
        Assert.NotEmpty(officer.QuerySelectorAll("[data-testid=team-due]"));
        var row = Assert.Single(page.QuerySelectorAll("[data-testid=team-officer]"), link => link.TextContent == "Amara Quillfeather");
        Assert.Equal($"work/team#{officer.Id}", row.GetAttribute("href"));
        Assert.Contains(page.QuerySelectorAll("[data-testid=team-open]"), link => link.GetAttribute("href")!.StartsWith("cases?open=yes&officer=", StringComparison.Ordinal));
        Assert.DoesNotContain(WebCase.VictimName, html, StringComparison.Ordinal);
        Assert.Contains("href=\"work/team\"", await client.GetStringAsync(new Uri("/work", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_officer_who_allocates_nothing_sees_no_tab_of_a_team()
    {
        using var client = await portal.Server.SignedInClientAsync("officer-east");

        Assert.DoesNotContain("work/team", await client.GetStringAsync(new Uri("/work", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
