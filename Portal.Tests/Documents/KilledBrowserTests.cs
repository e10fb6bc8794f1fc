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

    [Fact(Timeout = Patience)]
    public async Task A_browser_that_is_killed_in_the_middle_of_two_documents_is_replaced_once_and_both_print()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), Linux);
        await using var services = Start();
        var (printer, kept) = (services.GetRequiredService<IPdfPrinter>(), services.GetRequiredService<KeptBrowser>());
        Assert.True((await printer.PrintAsync<HostileDocument>(Plain, Ct)).IsSuccess);
        var first = kept.Mark!;

        Task<Core.SharedKernel.Result<PrintedPdf>>[] printing = [printer.PrintAsync<HostileDocument>(Long, Ct), printer.PrintAsync<HostileDocument>(Long, Ct)];
        await Task.Delay(300, Ct);
        Assert.All(printing, one => Assert.False(one.IsCompleted));
        BrowserOfTest.Kill(kept);

        Assert.All(await Task.WhenAll(printing), one => Assert.InRange(one.Value.Pages, 100, 400));
        Assert.Equal(2, kept.Starts);
        await BrowserOfTest.GoneAsync(first);
    }

    [Fact(Timeout = Patience)]
    public async Task A_document_whose_browser_dies_twice_is_given_up_and_the_next_one_prints()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), Linux);
        await using var services = Start();
        var (printer, kept) = (services.GetRequiredService<IPdfPrinter>(), services.GetRequiredService<KeptBrowser>());
        Assert.True((await printer.PrintAsync<HostileDocument>(Plain, Ct)).IsSuccess);
        var printing = printer.PrintAsync<HostileDocument>(Long, Ct);
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
