using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Portal.Documents.Printing;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Documents;

/// <summary>Whatever a document holds, the browser that prints it asks nobody, runs nothing and shows no file of the machine.</summary>
[Collection<PrintingCollection>]
[Trait(Tier.Name, Tier.Browser)]
public sealed class PrintingProtectionTests(PrintingFixture printing)
{
    [Theory]
    [MemberData(nameof(Attack.All), MemberType = typeof(Attack))]
    public async Task Asks_nobody_runs_nothing_and_shows_no_file(string attack, string head, string body)
    {
        using var scene = new AttackScene();
        var printed = await PrintAsync(scene.Arm(head), scene.Arm(body));
        Assert.True(printed.IsSuccess, attack);
        await scene.AssertNothingAsync(printed.Value);
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
        await using var services = KeptBrowserTests.Start(options => options.TimeLimitSeconds = 5);
        var printer = services.GetRequiredService<IPdfPrinter>();
        var printed = await PrintAsync(printer, "", $"<table>{rows}</table>");
        Assert.False(printed.IsSuccess);
        Assert.Contains(printed.Error, new[] { PdfErrors.TooLong, PdfErrors.TookTooLong });

        var next = await PrintAsync(printer, "", "");
        Assert.True(next.IsSuccess);
        Assert.Equal(1, next.Value.Pages);
    }

    [Fact]
    public async Task More_text_than_the_limit_is_refused_before_the_browser_sees_it()
    {
        var printed = await PrintAsync("", new string('x', 31_000_000));
        Assert.Equal(PdfErrors.TooLong, printed.Error);
    }

    private Task<Core.SharedKernel.Result<PrintedPdf>> PrintAsync(string head, string body) => PrintAsync(printing.Printer, head, body);

    private static Task<Core.SharedKernel.Result<PrintedPdf>> PrintAsync(IPdfPrinter printer, string head, string body) =>
        printer.PrintAsync<HostileDocument>(
            new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(HostileDocument.Head)] = head, [nameof(HostileDocument.Body)] = body },
            TestContext.Current.CancellationToken);
}
