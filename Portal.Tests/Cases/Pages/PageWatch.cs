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
}
