using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Portal.Documents.Printing;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Documents;

/// <summary>The browser is kept, shared by two at once, and replaced when it is gone, too old or too big.</summary>
[Collection<PrintingCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class KeptBrowserTests
{
    private static readonly Dictionary<string, object?> Plain = new(StringComparer.Ordinal);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task One_start_serves_many_documents_at_once()
    {
        await using var services = Start();
        var printer = services.GetRequiredService<IPdfPrinter>();
        var printed = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => printer.PrintAsync<HostileDocument>(Plain, Ct)));
        Assert.All(printed, one => Assert.Equal(1, one.Value.Pages));
        Assert.Equal(1, services.GetRequiredService<KeptBrowser>().Starts);
    }

    [Fact]
    public async Task A_browser_that_died_is_replaced_and_the_document_prints()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Finds the process by its command line.");
        await using var services = Start();
        var printer = services.GetRequiredService<IPdfPrinter>();
        Assert.True((await printer.PrintAsync<HostileDocument>(Plain, Ct)).IsSuccess);
        var kept = services.GetRequiredService<KeptBrowser>();
        KillBrowser(kept.Mark!);
        Assert.True((await printer.PrintAsync<HostileDocument>(Plain, Ct)).IsSuccess);
        Assert.Equal(2, kept.Starts);
    }

    [Fact]
    public async Task A_browser_that_has_grown_is_started_afresh()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Memory is measured on Linux only.");
        await using var services = Start(options => options.RecycleMemoryMiB = 1);
        var printer = services.GetRequiredService<IPdfPrinter>();
        Assert.True((await printer.PrintAsync<HostileDocument>(Plain, Ct)).IsSuccess);
        Assert.True((await printer.PrintAsync<HostileDocument>(Plain, Ct)).IsSuccess);
        Assert.Equal(2, services.GetRequiredService<KeptBrowser>().Starts);
    }

    [Fact]
    public async Task Those_who_find_the_line_full_are_told_so()
    {
        await using var services = Start(options => options.MaxWaiting = 0);
        var printer = services.GetRequiredService<IPdfPrinter>();
        var printed = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => printer.PrintAsync<HostileDocument>(Plain, Ct)));
        Assert.Equal(2, printed.Count(one => one.IsSuccess));
        Assert.All(printed.Where(one => !one.IsSuccess), one => Assert.Equal(PdfErrors.Busy, one.Error));
    }

    private static ServiceProvider Start(Action<PdfOptions>? change = null)
    {
        Assert.SkipWhen(PrintingFixture.ConfiguredBrowser is null, "No Chromium, Chrome or Edge is installed on this machine.");
        var options = new PdfOptions();
        change?.Invoke(options);
        return PrintingFixture.Build(options);
    }

    private static void KillBrowser(string mark)
    {
        var ids = Directory.EnumerateDirectories("/proc")
            .Where(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out _))
            .Where(folder => ReadCommandLine(folder).Contains(mark, StringComparison.Ordinal))
            .Select(folder => int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture))
            .ToList();
        Assert.NotEmpty(ids);
        foreach (var id in ids)
        {
            using var process = Process.GetProcessById(id);
            process.Kill(entireProcessTree: true);
        }
    }

    private static string ReadCommandLine(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "cmdline"));
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
