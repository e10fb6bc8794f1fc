using Microsoft.Playwright;

namespace Portal.Tests.Cases.Pages;

/// <summary>Notes what the browser refuses or fails at.</summary>
internal static class PageWatch
{
    /// <summary>Errors of the console from now on: reports of the content security policy are among them.</summary>
    public static List<string> WatchRefusals(this IPage page)
    {
        var refused = new List<string>();
        page.Console += (_, message) =>
        {
            if (string.Equals(message.Type, "error", StringComparison.Ordinal))
                refused.Add(message.Text);
        };
        return refused;
    }

    /// <summary>Presses the tab key until the element with this test name has the focus.</summary>
    public static async Task TabToAsync(this IPage page, string testId)
    {
        for (var i = 0; i < 80; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (string.Equals(await page.EvaluateAsync<string?>("document.activeElement?.dataset?.testid"), testId, StringComparison.Ordinal))
            {
                return;
            }
        }

        Assert.Fail($"{testId} cannot be reached by the tab key on {page.Url}");
    }
}
