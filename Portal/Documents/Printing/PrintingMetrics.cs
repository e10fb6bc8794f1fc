using System.Diagnostics.Metrics;

namespace Portal.Documents.Printing;

/// <summary>
/// The figures of printing, for whatever the operator reads metrics with. Numbers only: no name, no reference and nothing of a case is a label.
/// The list for operators stands in <c>docs/operations.md</c>.
/// </summary>
public sealed class PrintingMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "portal.printing";

    private const string LineTag = "line";
    private readonly Histogram<double> wait;
    private readonly Histogram<double> duration;
    private readonly Histogram<int> pages;
    private readonly Counter<int> failures;
    private readonly Counter<int> starts;

    /// <summary>Makes the instruments; what is asked for at the moment of reading is asked of these.</summary>
    public PrintingMetrics(IMeterFactory meters, PrintQueue queue)
    {
        ArgumentNullException.ThrowIfNull(meters);
        ArgumentNullException.ThrowIfNull(queue);
        Meter = meters.Create(MeterName);
        wait = Meter.CreateHistogram<double>("portal.print.wait", "s", "How long a document waited for a place at the printer.");
        duration = Meter.CreateHistogram<double>("portal.print.duration", "s", "How long the browser took for a document.");
        pages = Meter.CreateHistogram<int>("portal.print.pages", "{page}", "Pages of a document.");
        failures = Meter.CreateCounter<int>("portal.print.failures", "{document}", "Documents that could not be printed, by the code of the refusal.");
        starts = Meter.CreateCounter<int>("portal.print.browser.starts", "{start}", "Starts of the browser, by their cause.");
        Meter.CreateObservableGauge("portal.print.queue", () => (Measurement<int>[])
        [
            new(queue.PeopleWaiting, Tag(LineTag, "people")), new(queue.BatchesWaiting, Tag(LineTag, "batches")),
        ], "{document}", "Documents that wait.");
        Meter.CreateObservableGauge("portal.print.printing", () => queue.Printing, "{document}", "Documents that are being printed.");
        Meter.CreateObservableGauge("portal.print.browser.memory", () => BrowserMebibytes, "MiB", "Memory of the browser when it was last looked at.");
    }

    /// <summary>Memory of the browser, in MiB, when it was last looked at; 0 where it is not known.</summary>
    public long BrowserMebibytes { get; set; }

    /// <summary>The meter itself.</summary>
    internal Meter Meter { get; }

    internal void Waited(PrintTurn turn, TimeSpan time) =>
        wait.Record(time.TotalSeconds, Tag(LineTag, turn.BatchOwner is null ? "people" : "batches"));

    internal void Printed(TimeSpan time, int count)
    {
        duration.Record(time.TotalSeconds);
        pages.Record(count);
    }

    internal void Failed(string code) => failures.Add(1, Tag("reason", code));

    internal void Started(StartCause cause) => starts.Add(1, Tag("cause", cause.ToString()));

    private static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);
}

/// <summary>Why a browser is started.</summary>
public enum StartCause
{
    /// <summary>None ran yet.</summary>
    First,

    /// <summary>The one before died or was stuck.</summary>
    Lost,

    /// <summary>The one before was too old.</summary>
    Age,

    /// <summary>The one before took too much memory.</summary>
    Memory,
}
