using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Portal.Core.Persistence;
using Portal.Documents.Printing;

namespace Portal.Commands.Bench;

/// <summary>Goal 4: what the first load of a page costs over the wire in a browser with an empty cache, and when it is there.</summary>
internal sealed class PageWeightGoal : IGoal
{
    private const double StaffLimit = 120;
    private const double PublicLimit = 60;
    private const double LoadLimit = 387 * 1.2;
    private const int Loads = 9;

    // The fonts of other scripts are all of one house
    private const string OtherScripts = "/fonts/noto-";

    private static readonly (string Path, string Persona)[] StaffPages =
    [
        ("/", "officer-east"), ("/work", "officer-east"), ("/pool", "team-leader"), ("/cases", "specialist"), ("/find", "specialist"),
        ("/leaflets", "frontline-east"), ("/account/sessions", "officer-east"), ("/reports", "frontline-east"), ("/reports/new", "frontline-east"),
    ];

    private static readonly string[] PublicPages = ["/leaflet/en", "/leaflet/ur", "/leaflet/zh-Hans", "/leaflet/easy-read", "/paper-form"];

    public int Number => 4;

    public async Task<IReadOnlyList<Figure>> MeasureAsync(BenchPortal portal, CancellationToken ct)
    {
        if (portal.Get<KeptBrowser>().ExecutablePath is not { } path)
        {
            return [Figure.Note(Number, "first load: there is no browser on this machine to measure with", "browser", "not measured")];
        }

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, ChromiumSandbox = Browser.Sandbox, Args = [.. Browser.Arguments] });
        var figures = new List<Figure>();
        foreach (var (page, persona) in await StaffAsync(portal, ct))
        {
            var state = await SignInAsync(browser, portal.Address, persona);
            if (await LoadAsync(browser, new Uri(portal.Address, page), state) is { } load)
            {
                figures.Add(Weight("staff page", page, load.Bytes, StaffLimit));
            }
        }

        foreach (var page in PublicPages)
        {
            if (await LoadAsync(browser, new Uri(portal.Address, page), null) is { } load)
            {
                figures.Add(Weight("public page without script", page, load.Bytes - load.OtherScripts, PublicLimit));
                if (load.OtherScripts > 0)
                {
                    figures.Add(Figure.Note(Number, $"letters of other scripts on {page}, not counted above", "browser", FormattableString.Invariant($"{load.OtherScripts / 1024.0:0.0} KiB")));
                }
            }
        }

        figures.Add(await ColdAsync(browser, portal));
        return figures;
    }

    /// <summary>The pages of staff, and a case.</summary>
    private static async Task<IEnumerable<(string Path, string Persona)>> StaffAsync(BenchPortal portal, CancellationToken ct)
    {
        await using var db = portal.Get<PortalStore>().Read();
        var reference = await db.Cases.Where(c => !c.IsSealed).OrderBy(c => c.Id).Select(c => c.Reference).FirstAsync(ct);
        return [.. StaffPages, ($"/cases/{reference}", "specialist")];
    }

    private static Figure Weight(string kind, string page, long bytes, double limit)
    {
        // A reference is only one of many
        var name = page.StartsWith("/cases/", StringComparison.Ordinal) ? "/cases/{reference}" : page;
        var kib = bytes / 1024.0;
        return Figure.AtMost(4, $"first load, {kind} {name}", "browser", FormattableString.Invariant($"{kib:0.0} KiB"), kib, limit, " KiB");
    }

    private static async Task<Figure> ColdAsync(IBrowser browser, BenchPortal portal)
    {
        var state = await SignInAsync(browser, portal.Address, "officer-east");
        var times = new List<double>();
        for (var i = 0; i < Loads; i++)
        {
            times.Add((await LoadAsync(browser, new Uri(portal.Address, "/work"), state))!.Value.Milliseconds);
        }

        var taken = new Samples(times.Skip(1));
        return Figure.AtMost(4, "/work loaded and answering in a cold browser context", "browser", taken.ToString(), taken.P50, LoadLimit, " ms p50");
    }

    private static async Task<string> SignInAsync(IBrowser browser, Uri address, string persona)
    {
        await using var context = await browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(address, "/sign-in").ToString());
        await page.GetByTestId($"persona-{persona}").ClickAsync();
        await page.GetByTestId("sign-out").WaitForAsync();
        return await context.StorageStateAsync();
    }

    /// <summary>Loads a page with an empty cache; null when there is no such page. Bytes are those of headers and bodies as encoded.</summary>
    private static async Task<(long Bytes, long OtherScripts, double Milliseconds)?> LoadAsync(IBrowser browser, Uri address, string? state)
    {
        await using var context = await browser.NewContextAsync(new() { StorageState = state });
        var page = await context.NewPageAsync();
        var network = await context.NewCDPSessionAsync(page);
        var (bytes, others) = (0.0, 0.0);
        var lettersOfOthers = new HashSet<string>(StringComparer.Ordinal);
        network.Event("Network.requestWillBeSent").OnEvent += (_, told) =>
        {
            if (told!.Value.GetProperty("request").GetProperty("url").GetString()!.Contains(OtherScripts, StringComparison.Ordinal))
            {
                lettersOfOthers.Add(told.Value.GetProperty("requestId").GetString()!);
            }
        };
        network.Event("Network.loadingFinished").OnEvent += (_, told) =>
        {
            var encoded = told!.Value.GetProperty("encodedDataLength").GetDouble();
            bytes += encoded;
            others += lettersOfOthers.Contains(told.Value.GetProperty("requestId").GetString()!) ? encoded : 0;
        };
        await network.SendAsync("Network.enable");
        var began = TimeProvider.System.GetTimestamp();
        var answer = await page.GotoAsync(address.ToString(), new() { WaitUntil = WaitUntilState.Load });
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => setTimeout(done, 0)))");
        var took = TimeProvider.System.GetElapsedTime(began).TotalMilliseconds;
        if (answer is not { Status: 200 })
        {
            return null;
        }

        // Fonts and scripts that are asked for by what was loaded belong to the first load too
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        return ((long)bytes, (long)others, took);
    }
}
