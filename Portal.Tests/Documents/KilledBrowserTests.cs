using Microsoft.Extensions.DependencyInjection;
using Portal.Documents.Printing;
using Portal.Tests.TestSupport;
using static Portal.Tests.Documents.KeptBrowserTests;

namespace Portal.Tests.Documents;

/// <summary>A browser that is killed while it prints. Among the long tests: on a busy machine the prints run into their limit of time.</summary>
[Collection<PrintingCollection>]
[Trait(Tier.Name, Tier.Full)]
public sealed class KilledBrowserTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>A second of work.</summary>
    private static Dictionary<string, object?> Some { get; } = Rows(1_000);

    /// <summary>A few seconds of it.</summary>
    private static Dictionary<string, object?> Many { get; } = Rows(3_000);

    private static Dictionary<string, object?> Rows(int count) => new(StringComparer.Ordinal)
    {
        [nameof(HostileDocument.Body)] = $"<table>{string.Concat(Enumerable.Repeat("<tr><td>One</td><td>Two</td></tr>", count))}</table>",
    };

    // On a busy machine the documents take their time
    private static void Patient(PdfOptions options) => options.TimeLimitSeconds = 100;

    /// <summary>Mostly the browser is killed, sometimes its driver, and once in ten it stands still.</summary>
    private static async Task HarmAsync(KeptBrowser kept, int dice)
    {
        try
        {
            switch (dice)
            {
                case 0:
                    await BrowserOfTest.HangAsync(kept);
                    break;
                case < 4:
                    BrowserOfTest.KillDriver(kept);
                    break;
                default:
                    BrowserOfTest.Kill(kept);
                    break;
            }
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or Xunit.Sdk.XunitException)
        {
            // It was being replaced at this very moment
        }
    }

    [Fact(Timeout = Patience)]
    public async Task A_browser_that_is_killed_in_the_middle_of_two_documents_is_replaced_once_and_both_print()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), Linux);
        await using var services = Start(Patient);
        var (printer, kept) = (services.GetRequiredService<IPdfPrinter>(), services.GetRequiredService<KeptBrowser>());
        Assert.True((await printer.PrintAsync<HostileDocument>(Plain, Ct)).IsSuccess);
        var first = kept.Mark!;

        Task<Core.SharedKernel.Result<PrintedPdf>>[] printing = [printer.PrintAsync<HostileDocument>(Many, Ct), printer.PrintAsync<HostileDocument>(Many, Ct)];
        await Task.Delay(300, Ct);
        Assert.All(printing, one => Assert.False(one.IsCompleted));
        BrowserOfTest.Kill(kept);
        var killed = TimeProvider.System.GetTimestamp();
        while (kept.Starts < 2)
        {
            Assert.True(TimeProvider.System.GetElapsedTime(killed) < TimeSpan.FromSeconds(20), "That the browser died was not noticed.");
            await Task.Delay(20, Ct);
        }

        Assert.All(await Task.WhenAll(printing), one => Assert.InRange(one.Value.Pages, 20, 400));
        Assert.Equal(2, kept.Starts);
        await BrowserOfTest.GoneAsync(first);
    }

    [Fact(Timeout = 600_000)]
    public async Task However_often_browser_or_driver_is_killed_or_stands_still_no_document_waits_for_ever()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), Linux);
        const int LimitSeconds = 15;
        await using var services = Start(options => options.TimeLimitSeconds = LimitSeconds);
        var (printer, kept, queue) = (services.GetRequiredService<IPdfPrinter>(), services.GetRequiredService<KeptBrowser>(), services.GetRequiredService<PrintQueue>());
        var chance = new Random(20261125);
        var (marks, printedAtAll) = (new HashSet<string>(StringComparer.Ordinal), 0);
        for (var round = 0; round < 50; round++)
        {
            var printing = Task.WhenAll(Enumerable.Range(0, 4).Select(_ => printer.PrintAsync<HostileDocument>(Some, Ct)));
            await Task.Delay(chance.Next(0, 700), Ct);
            if (kept.Mark is { } mark)
            {
                marks.Add(mark);
                await HarmAsync(kept, chance.Next(0, 10));
            }

            // Two at once, each tried twice, each time with a start: far less than that is a matter of luck, more is a hang
            var printed = await printing.WaitAsync(TimeSpan.FromSeconds(2 * 2 * (LimitSeconds + 5)), Ct);
            printedAtAll += printed.Count(one => one.IsSuccess);
            Assert.All(printed.Where(one => !one.IsSuccess), one => Assert.Contains(one.Error, new[] { PdfErrors.Failed, PdfErrors.TookTooLong }));
            Assert.Equal((0, 0), (queue.Printing, queue.PeopleWaiting));
        }

        Assert.InRange(printedAtAll, 150, 200);
        Assert.True((await printer.PrintAsync<HostileDocument>(Plain, Ct)).IsSuccess);
        foreach (var mark in marks.Where(mark => mark != kept.Mark))
        {
            await BrowserOfTest.GoneAsync(mark);
        }
    }

    [Fact(Timeout = Patience)]
    public async Task A_document_whose_browser_dies_twice_is_given_up_and_the_next_one_prints()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), Linux);
        await using var services = Start(Patient);
        var (printer, kept) = (services.GetRequiredService<IPdfPrinter>(), services.GetRequiredService<KeptBrowser>());
        Assert.True((await printer.PrintAsync<HostileDocument>(Plain, Ct)).IsSuccess);
        var printing = printer.PrintAsync<HostileDocument>(Many, Ct);
        foreach (var starts in new[] { 1, 2 })
        {
            while (kept.Starts < starts)
            {
                await Task.Delay(20, Ct);
            }

            await Task.Delay(200, Ct);
            BrowserOfTest.Kill(kept);
        }

        Assert.Equal(PdfErrors.Failed, (await printing).Error);
        Assert.True((await printer.PrintAsync<HostileDocument>(Plain, Ct)).IsSuccess);
        Assert.Equal(3, kept.Starts);
    }
}
