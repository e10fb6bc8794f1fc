using System.Diagnostics;
using Microsoft.Playwright;
using Portal.Documents.Leaflet;
using Portal.Documents.Printing;

namespace Portal.Commands.Bench;

/// <summary>Goal 10: the leaflet from the store over HTTP, and its first print against the browser by itself in the same mode.</summary>
internal sealed class LeafletGoal : IGoal
{
    private const int Rounds = 60;
    private const int WarmUps = 10;
    private const int Prints = 9;
    private const double Limit = 20;

    public int Number => 10;

    public async Task<IReadOnlyList<Figure>> MeasureAsync(BenchPortal portal, CancellationToken ct)
    {
        if (portal.Get<KeptBrowser>().ExecutablePath is not { } browser)
        {
            return [Figure.Note(Number, "leaflet: there is no browser on this machine to print with", Figure.SizeOf(portal.Cases), "not measured")];
        }

        var figures = new List<Figure>();
        foreach (var language in new[] { "en", "ur" })
        {
            using var anybody = new BenchClient(portal.Address);
            var times = new List<double>();
            for (var i = 0; i < Rounds + WarmUps; i++)
            {
                times.Add(await anybody.GetAsync($"/leaflet/{language}.pdf", ct));
            }

            var taken = new Samples(times.Skip(WarmUps));
            figures.Add(Figure.AtMost(Number, $"leaflet ({language}) from the store over HTTP", Figure.SizeOf(portal.Cases), taken.ToString(), taken.P95, Limit, " ms p95"));
        }

        figures.Add(await PrintAsync(portal, browser, ct));
        return figures;
    }

    private async Task<Figure> PrintAsync(BenchPortal portal, string path, CancellationToken ct)
    {
        var press = portal.Get<LeafletPress>();
        var printer = portal.Get<IPdfPrinter>();
        using var playwright = await Playwright.CreateAsync();
        await using var raw = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, ChromiumSandbox = Browser.Sandbox, Args = [.. Browser.Arguments] });
        var (ours, bare) = (new List<double>(), new List<double>());
        for (var i = 0; i < Prints; i++)
        {
            var began = Stopwatch.GetTimestamp();
            var html = await press.RenderAsync("en", ct);
            var printed = await printer.PrintAsync(html.Value, ct);
            ours.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if (!printed.IsSuccess)
            {
                throw new InvalidOperationException($"The leaflet could not be printed: {printed.Error.Code}.");
            }

            bare.Add(await RawAsync(raw, html.Value.Html));
        }

        var (mine, floor) = (new Samples(ours.Skip(1)), new Samples(bare.Skip(1)));
        var ratio = mine.P50 / floor.P50;
        return Figure.AtMost(Number, FormattableString.Invariant($"first print of the leaflet, {mine.P50:0} ms, against the browser by itself, {floor.P50:0} ms"),
            Figure.SizeOf(portal.Cases), FormattableString.Invariant($"{ratio:0.00} x"), ratio, 1.25, " x");
    }

    /// <summary>The same text in the same mode, with nothing of the portal: a context of its own, offline, tagged.</summary>
    private static async Task<double> RawAsync(IBrowser browser, string html)
    {
        var began = Stopwatch.GetTimestamp();
        await using var context = await browser.NewContextAsync(new() { JavaScriptEnabled = false, Offline = true });
        var page = await context.NewPageAsync();
        await page.SetContentAsync(html, new() { WaitUntil = WaitUntilState.Load });
        await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true, Tagged = true, Outline = true });
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }
}
