using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel.Time;

namespace Portal.Commands.Bench;

/// <summary>Goal 6: the case list, any filter, any depth, for people of different reach; server time of the whole page.</summary>
internal sealed class CaseListGoal : IGoal
{
    private const int Rounds = 25;
    private const int WarmUps = 4;
    private const int WarmUpRounds = 10;
    private const double Limit = 20;
    private readonly Dictionary<int, Samples> bySize = [];

    public int Number => 6;

    public async Task<IReadOnlyList<Figure>> MeasureAsync(BenchPortal portal, CancellationToken ct)
    {
        var figures = new List<Figure>();
        var all = new List<Samples>();
        var processor = TimeSpan.Zero;
        var pages = await PagesAsync(portal, ct);
        await WarmUpAsync(portal, pages.Select(page => (page.Persona, page.Path)), ct);
        foreach (var (name, persona, path) in pages)
        {
            using var client = await portal.SignedInAsync(persona, ct);
            for (var i = 0; i < WarmUps; i++)
            {
                await client.GetAsync(path, ct);
            }

            await portal.Clock.TakeAsync(1, ct);
            await Task.Delay(20, ct);
            portal.Clock.Clear();
            var used = Environment.CpuUsage.TotalTime;
            for (var i = 0; i < Rounds; i++)
            {
                await client.GetAsync(path, ct);
            }

            var taken = await portal.Clock.TakeAsync(Rounds, ct);
            processor += Environment.CpuUsage.TotalTime - used;
            all.Add(taken);
            figures.Add(Figure.AtMost(Number, $"case list, {name}", Figure.SizeOf(portal.Cases), taken.ToString(), taken.P95, Limit, " ms p95"));
        }

        var whole = bySize[portal.Cases] = Samples.Of(all);
        figures.Insert(0, Figure.AtMost(Number, "case list, all pages below together", Figure.SizeOf(portal.Cases), whole.ToString(), whole.P95, Limit, " ms p95"));
        figures.Insert(1, Figure.Note(Number, "case list, processor time of one page, the client's part included", Figure.SizeOf(portal.Cases),
            FormattableString.Invariant($"{processor.TotalMilliseconds / whole.Count:0.0} ms")));
        return figures;
    }

    // A portal that has been up for a minute: its code is compiled for speed by then
    private static async Task WarmUpAsync(BenchPortal portal, IEnumerable<(string Persona, string Path)> pages, CancellationToken ct)
    {
        foreach (var persona in pages.GroupBy(page => page.Persona, page => page.Path, StringComparer.Ordinal))
        {
            using var client = await portal.SignedInAsync(persona.Key, ct);
            for (var i = 0; i < WarmUpRounds; i++)
            {
                foreach (var path in persona)
                {
                    await client.GetAsync(path, ct);
                }
            }
        }

        await Task.Delay(TimeSpan.FromSeconds(1), ct);
    }

    public IReadOnlyList<Figure> Conclude()
    {
        var (small, large) = (bySize.Keys.Where(size => size >= 1000).DefaultIfEmpty(bySize.Keys.Min()).Min(), bySize.Keys.Max());
        if (small == large)
        {
            return [];
        }

        var growth = bySize[large].P50 / bySize[small].P50;
        var first = bySize.Keys.Min();
        return
        [
            Figure.AtMost(Number, $"case list, growth of the median from {Figure.SizeOf(small)} cases", Figure.SizeOf(large), FormattableString.Invariant($"{growth:0.00} x"), growth, 1.3, " x"),
            Figure.Note(Number, $"case list, growth of the median from {Figure.SizeOf(first)} cases", Figure.SizeOf(large), FormattableString.Invariant($"{bySize[large].P50 / bySize[first].P50:0.00} x")),
        ];
    }

    private static async Task<List<(string Name, string Persona, string Path)>> PagesAsync(BenchPortal portal, CancellationToken ct)
    {
        const string Specialist = "specialist", Leader = "team-leader", Officer = "officer-east";
        await using var db = portal.Get<PortalStore>().Read();
        var place = await db.Neighbourhoods.OrderBy(n => n.Code).Select(n => n.Id).FirstAsync(ct);
        var area = await db.ServiceAreas.OrderBy(a => a.Code).Select(a => a.Id).FirstAsync(ct);
        var officer = await db.Staff.Where(s => s.DemoPersona == Officer).Select(s => s.Id).SingleAsync(ct);
        var middle = UkTime.DateOf((await KeyAtAsync(db, portal.Cases / 2, ct)).At);
        var deep = $"older={await KeyAtAsync(db, portal.Cases * 3 / 4, ct)}";
        string Day(DateOnly day) => Uri.EscapeDataString(day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")));
        return
        [
            ("first page", Specialist, "/cases"),
            ("three quarters down", Specialist, $"/cases?{deep}"),
            ("open", Specialist, "/cases?open=yes"),
            ("closed, deep", Specialist, $"/cases?open=no&{deep}"),
            ("pool", Specialist, $"/cases?status={CaseStatus.Pool}"),
            ("one strand", Specialist, "/cases?strand=transgender-identity"),
            ("one strand, deep", Specialist, $"/cases?strand=age&{deep}"),
            ("high risk and open", Specialist, $"/cases?risk={RiskBand.High}&open=yes"),
            ("nobody perceives hate, deep", Specialist, $"/cases?hate=no&{deep}"),
            ("neighbourhood", Specialist, $"/cases?neighbourhood={place}"),
            ("area, closed, deep", Specialist, $"/cases?area={area}&status={CaseStatus.Closed}&{deep}"),
            ("one officer, high risk", Specialist, $"/cases?officer={officer}&risk={RiskBand.High}"),
            ("one month in the middle", Specialist, $"/cases?from={Day(middle.AddDays(-30))}&to={Day(middle)}"),
            ("team leader", Leader, "/cases"),
            ("team leader, deep", Leader, $"/cases?{deep}"),
            ("team leader, open, one strand", Leader, "/cases?open=yes&strand=race"),
            ("officer", Officer, "/cases"),
            ("officer, deep", Officer, $"/cases?{deep}"),
        ];
    }

    private static async Task<PageKey> KeyAtAsync(PortalContext db, int place, CancellationToken ct)
    {
        var row = await db.Cases.OrderByDescending(c => c.ReceivedAt).ThenByDescending(c => c.Id).Skip(place).Select(c => new { c.ReceivedAt, c.Id }).FirstAsync(ct);
        return new(row.ReceivedAt, row.Id);
    }
}
