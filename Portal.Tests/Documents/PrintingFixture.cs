using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Portal.Core.Prevention.Leaflet;
using Portal.Core.SharedKernel.Time;
using Portal.Documents.EasyRead;
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
    private readonly Dictionary<string, PrintedPdf> prints = new(StringComparer.Ordinal);

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
            .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
            .AddSingleton<DocumentHtml>()
            .AddSingleton<PrintQueue>()
            .AddSingleton<IPdfPrinter, PdfPrinter>()
            .BuildServiceProvider();
    }

    /// <summary>So many made-up offices.</summary>
    public static LeafletContacts Offices(int count) => new(
        [.. Enumerable.Range(1, count).Select(i => new LeafletPlace(
            $"Thimblegate {i} office", "12 Mill Road, Alder Cross, ZZ4 6AA", $"01632 9601{i:00}", "Monday to Friday, 9am to 5pm", new DateOnly(2026, 11, 2), "Community Safety Team"))],
        IsDemonstration: true)
    {
        Supporters = [.. Enumerable.Range(1, 5).Select(i => new LeafletSupporter($"Lantern Line {i}", $"01632 9602{i:00}", "https://lantern.example.org", "Somebody to talk to"))],
    };

    private static LeafletStandards Standards { get; } = LeafletStandards.InForce(ServiceStandards.Default, new DateOnly(2026, 11, 22));

    /// <summary>A leaflet as the portal would make it.</summary>
    public LeafletModel Leaflet(string language, LeafletContacts? contacts = null)
    {
        var content = Library.Find(language)!;
        return new(
            content,
            contacts ?? Offices(6),
            Standards,
            Library.IsDraft(content),
            [.. Library.All.Where(other => other != content).Select(LeafletLanguage.Of)]);
    }

    /// <summary>The leaflet in easy read as the portal would make it.</summary>
    public EasyReadModel EasyRead(LeafletContacts? contacts = null) => new(
        Library.EasyRead!, Library.Source, contacts ?? Offices(6), Standards, [.. Library.All.Select(LeafletLanguage.Of)]);

    /// <summary>A leaflet on paper, before it is printed. The edition is a language or <c>easy-read</c>.</summary>
    public Task<SelfContainedHtml> RenderLeafletAsync(string edition, LeafletFormat format = LeafletFormat.Sheet, LeafletContacts? contacts = null) => (edition, format) switch
    {
        (LeafletEdition.EasyRead, _) => Html.RenderAsync<EasyReadDocument>(With(EasyRead(contacts), (nameof(EasyReadDocument.Mode), DocumentMode.Print))),
        (_, LeafletFormat.Booklet) => Html.RenderAsync<LeafletBookletDocument>(With(Leaflet(edition, contacts))),
        (_, LeafletFormat.LargePrint) => Html.RenderAsync<LeafletLargePrintDocument>(With(Leaflet(edition, contacts))),
        _ => Html.RenderAsync<LeafletDocument>(With(Leaflet(edition, contacts), (nameof(LeafletDocument.Mode), DocumentMode.Print))),
    };

    /// <summary>A printed leaflet; printed once for all tests that ask for the same. With <c>PORTAL_PRINTS</c> set to a folder it is kept there to be looked at.</summary>
    public async Task<PrintedPdf> PrintLeafletAsync(string edition, LeafletFormat format, int offices)
    {
        var name = $"{edition}-{LeafletFormats.NameOf(format)}-{offices}";
        if (prints.TryGetValue(name, out var kept))
        {
            return kept;
        }

        var html = await RenderLeafletAsync(edition, format, Offices(offices));
        var pdf = (await Printer.PrintAsync(html, TestContext.Current.CancellationToken)).Value;
        if (Environment.GetEnvironmentVariable("PORTAL_PRINTS") is { Length: > 0 } folder)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, name + ".pdf"), pdf.Bytes, TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(folder, name + ".html"), html.Html, TestContext.Current.CancellationToken);
        }

        return prints[name] = pdf;
    }

    /// <summary>The usual sheet of A4.</summary>
    public async Task<PrintedPdf> PrintLeafletAsync(string language, LeafletContacts? contacts = null) => contacts is null
        ? await PrintLeafletAsync(language, LeafletFormat.Sheet, 6)
        : (await Printer.PrintAsync(await RenderLeafletAsync(language, LeafletFormat.Sheet, contacts), TestContext.Current.CancellationToken)).Value;

    private static Dictionary<string, object?> With(object model, params (string Name, object? Value)[] more) =>
        more.Append((Name: nameof(LeafletDocument.Model), Value: (object?)model)).ToDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    /// <inheritdoc />
    public ValueTask DisposeAsync() => services.DisposeAsync();
}
