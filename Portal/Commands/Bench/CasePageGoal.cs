using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Cases.Queries;
using Portal.Core.Persistence;

namespace Portal.Commands.Bench;

/// <summary>Goal 8: everything that the case page shows, opened and with the look in the trail; time of the query, each case once.</summary>
internal sealed class CasePageGoal : IGoal
{
    private const int Pages = 120;
    private const int WarmUps = 20;
    private const double Limit = 25;
    private readonly Dictionary<int, Samples> bySize = [];

    public int Number => 8;

    public async Task<IReadOnlyList<Figure>> MeasureAsync(BenchPortal portal, CancellationToken ct)
    {
        var actor = await portal.ActorAsync("specialist", ct);
        var query = portal.Get<CasePageQuery>();
        var times = new List<double>();
        foreach (var id in await CasesAsync(portal, ct))
        {
            var began = Stopwatch.GetTimestamp();
            var page = await query.AskAsync(id, actor, ct);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if (!page.IsSuccess || page.Value.Details is null)
            {
                throw new InvalidOperationException("A case page could not be opened.");
            }
        }

        var taken = bySize[portal.Cases] = new(times.Skip(WarmUps));
        return [Figure.AtMost(Number, "case page with people, incidents and timeline opened", Figure.SizeOf(portal.Cases), taken.ToString(), taken.P95, Limit, " ms p95")];
    }

    public IReadOnlyList<Figure> Conclude() => bySize.Count < 2 ? [] :
    [
        Figure.Note(Number, $"case page, growth of the median from {Figure.SizeOf(bySize.Keys.Min())} cases", Figure.SizeOf(bySize.Keys.Max()),
            FormattableString.Invariant($"{bySize[bySize.Keys.Max()].P50 / bySize[bySize.Keys.Min()].P50:0.00} x")),
    ];

    private static async Task<List<Guid>> CasesAsync(BenchPortal portal, CancellationToken ct)
    {
        await using var db = portal.Get<PortalStore>().Read();
        var ids = await db.Cases.OrderBy(c => c.Id).Select(c => c.Id).ToListAsync(ct);
        return [.. Enumerable.Range(0, Pages).Select(i => ids[(int)((long)ids.Count * i / Pages)])];
    }
}
