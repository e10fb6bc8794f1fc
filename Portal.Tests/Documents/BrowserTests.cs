using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Portal.Documents.Printing;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Documents;

/// <summary>Where the browser is looked for, and what happens where there is none.</summary>
public sealed class BrowserTests
{
    private const string Nowhere = "/nowhere/chromium";

    [Fact]
    public void The_configured_browser_wins_over_the_usual_places()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "browser");
        File.WriteAllText(path, "");
        Assert.Equal(path, Browser.Find(path));
    }

    [Fact]
    public void A_configured_path_that_does_not_exist_is_no_browser() => Assert.Null(Browser.Find(Nowhere));

    [Fact]
    public async Task Without_a_browser_printing_is_refused_and_the_page_is_still_made()
    {
        await using var services = PrintingFixture.Build(new() { BrowserPath = Nowhere });
        var printed = await services.GetRequiredService<IPdfPrinter>()
            .PrintAsync<HostileDocument>(new Dictionary<string, object?>(StringComparer.Ordinal), TestContext.Current.CancellationToken);
        Assert.Equal(PdfErrors.NoBrowser, printed.Error);
        Assert.NotNull(Resources.RefusalWords.For(printed.Error));

        var html = await services.GetRequiredService<DocumentHtml>()
            .RenderAsync<HostileDocument>(new Dictionary<string, object?>(StringComparer.Ordinal));
        Assert.Contains("Plain words", html.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_browser_the_health_is_degraded()
    {
        await using var services = PrintingFixture.Build(new() { BrowserPath = Nowhere });
        var health = new PdfBrowserHealth(services.GetRequiredService<KeptBrowser>());
        var result = await health.CheckHealthAsync(new HealthCheckContext(), TestContext.Current.CancellationToken);
        Assert.Equal(HealthStatus.Degraded, result.Status);
        Assert.Contains("Pdf:BrowserPath", result.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_refusal_of_the_printer_has_words() =>
        Assert.All(
            new[] { PdfErrors.NoBrowser, PdfErrors.Busy, PdfErrors.TookTooLong, PdfErrors.TooLong, PdfErrors.Failed },
            error => Assert.False(string.IsNullOrWhiteSpace(Resources.RefusalWords.For(error))));

    [Fact]
    public async Task A_document_carries_its_guard_its_style_and_its_fonts_and_names_nothing_outside()
    {
        await using var services = PrintingFixture.Build(new() { BrowserPath = Nowhere });
        var html = await services.GetRequiredService<DocumentHtml>().RenderAsync<Portal.Documents.PaperForm.PaperFormDocument>(
            new Dictionary<string, object?>(StringComparer.Ordinal) { ["Mode"] = Portal.Documents.Shell.DocumentMode.Print, ["Lists"] = Portal.Core.CodeListDefaults.Snapshot });
        Assert.Contains("<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';", html.Html, StringComparison.Ordinal);
        Assert.Contains("url(data:font/woff2;base64,", html.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<link", html.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("../fonts/", html.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_changes_with_the_words_and_not_with_the_day()
    {
        await using var services = PrintingFixture.Build(new() { BrowserPath = Nowhere });
        var documents = services.GetRequiredService<DocumentHtml>();
        var first = await RenderAsync("<p>One</p>");
        Assert.Equal(first.Version, (await RenderAsync("<p>One</p>")).Version);
        Assert.NotEqual(first.Version, (await RenderAsync("<p>Two</p>")).Version);

        Task<SelfContainedHtml> RenderAsync(string body) => documents.RenderAsync<HostileDocument>(
            new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(HostileDocument.Body)] = body });
    }
}
