using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Portal.Documents.Printing;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Documents;

/// <summary>What the operator is told: figures without anything of a document, and health in words that say what to do.</summary>
public sealed class PrintingMetricsTests
{
    private static readonly Dictionary<string, object?> Plain = new(StringComparer.Ordinal);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Trait(Tier.Name, Tier.Browser)]
    public async Task A_print_tells_its_wait_time_and_pages_and_no_label_says_what_it_was()
    {
        Assert.SkipWhen(PrintingFixture.ConfiguredBrowser is null, "No Chromium, Chrome or Edge is installed on this machine.");
        await using var services = PrintingFixture.Build(new());
        using var heard = new Heard(services.GetRequiredService<PrintingMetrics>());
        Assert.True((await services.GetRequiredService<IPdfPrinter>().PrintAsync<HostileDocument>(Plain, Ct)).IsSuccess);
        await services.GetRequiredService<KeptBrowser>().LookAfterAsync(Ct);
        heard.Read();

        Assert.Equal(1, Assert.Single(heard.Of("portal.print.pages")).Value);
        Assert.InRange(Assert.Single(heard.Of("portal.print.duration")).Value, 0.001, 30);
        Assert.Equal("line=people", Assert.Single(heard.Of("portal.print.wait")).Labels);
        Assert.Equal("cause=First", Assert.Single(heard.Of("portal.print.browser.starts")).Labels);
        Assert.Equal(["line=batches", "line=people"], heard.Of("portal.print.queue").Select(one => one.Labels).Order(StringComparer.Ordinal));
        Assert.Equal(0, Assert.Single(heard.Of("portal.print.printing")).Value);
        Assert.Empty(heard.Of("portal.print.failures"));
        if (OperatingSystem.IsLinux())
        {
            Assert.InRange(Assert.Single(heard.Of("portal.print.browser.memory")).Value, 1, 16_384);
        }
    }

    [Fact]
    public async Task A_refusal_is_counted_by_its_code()
    {
        await using var services = PrintingFixture.Build(new() { BrowserPath = "/nowhere/chromium" });
        using var heard = new Heard(services.GetRequiredService<PrintingMetrics>());
        Assert.Equal(PdfErrors.NoBrowser, (await services.GetRequiredService<IPdfPrinter>().PrintAsync<HostileDocument>(Plain, Ct)).Error);
        Assert.Equal(("reason=Pdf.NoBrowser", 1), (Assert.Single(heard.Of("portal.print.failures")).Labels, heard.Of("portal.print.failures")[0].Value));
    }

    [Fact]
    [Trait(Tier.Name, Tier.Browser)]
    public async Task Nothing_is_printed_without_the_cage_where_it_is_required()
    {
        Assert.SkipWhen(PrintingFixture.ConfiguredBrowser is null, "No Chromium, Chrome or Edge is installed on this machine.");
        await using var services = PrintingFixture.Build(new() { Bubblewrap = BubblewrapUse.Required });
        services.GetRequiredService<KeptBrowser>().Cage = CageState.Missing;
        Assert.Equal(PdfErrors.NoCage, (await services.GetRequiredService<IPdfPrinter>().PrintAsync<HostileDocument>(Plain, Ct)).Error);
        Assert.Equal(0, services.GetRequiredService<KeptBrowser>().Starts);
    }

    [Theory]
    [InlineData(CageState.Missing, HealthStatus.Degraded, "Install bubblewrap")]
    [InlineData(CageState.Refused, HealthStatus.Degraded, "user namespaces")]
    [InlineData(CageState.InForce, HealthStatus.Healthy, "under bubblewrap")]
    [InlineData(CageState.Off, HealthStatus.Healthy, "no bubblewrap")]
    [InlineData(CageState.NotOnThisSystem, HealthStatus.Healthy, "no bubblewrap")]
    public async Task Health_says_how_the_browser_is_fenced_in(CageState cage, HealthStatus status, string words)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "browser");
        await File.WriteAllTextAsync(path, "", Ct);
        await using var services = PrintingFixture.Build(new() { BrowserPath = path });
        var kept = services.GetRequiredService<KeptBrowser>();
        kept.Cage = cage;
        var told = await new PdfBrowserHealth(kept).CheckHealthAsync(new HealthCheckContext(), Ct);
        Assert.Equal(status, told.Status);
        Assert.Contains(words, told.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_browser_that_does_not_start_shows_in_health_and_is_refused_in_words()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The program that stands in for the browser is a script.");
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "browser");
        await File.WriteAllTextAsync(path, "#!/bin/sh\nexit 3\n", Ct);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        await using var services = PrintingFixture.Build(new() { BrowserPath = path });
        Assert.Equal(PdfErrors.Failed, (await services.GetRequiredService<IPdfPrinter>().PrintAsync<HostileDocument>(Plain, Ct)).Error);
        var told = await new PdfBrowserHealth(services.GetRequiredService<KeptBrowser>()).CheckHealthAsync(new HealthCheckContext(), Ct);
        Assert.Equal(HealthStatus.Degraded, told.Status);
        Assert.Contains("does not start", told.Description, StringComparison.Ordinal);
    }

    /// <summary>What one meter says.</summary>
    private sealed class Heard : IDisposable
    {
        private readonly MeterListener listener = new();
        private readonly ConcurrentQueue<(string Name, double Value, string Labels)> said = new();

        public Heard(PrintingMetrics metrics)
        {
            listener.InstrumentPublished = (instrument, self) =>
            {
                if (ReferenceEquals(instrument.Meter, metrics.Meter))
                {
                    self.EnableMeasurementEvents(instrument);
                }
            };
            listener.SetMeasurementEventCallback<int>((instrument, value, labels, _) => Hear(instrument, value, labels));
            listener.SetMeasurementEventCallback<long>((instrument, value, labels, _) => Hear(instrument, value, labels));
            listener.SetMeasurementEventCallback<double>((instrument, value, labels, _) => Hear(instrument, value, labels));
            listener.Start();
        }

        public void Read() => listener.RecordObservableInstruments();

        public IReadOnlyList<(string Name, double Value, string Labels)> Of(string name) => [.. said.Where(one => one.Name == name)];

        public void Dispose() => listener.Dispose();

        private void Hear(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> labels) =>
            said.Enqueue((instrument.Name, value, string.Join(' ', labels.ToArray().Select(label => $"{label.Key}={label.Value}"))));
    }
}
