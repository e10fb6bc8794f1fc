using Microsoft.Playwright;

namespace Portal.Documents.Printing;

/// <summary>Prints one text in a context of its own: no script, no network, every request refused.</summary>
internal static class PrintPage
{
    /// <summary>The bytes of the PDF. Throws <see cref="TimeoutException"/> after the limit.</summary>
    public static async Task<byte[]> PrintAsync(IBrowser browser, string html, TimeSpan limit, CancellationToken ct)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(ct);
        end.CancelAfter(limit);
        IBrowserContext? context = null;
        try
        {
            context = await browser.NewContextAsync(new()
            {
                JavaScriptEnabled = false,
                Offline = true,
                Locale = "en-GB",
                AcceptDownloads = false,
                ServiceWorkers = ServiceWorkerPolicy.Block,
            }).WaitAsync(end.Token);
            // "aborted" leaves the page where it is; any other reason would put an error page in its place
            await context.RouteAsync("**/*", route => route.AbortAsync("aborted")).WaitAsync(end.Token);
            var page = await context.NewPageAsync().WaitAsync(end.Token);
            await page.SetContentAsync(html, new() { WaitUntil = WaitUntilState.Load, Timeout = (float)limit.TotalMilliseconds }).WaitAsync(end.Token);
            return await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true }).WaitAsync(end.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
        finally
        {
            // Closing a stuck page can hang as well; nobody waits for it
            _ = CloseAsync(context);
        }
    }

    private static async Task CloseAsync(IBrowserContext? context)
    {
        try
        {
            await (context?.CloseAsync() ?? Task.CompletedTask);
        }
        catch (PlaywrightException)
        {
            // The browser is gone, and the context with it
        }
    }
}
