using System.Globalization;
using System.Text;

namespace Portal.Commands.Bench;

/// <summary>Writes the page of figures: what was measured, on what, and what was missed, told as missed.</summary>
internal static class PerformancePage
{
    private const double Quiet = 1;

    /// <summary>The page as Markdown.</summary>
    public static string Render(BenchRun run, IReadOnlyList<Figure> figures)
    {
        var page = new StringBuilder();
        page.Append(
            """
            # Performance

            Written by `./dev bench`, which makes invented cases, sealed, indexed, counted and in the trail like real ones, starts the portal on them in its own
            process, and asks it over HTTP. Server time is what the server's own metrics tell of a request, from the first byte in to the last byte out; where a
            line says HTTP it is the whole time at the client, and where it names a query it is the query with opening what is sealed and writing the look or act.
            Times are p50 / p95. Client and server share the machine.


            """);
        var missed = figures.Count(figure => figure.Verdict == Verdict.Missed);
        page.Append(CultureInfo.InvariantCulture, $"- **Machine**: {Machine.Describe()}\n");
        page.Append(CultureInfo.InvariantCulture, $"- **Date**: {run.At:d MMMM yyyy, HH:mm} UTC\n");
        page.Append("- **Command**: `./dev bench`\n");
        page.Append(CultureInfo.InvariantCulture, $"- **Load average**: {Said(run.LoadBefore)} before, {Said(run.LoadAfter)} after\n");
        page.Append(CultureInfo.InvariantCulture, $"- **Result**: {figures.Count(figure => figure.Verdict == Verdict.Met)} met, {missed} missed\n");
        if (run.LoadBefore > Quiet)
        {
            page.Append("\n**The machine was busy with other work during this run.** Times are longer than on a quiet machine; ratios and sizes hold. Measure again when it is quiet.\n");
        }

        page.Append("\n| Goal | What | Cases | Figure | Should be | Verdict |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var figure in figures)
        {
            page.Append(CultureInfo.InvariantCulture, $"| {figure.Goal} | {figure.What} | {figure.Size} | {figure.Measured} | {figure.Against} | {Words(figure.Verdict)} |\n");
        }

        return page.ToString();
    }

    private static string Said(double? load) => load is { } told ? told.ToString("0.0", CultureInfo.InvariantCulture) : "not known";

    private static string Words(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.Missed => "**missed**",
        _ => "for information",
    };
}
