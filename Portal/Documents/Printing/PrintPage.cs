using Microsoft.Playwright;

namespace Portal.Documents.Printing;

/// <summary>
/// An empty page in a context of its own: no script, no network, every request refused. It prints one document and is closed. It can be made before
/// the document is there, which takes a third of the time that a short document needs.
/// </summary>
internal sealed class PrintPage
{
    private readonly IBrowserContext context;
    private readonly IPage page;

    private PrintPage(IBrowserContext context, IPage page)
    {
        this.context = context;
        this.page = page;
    }

    /// <summary>A fresh page.</summary>
    public static async Task<PrintPage> OpenAsync(IBrowser browser)
    {
        var fresh = await browser.NewContextAsync(new()
        {
            JavaScriptEnabled = false,
            Offline = true,
            Locale = "en-GB",
            AcceptDownloads = false,
            ServiceWorkers = ServiceWorkerPolicy.Block,
        });
        // "aborted" leaves the page where it is; any other reason would put an error page in its place
        await fresh.RouteAsync("**/*", route => route.AbortAsync("aborted"));
        return new(fresh, await fresh.NewPageAsync());
    }

    /// <summary>The bytes of the PDF.</summary>
    public async Task<byte[]> PrintAsync(string html, TimeSpan limit)
    {
        await page.SetContentAsync(html, new() { WaitUntil = WaitUntilState.Load, Timeout = (float)limit.TotalMilliseconds });
        return await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true });
    }

    /// <summary>How far each side of the paper runs over, in millimetres; 0 for one that fits. A script of ours looks; those of the document stay off.</summary>
    public async Task<IReadOnlyList<PaperSpill>> MeasureAsync(string html, PaperSides sides, TimeSpan limit)
    {
        await page.SetViewportSizeAsync(sides.WidthPixels, sides.HeightPixels);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetContentAsync(html, new() { WaitUntil = WaitUntilState.Load, Timeout = (float)limit.TotalMilliseconds });
        var over = await page.EvaluateAsync<double[]>(PaperSides.Script, sides.Selector);
        return [.. over.Select((pixels, at) => new PaperSpill(at + 1, pixels * PaperSides.MillimetresInPixel))];
    }

    /// <summary>Closes the page and its context. Closing a stuck page can hang: nobody waits for it.</summary>
    public async Task CloseAsync()
    {
        try
        {
            await context.CloseAsync();
        }
        catch (Exception)
        {
            // The browser is gone, or its driver, and the context with it: nobody waits for this task
        }
    }
}
