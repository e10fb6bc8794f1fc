using Bunit;
using Microsoft.Extensions.DependencyInjection;
using Portal.Components.Reports;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.Reports;

namespace Portal.Tests.Pages;

public sealed class HomePageTests : BunitContext
{
    public HomePageTests() => Services.AddSingleton(new LeafletLibrary());

    [Fact]
    public void The_emergency_number_is_the_first_thing_said()
    {
        var page = Render<FrontLineHome>(home => home.Add(one => one.Drafts, []));

        Assert.Contains("999", page.Find("h1 + p").TextContent, StringComparison.Ordinal);
        Assert.Equal("Record a report", page.Find("[data-testid=new-report]").TextContent);
    }

    [Fact]
    public void Waiting_drafts_are_counted()
    {
        var now = new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero);
        var draft = new DraftSummary(Guid.CreateVersion7(), DraftKind.Interview, "safety", Guid.CreateVersion7(), "Somebody", now, now, now.AddDays(30), 0);

        var page = Render<FrontLineHome>(home => home.Add(one => one.Drafts, [draft]));

        Assert.Contains(": 1", page.Find("[data-testid=home-drafts]").TextContent, StringComparison.Ordinal);
    }
}
