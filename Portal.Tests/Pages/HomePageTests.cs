using Bunit;
using Portal.Components.Pages;

namespace Portal.Tests.Pages;

public sealed class HomePageTests : BunitContext
{
    [Fact]
    public void The_emergency_number_is_the_first_thing_said()
    {
        var page = Render<Home>();

        page.Find("h1").MarkupMatches("<h1>Hate Incident Portal</h1>");
        Assert.Contains("999", page.Find("h1 + p").TextContent, StringComparison.Ordinal);
    }
}
