using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel.Time;
using Portal.Documents.Leaflet;
using Portal.Documents.Printing;
using Portal.Documents.Shell;

namespace Portal.Tests.Documents;

/// <summary>Tests that print share one kept browser and run one after another.</summary>
[CollectionDefinition]
public sealed class PrintingCollection : ICollectionFixture<PrintingFixture>;

/// <summary>The printing seam without the rest of the portal, and a leaflet to print with it.</summary>
public sealed class PrintingFixture : IAsyncDisposable
{
    private readonly ServiceProvider services = Build(new());

    /// <summary>The printer. The test is skipped where no browser is installed.</summary>
    public IPdfPrinter Printer
    {
        get
        {
            Assert.SkipWhen(ConfiguredBrowser is null, "No Chromium, Chrome or Edge is installed on this machine.");
            return services.GetRequiredService<IPdfPrinter>();
        }
    }

    /// <summary>The browser that is printed with, or none.</summary>
    public static string? ConfiguredBrowser { get; } = Browser.Find(Environment.GetEnvironmentVariable("Pdf__BrowserPath"));

    /// <summary>Renders documents to HTML.</summary>
    public DocumentHtml Html => services.GetRequiredService<DocumentHtml>();

    /// <summary>The leaflet's texts.</summary>
    public LeafletLibrary Library { get; } = new();

    /// <summary>A container of its own with these settings.</summary>
    public static ServiceProvider Build(PdfOptions options, TimeProvider? time = null)
    {
        options.BrowserPath ??= ConfiguredBrowser;
        return new ServiceCollection()
            .AddLogging()
            .AddMetrics()
            .AddSingleton<PrintingMetrics>()
            .AddSingleton(time ?? TimeProvider.System)
            .AddSingleton(Options.Create(options))
            .AddSingleton<KeptBrowser>()
            .AddSingleton<DocumentHtml>()
            .AddSingleton<PrintQueue>()
            .AddSingleton<IPdfPrinter, PdfPrinter>()
            .BuildServiceProvider();
    }

    /// <summary>So many made-up offices.</summary>
    public static LeafletContacts Offices(int count) => new(
        [.. Enumerable.Range(1, count).Select(i => new LeafletPlace(
            $"Thimblegate {i} office", "12 Mill Road, Alder Cross, ZZ4 6AA", $"01632 9601{i:00}", "Monday to Friday, 9am to 5pm", new DateOnly(2026, 11, 2), "Community Safety Team"))],
        IsDemonstration: true);

    /// <summary>A leaflet as the portal would make it.</summary>
    public LeafletModel Leaflet(string language, LeafletContacts? contacts = null)
    {
        var content = Library.Find(language)!;
        return new(
            content,
            contacts ?? Offices(6),
            LeafletStandards.InForce(ServiceStandards.Default, new DateOnly(2026, 11, 22)),
            Library.IsDraft(content),
            [.. Library.All.Where(other => other != content).Select(other => new LeafletLanguage(other.Language, other.Direction, other.NativeName))]);
    }

    /// <summary>A printed leaflet.</summary>
    public async Task<PrintedPdf> PrintLeafletAsync(string language, LeafletContacts? contacts = null) =>
        (await Printer.PrintAsync<LeafletDocument>(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(LeafletDocument.Model)] = Leaflet(language, contacts),
            [nameof(LeafletDocument.Mode)] = DocumentMode.Print,
        }, TestContext.Current.CancellationToken)).Value;

    /// <inheritdoc />
    public ValueTask DisposeAsync() => services.DisposeAsync();
}
