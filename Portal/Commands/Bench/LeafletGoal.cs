using System.Diagnostics;
using Portal.Core.Prevention.Leaflet;
using Portal.Documents.Batches;
using Portal.Documents.Leaflet;
using Portal.Documents.Printing;

namespace Portal.Commands.Bench;

/// <summary>Goal 10: the leaflets of a sign-up day, none of them in the store yet, and then the leaflet from the store over HTTP.</summary>
internal sealed class LeafletGoal : IGoal
{
    private const int Rounds = 60;
    private const int WarmUps = 10;
    private const double Limit = 20;
    private const int SignUps = 200;
    private const double BatchLimit = 20;

    public int Number => 10;

    public async Task<IReadOnlyList<Figure>> MeasureAsync(BenchPortal portal, CancellationToken ct)
    {
        if (portal.Get<KeptBrowser>().ExecutablePath is null)
        {
            return [Figure.Note(Number, "leaflet: there is no browser on this machine to print with", Figure.SizeOf(portal.Cases), "not measured")];
        }

        var figures = new List<Figure> { await SignUpDayAsync(portal, ct) };
        foreach (var language in new[] { "en", "ur" })
        {
            using var anybody = new BenchClient(portal.Address);
            var times = new List<double>();
            for (var i = 0; i < Rounds + WarmUps; i++)
            {
                times.Add(await anybody.GetAsync($"/leaflet/{language}.pdf", ct));
            }

            var taken = new Samples(times.Skip(WarmUps));
            figures.Add(Figure.AtMost(Number, $"leaflet ({language}) from the store over HTTP", Figure.SizeOf(portal.Cases), taken.ToString(), taken.P95, Limit, " ms p95"));
        }

        return figures;
    }

    private async Task<Figure> SignUpDayAsync(BenchPortal portal, CancellationToken ct)
    {
        var (press, languages) = (portal.Get<LeafletPress>(), portal.Get<LeafletLibrary>().All.Select(content => content.Language).ToList());
        var items = Enumerable.Range(0, SignUps)
            .Select(i => languages[i % languages.Count])
            .Select((language, i) => BatchItem.Stored($"T-{i}", language, 1, (turn, stop) => press.GetPdfAsync(language, turn, stop)))
            .ToList();
        var owner = (await portal.ActorAsync("frontline-east", ct)).StaffId;
        var end = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var began = Stopwatch.GetTimestamp();
        var batch = portal.Get<PrintBatches>().Start(Guid.CreateVersion7(), owner, "Measured", items).Value;
        using var watch = batch.Watch(() =>
        {
            if (batch.EndedAt is not null)
            {
                end.TrySetResult();
            }
        });
        if (batch.EndedAt is null)
        {
            await end.Task.WaitAsync(ct);
        }

        var took = Stopwatch.GetElapsedTime(began).TotalSeconds;
        if (batch.File is not { } file || batch.Progress.Done != SignUps)
        {
            throw new InvalidOperationException($"The leaflets of a sign-up day could not be printed: {batch.Progress.State}.");
        }

        return Figure.AtMost(
            Number, FormattableString.Invariant($"{SignUps} leaflets of a sign-up day in {languages.Count} languages, none in the store, as one file of {file.Pages} pages"),
            Figure.SizeOf(portal.Cases), FormattableString.Invariant($"{took:0.0} s"), took, BatchLimit, " s");
    }
}
