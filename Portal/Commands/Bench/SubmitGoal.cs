using System.Diagnostics;
using System.Globalization;
using System.Net;
using Portal.Core.Reports;
using Portal.Core.SharedKernel;

namespace Portal.Commands.Bench;

/// <summary>
/// Goal 9: a durable submit over HTTP with its case, keys, clocks, counters and act in the trail: one after the other, then eight at once.
/// </summary>
internal sealed class SubmitGoal : IGoal
{
    private const string Taker = "frontline-east";
    private const int OneByOne = 80;
    private const int WarmUps = 60;
    private const int AtOnce = 8;
    private const int MostAtOnce = 12_000;
    private const double Limit = 20;
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    public int Number => 9;

    public async Task<IReadOnlyList<Figure>> MeasureAsync(BenchPortal portal, CancellationToken ct)
    {
        using var client = await portal.SignedInAsync(Taker, ct);
        var times = new List<double>();
        foreach (var draft in await DraftsAsync(portal, OneByOne + WarmUps, ct))
        {
            times.Add(await client.PostAsync("/reports", new { draftId = draft }, HttpStatusCode.Created, ct));
        }

        var taken = new Samples(times.Skip(WarmUps));
        return
        [
            Figure.AtMost(Number, "submit over HTTP, one after the other", Figure.SizeOf(portal.Cases), taken.ToString(), taken.P95, Limit, " ms p95"),
            .. await AtOnceAsync(portal, ct),
        ];
    }

    private static async Task<IReadOnlyList<Figure>> AtOnceAsync(BenchPortal portal, CancellationToken ct)
    {
        var drafts = new Queue<Guid>(await DraftsAsync(portal, MostAtOnce, ct));
        var clients = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => portal.SignedInAsync(Taker, ct)));
        var (times, sync, began) = (new List<double>(), new Lock(), Stopwatch.GetTimestamp());
        await Task.WhenAll(clients.Select(async client =>
        {
            while (Stopwatch.GetElapsedTime(began) < Long && Next(drafts, sync) is { } draft)
            {
                var took = await client.PostAsync("/reports", new { draftId = draft }, HttpStatusCode.Created, ct);
                lock (sync)
                {
                    times.Add(took);
                }
            }
        }));
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        Array.ForEach(clients, client => client.Dispose());
        var (all, rate) = (new Samples(times), times.Count / seconds);
        var what = string.Create(CultureInfo.InvariantCulture, $"submit, {AtOnce} at once for {seconds:0} s");
        return
        [
            Figure.AtLeast(9, what, Figure.SizeOf(portal.Cases), FormattableString.Invariant($"{rate:0} each second"), rate, 150, " each second"),
            Figure.AtMost(9, $"{what}, the slowest in 100", Figure.SizeOf(portal.Cases), FormattableString.Invariant($"{all.P99:0.0} ms p99"), all.P99, 100, " ms p99"),
        ];
    }

    private static Guid? Next(Queue<Guid> drafts, Lock sync)
    {
        lock (sync)
        {
            return drafts.TryDequeue(out var draft) ? draft : null;
        }
    }

    /// <summary>Drafts that are ready to be submitted.</summary>
    private static async Task<List<Guid>> DraftsAsync(BenchPortal portal, int many, CancellationToken ct)
    {
        var taker = await portal.ActorAsync(Taker, ct);
        var book = portal.Get<DraftBook>();
        var drafts = new List<Guid>(many);
        for (var i = 0; i < many; i++)
        {
            var draft = Done(await book.StartAsync(taker, DraftKind.Interview, ct));
            Done(await book.SaveAsync(taker, draft.Id, new(draft.Version, "check", Answers(i)), ct));
            drafts.Add(draft.Id);
        }

        return drafts;
    }

    private static T Done<T>(Result<T> result) => result.IsSuccess ? result.Value : throw new InvalidOperationException($"A draft was refused: {result.Error.Code}.");

    private static Dictionary<string, IReadOnlyList<string>> Answers(int number) => new(StringComparer.Ordinal)
    {
        ["channel"] = ["office"],
        ["reporterRole"] = ["victim"],
        ["victims"] = ["1"],
        ["victim[1].kind"] = ["person"],
        ["victim[1].nameUsed"] = [$"Measured Person{number.ToString(CultureInfo.InvariantCulture)}"],
        ["victim[1].phone"] = [string.Create(CultureInfo.InvariantCulture, $"+999 8{number:000000}")],
        ["victim[1].safeMethods"] = ["call"],
        ["victim[1].wishes"] = ["stop"],
        ["narrative"] = ["Somebody on the stairs lets me know every day that I am not wanted here. It began when I moved in, and it is getting worse."],
        ["types"] = ["verbal-abuse", "harassment"],
        ["place"] = ["communal-area"],
        ["hatePerceived"] = ["yes"],
        ["perceivedBy"] = ["victim"],
        ["strands"] = ["race", "religion-or-belief"],
    };
}
