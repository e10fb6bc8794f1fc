using Bunit;
using Bunit.TestDoubles;
using Microsoft.Extensions.DependencyInjection;
using Portal.Components.Layout;

namespace Portal.Tests.Shared;

public sealed class NavMenuTests : BunitContext
{
    [Theory]
    [InlineData("reports/new", "reports/new")]
    [InlineData("reports/paper", "reports")]
    [InlineData("reports/accounted-for?from=menu", "reports/accounted-for")]
    [InlineData("reports", "reports")]
    [InlineData("reportsmore", null)]
    [InlineData("", null)]
    public void The_menu_marks_one_entry_and_the_nearest(string path, string? marked)
    {
        Services.GetRequiredService<BunitNavigationManager>().NavigateTo(path);

        var menu = Render<NavMenu>(parameters => parameters.Add(each => each.Items,
            [new("Record", "reports/new"), new("Mine", "reports"), new("Accounted for", "reports/accounted-for")]));

        Assert.Equal(marked is null ? [] : [marked], menu.FindAll("[aria-current=page]").Select(each => each.GetAttribute("href")));
    }
}
