using Microsoft.Extensions.DependencyInjection;
using Portal.Documents.Printing;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Documents;

/// <summary>The browser is kept, shared by two at once, and replaced when it is gone, stuck, too old or too big.</summary>
[Collection<PrintingCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class KeptBrowserTests
{
    // Milliseconds: a browser that is never replaced fails its test instead of holding up all others
    internal const int Patience = 120_000;

    internal const string Linux = "Finds the processes as Linux tells of them.";
    internal static readonly Dictionary<string, object?> Plain = new(StringComparer.Ordinal);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Some seconds of work.</summary>
    internal static Dictionary<string, object?> Long { get; } = new(StringComparer.Ordinal)
    {
        [nameof(HostileDocument.Body)] = $"<table>{string.Concat(Enumerable.Repeat("<tr><td>One</td><td>Two</td></tr>", 8_000))}</table>",
    };

    [Fact(Timeout = Patience)]
    public async Task One_start_serves_many_documents_at_once()
    {
        await using var services = Start();
        var printer = services.GetRequiredService<IPdfPrinter>();
        var printed = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => printer.PrintAsync<HostileDocument>(Plain, Ct)));
        Assert.All(printed, one => Assert.Equal(1, one.Value.Pages));
        Assert.Equal(1, services.GetRequiredService<KeptBrowser>().Starts);
    }

    [Fact(Timeout = Patience)]
    public async Task A_browser_that_died_between_documents_is_replaced()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), Linux);
        await using var services = Start();
        var printer = services.GetRequiredService<IPdfPrinter>();
        Assert.True((await printer.PrintAsync<HostileDocument>(Plain, Ct)).IsSuccess);
        var kept = services.GetRequiredService<KeptBrowser>();
        BrowserOfTest.Kill(kept);
        Assert.True((await printer.PrintAsync<HostileDocument>(Plain, Ct)).IsSuccess);
        Assert.Equal(2, kept.Starts);
    }

    [Fact(Timeout = Patience)]
    public async Task A_driver_that_died_in_the_middle_of_a_document_is_noticed_at_once_and_the_document_prints()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), Linux);
        await using var services = Start();
        var (printer, kept) = (services.GetRequiredService<IPdfPrinter>(), services.GetRequiredService<KeptBrowser>());
        Assert.True((await printer.PrintAsync<HostileDocument>(Plain, Ct)).IsSuccess);
        var first = kept.Mark!;
        var printing = printer.PrintAsync<HostileDocument>(Long, Ct);
        await Task.Delay(200, Ct);
        Assert.False(printing.IsCompleted);
        BrowserOfTest.KillDriver(kept);

        Assert.True((await printing).IsSuccess);
        Assert.Equal(2, kept.Starts);
        BrowserOfTest.KillDriver(kept);
        await Task.Delay(200, Ct);
        Assert.True((await printer.PrintAsync<HostileDocument>(Plain, Ct)).IsSuccess);
        Assert.Equal(3, kept.Starts);
        await BrowserOfTest.GoneAsync(first);
    }

    [Fact(Timeout = Patience)]
    public async Task A_browser_that_hangs_is_cut_off_at_the_limit_ended_by_force_and_replaced()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), Linux);
        await using var services = Start(options => options.TimeLimitSeconds = 3);
        var (printer, kept) = (services.GetRequiredService<IPdfPrinter>(), services.GetRequiredService<KeptBrowser>());
        Assert.True((await printer.PrintAsync<HostileDocument>(Plain, Ct)).IsSuccess);
        var stuck = kept.Mark!;
        await BrowserOfTest.HangAsync(kept);

        var began = TimeProvider.System.GetTimestamp();
        Assert.Equal(PdfErrors.TookTooLong, (await printer.PrintAsync<HostileDocument>(Plain, Ct)).Error);
        Assert.InRange(TimeProvider.System.GetElapsedTime(began).TotalSeconds, 2.9, 6);

        Assert.True((await printer.PrintAsync<HostileDocument>(Plain, Ct)).IsSuccess);
        Assert.NotEqual(stuck, kept.Mark);
        await BrowserOfTest.GoneAsync(stuck);
    }

    [Fact(Timeout = Patience)]
    public async Task A_browser_that_has_grown_is_replaced_between_documents_and_whoever_prints_with_it_finishes()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Memory is measured on Linux only.");
        await using var services = Start(options => options.RecycleMemoryMiB = 1);
        var (printer, kept) = (services.GetRequiredService<IPdfPrinter>(), services.GetRequiredService<KeptBrowser>());
        Assert.True((await printer.PrintAsync<HostileDocument>(Plain, Ct)).IsSuccess);
        var grown = kept.Mark!;
        var printing = printer.PrintAsync<HostileDocument>(Long, Ct);
        await Task.Delay(200, Ct);

        await kept.LookAfterAsync(Ct);

        Assert.InRange(services.GetRequiredService<PrintingMetrics>().BrowserMebibytes, 2, 16_384);
        Assert.NotEqual(grown, kept.Mark);
        Assert.Equal(2, kept.Starts);
        Assert.False(printing.IsCompleted);
        Assert.True((await printing).IsSuccess);
        await BrowserOfTest.GoneAsync(grown);
    }

    [Fact(Timeout = Patience)]
    public async Task A_browser_that_is_too_old_is_replaced_and_one_that_is_not_stays()
    {
        var time = new StandingClock();
        await using var services = Start(options => (options.RecycleMinutes, options.RecycleMemoryMiB) = (60, 16_384), time);
        var (printer, kept) = (services.GetRequiredService<IPdfPrinter>(), services.GetRequiredService<KeptBrowser>());
        Assert.True((await printer.PrintAsync<HostileDocument>(Plain, Ct)).IsSuccess);
        time.Now = TimeSpan.FromMinutes(60).Ticks - 1;
        await kept.LookAfterAsync(Ct);
        Assert.Equal(1, kept.Starts);
        time.Now++;
        await kept.LookAfterAsync(Ct);
        Assert.Equal(2, kept.Starts);
    }

    [Fact(Timeout = Patience)]
    public async Task Those_who_find_the_line_full_are_told_so()
    {
        await using var services = Start(options => options.MaxWaiting = 0);
        var printer = services.GetRequiredService<IPdfPrinter>();
        var printed = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => printer.PrintAsync<HostileDocument>(Plain, Ct)));
        Assert.Equal(2, printed.Count(one => one.IsSuccess));
        Assert.All(printed.Where(one => !one.IsSuccess), one => Assert.Equal(PdfErrors.Busy, one.Error));
    }

    [Fact(Timeout = Patience)]
    public async Task Whoever_gives_up_a_document_gives_the_place_at_the_printer_back()
    {
        await using var services = Start();
        var (printer, queue) = (services.GetRequiredService<IPdfPrinter>(), services.GetRequiredService<PrintQueue>());
        using var stop = new CancellationTokenSource();
        var printing = printer.PrintAsync<HostileDocument>(Long, stop.Token);
        await Task.Delay(200, Ct);
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => printing);
        Assert.Equal(0, queue.Printing);
    }

    internal static ServiceProvider Start(Action<PdfOptions>? change = null, TimeProvider? time = null)
    {
        Assert.SkipWhen(PrintingFixture.ConfiguredBrowser is null, "No Chromium, Chrome or Edge is installed on this machine.");
        var options = new PdfOptions();
        change?.Invoke(options);
        return PrintingFixture.Build(options, time);
    }

    private sealed class StandingClock : TimeProvider
    {
        public long Now { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now;
    }
}
