using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel.Time;
using Portal.Documents.Leaflet;
using Portal.Documents.Printing;

namespace Portal.Commands.Bench;

/// <summary>
/// Goal 10: the first print of the leaflet, and of a report of eight pages with its data, against the browser by itself: the same driver, the same HTML, a
/// fresh context, script off, offline, tagged. Both in turn, in one run.
/// </summary>
internal sealed class PrintGoal : IGoal
{
    private const int Prints = 16;
    private const int WarmUps = 3;
    private const double Limit = 1.25;

    // What either leaves behind, a context to close or one to make ready, must not fall into the other's time
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(250);

    public int Number => 10;

    public async Task<IReadOnlyList<Figure>> MeasureAsync(BenchPortal portal, CancellationToken ct)
    {
        if (portal.Get<KeptBrowser>().ExecutablePath is not { } path)
        {
            return [];
        }

        using var playwright = await Playwright.CreateAsync();
        await using var raw = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, ChromiumSandbox = Browser.Sandbox, Args = [.. Browser.Arguments] });
        var leaflet = portal.Get<LeafletPress>();
        return
        [
            .. await CompareAsync(portal, raw, "the leaflet", null, async () => (await leaflet.RenderAsync("en", ct)).Value, ct),
            .. await CompareAsync(portal, raw, FormattableString.Invariant($"a report of {BenchReport.Pages} pages with its data"), BenchReport.Pages, () => ReportAsync(portal, ct), ct),
        ];
    }

    private async Task<IReadOnlyList<Figure>> CompareAsync(BenchPortal portal, IBrowser raw, string what, int? pages, Func<Task<SelfContainedHtml>> render, CancellationToken ct)
    {
        var (ours, bare, opened, rendering) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        var printer = portal.Get<IPdfPrinter>();
        for (var i = 0; i < Prints; i++)
        {
            await Task.Delay(Settle, ct);
            var began = Stopwatch.GetTimestamp();
            var html = await render();
            _ = html.Version;
            rendering.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            var printed = await printer.PrintAsync(html, ct);
            ours.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if (!printed.IsSuccess || printed.Value.Pages != (pages ?? printed.Value.Pages))
            {
                throw new InvalidOperationException($"Printing {what} failed: {(printed.IsSuccess ? $"{printed.Value.Pages} pages" : printed.Error.Code)}.");
            }

            await Task.Delay(Settle, ct);
            bare.Add(await RawAsync(raw, html.Html, openBeforehand: false));
            await Task.Delay(Settle, ct);
            opened.Add(await RawAsync(raw, html.Html, openBeforehand: true));
        }

        var (mine, floor, made) = (new Samples(ours.Skip(WarmUps)), new Samples(bare.Skip(WarmUps)), new Samples(rendering.Skip(WarmUps)));
        var (ratio, alone) = (mine.P50 / floor.P50, new Samples(opened.Skip(WarmUps)).P50);
        return
        [
            Figure.AtMost(
                Number, FormattableString.Invariant($"first print of {what}, {mine.P50:0} ms ({made.P50:0} ms of it for data and HTML), against the browser by itself, {floor.P50:0} ms"),
                Figure.SizeOf(portal.Cases), FormattableString.Invariant($"{ratio:0.00} x"), ratio, Limit, " x"),
            Figure.Note(
                Number, FormattableString.Invariant($"the same against the browser by itself with its page opened beforehand, {alone:0} ms"),
                Figure.SizeOf(portal.Cases), FormattableString.Invariant($"{mine.P50 / alone:0.00} x")),
        ];
    }

    private static async Task<SelfContainedHtml> ReportAsync(BenchPortal portal, CancellationToken ct)
    {
        await using var db = portal.Get<PortalStore>().Read();
        var cases = await db.Cases.OrderByDescending(c => c.OpenedAt).ThenBy(c => c.Id)
            .Take(BenchReport.Pages * BenchReport.RowsOnPage)
            .Select(c => new { c.Reference, c.OpenedAt, c.Status })
            .ToListAsync(ct);
        return await portal.Get<DocumentHtml>().RenderAsync<BenchReport>(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(BenchReport.Rows)] = cases.Select(c => new BenchRow(c.Reference, UkText.DateAndTime(c.OpenedAt), c.Status.ToString(), c.OpenedAt.Month)).ToList(),
        });
    }

    /// <summary>The same text in the same mode, with nothing of the portal; with the opening of the page, or on one that is open and at rest.</summary>
    private static async Task<double> RawAsync(IBrowser browser, string html, bool openBeforehand)
    {
        var began = Stopwatch.GetTimestamp();
        await using var context = await browser.NewContextAsync(new() { JavaScriptEnabled = false, Offline = true });
        var page = await context.NewPageAsync();
        if (openBeforehand)
        {
            await Task.Delay(Settle);
            began = Stopwatch.GetTimestamp();
        }

        await page.SetContentAsync(html, new() { WaitUntil = WaitUntilState.Load });
        await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true });
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }
}
