using System.Globalization;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Portal.Tests.TestSupport.Browser;

/// <summary>What every page has to show at every width: no finding of axe, and nothing that scrolls sideways.</summary>
public static class Accessibility
{
    /// <summary>Fails with the findings. The page is judged as it stands, so open dialogs and errors first.</summary>
    public static async Task AssertAccessibleAsync(this IPage page)
    {
        var found = await page.RunAxe();
        var lines = found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id}: {node.Html}"));
        Assert.True(found.Violations.Length == 0, string.Join(Environment.NewLine, lines));
        Assert.NotEmpty(found.Passes);
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, string.Create(CultureInfo.InvariantCulture, $"{page.Url} scrolls sideways by {overflow} px"));
    }
}
