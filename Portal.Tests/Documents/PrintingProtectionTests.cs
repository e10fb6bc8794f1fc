using System.Net;
using Portal.Documents.Printing;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Documents;

/// <summary>Whatever a document holds, the browser that prints it asks nobody, runs nothing and shows no file of the machine.</summary>
[Collection<PrintingCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class PrintingProtectionTests(PrintingFixture printing)
{
    private const string Secret = "SECRET-OF-THE-MACHINE";

    public static TheoryData<string, string, string> Attacks => new()
    {
        { "script", "", "<script>document.body.append('SCRIPT-RAN'); fetch('{canary}/script')</script><img src=x onerror=\"document.body.append('SCRIPT-RAN')\">" },
        { "remote image", "", "<img src=\"{canary}/image.png\"><picture><source srcset=\"{canary}/source.png\"><img src=\"{canary}/b.png\"></picture>" },
        { "remote frame", "", "<iframe src=\"{canary}/frame\"></iframe><object data=\"{canary}/object\"></object><embed src=\"{canary}/embed\">" },
        { "file frame", "", "<iframe src=\"file://{secret}\" width=\"600\" height=\"200\"></iframe><object data=\"file://{secret}\"></object>" },
        { "meta refresh", "<meta http-equiv=\"refresh\" content=\"0; url={canary}/refresh\">", "" },
        { "meta refresh to a file", "<meta http-equiv=\"refresh\" content=\"0; url=file://{secret}\">", "" },
        { "style import", "<style>@import url({canary}/import.css); body { background: url({canary}/background.png) }</style>", "" },
        { "remote style and font", "<link rel=\"stylesheet\" href=\"{canary}/a.css\"><link rel=\"preload\" as=\"font\" href=\"{canary}/a.woff2\"><style>@font-face { font-family: X; src: url({canary}/x.woff2) } p { font-family: X }</style>", "" },
        { "hints", "<link rel=\"dns-prefetch\" href=\"{canary}\"><link rel=\"preconnect\" href=\"{canary}\"><link rel=\"prefetch\" href=\"{canary}/p\">", "<video src=\"{canary}/v.mp4\" autoplay></video>" },
        { "base", "<base href=\"{canary}/\">", "<img src=\"relative.png\"><svg width=\"10\" height=\"10\"><image href=\"{canary}/svg.png\" width=\"10\" height=\"10\"/></svg>" },
    };

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task Asks_nobody_runs_nothing_and_shows_no_file(string attack, string head, string body)
    {
        using var canary = new CanaryServer();
        using var folder = new TemporaryFolder();
        var secret = Path.Combine(folder.Path, "secret.txt");
        await File.WriteAllTextAsync(secret, Secret, TestContext.Current.CancellationToken);

        var printed = await PrintAsync(Arm(head), Arm(body));

        Assert.True(printed.IsSuccess, attack);
        var text = await PdfTools.TextAsync(printed.Value);
        Assert.Contains("Plain words", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SCRIPT-RAN", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, text, StringComparison.Ordinal);
        Assert.DoesNotContain("CANARY", text, StringComparison.Ordinal);
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.Equal(0, canary.Hits);

        string Arm(string markup) => markup
            .Replace("{canary}", canary.Address, StringComparison.Ordinal)
            .Replace("{secret}", secret, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_canary_does_count_those_who_come()
    {
        using var canary = new CanaryServer();
        using var client = new HttpClient();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(canary.Address, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(1, canary.Hits);
    }

    [Fact]
    public async Task A_table_without_end_is_refused_and_the_next_document_prints()
    {
        var rows = string.Concat(Enumerable.Repeat("<tr><td>One</td><td>Two</td></tr>", 60_000));
        var printed = await PrintAsync("", $"<table>{rows}</table>");
        Assert.False(printed.IsSuccess);
        Assert.Contains(printed.Error, new[] { PdfErrors.TooLong, PdfErrors.TookTooLong });

        var next = await PrintAsync("", "");
        Assert.True(next.IsSuccess);
        Assert.Equal(1, next.Value.Pages);
    }

    [Fact]
    public async Task More_text_than_the_limit_is_refused_before_the_browser_sees_it()
    {
        var printed = await PrintAsync("", new string('x', 31_000_000));
        Assert.Equal(PdfErrors.TooLong, printed.Error);
    }

    private Task<Core.SharedKernel.Result<PrintedPdf>> PrintAsync(string head, string body) =>
        printing.Printer.PrintAsync<HostileDocument>(
            new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(HostileDocument.Head)] = head, [nameof(HostileDocument.Body)] = body },
            TestContext.Current.CancellationToken);
}
