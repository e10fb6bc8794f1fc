using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases.Queries;
using Portal.Core.Confidentiality;
using Portal.Core.People;
using Portal.Core.Persistence;

namespace Portal.Commands.Bench;

/// <summary>Goal 7: finding cases by reference, name, phone, postcode and UPRN with the rules of access and the act in the trail; time of the query.</summary>
internal sealed class FindGoal : IGoal
{
    private const int People = 40;
    private const double Limit = 30;

    public int Number => 7;

    public async Task<IReadOnlyList<Figure>> MeasureAsync(BenchPortal portal, CancellationToken ct)
    {
        var specialist = await portal.ActorAsync("specialist", ct);
        var asked = await AskedAsync(portal, specialist, ct);
        var find = portal.Get<FindCasesQuery>();
        var figures = new List<Figure>();
        foreach (var persona in new[] { "specialist", "officer-east" })
        {
            var actor = await portal.ActorAsync(persona, ct);
            foreach (var group in asked.GroupBy(request => request.By))
            {
                var times = new List<double>();
                var hits = 0;
                foreach (var request in group)
                {
                    var began = Stopwatch.GetTimestamp();
                    var found = await find.AskAsync(request, actor, ct);
                    times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                    hits += found.Value.Cases.Count;
                }

                // The first ones meet cold code
                var taken = new Samples(times.Skip(5));
                var what = string.Create(CultureInfo.InvariantCulture, $"find by {group.Key.ToString().ToLowerInvariant()}, {persona}, {(double)hits / times.Count:0.0} hits each");
                figures.Add(Figure.AtMost(Number, what, Figure.SizeOf(portal.Cases), taken.ToString(), taken.P95, Limit, " ms p95"));
            }
        }

        return figures;
    }

    /// <summary>What to ask for: details of people of cases spread over the whole history.</summary>
    private static async Task<List<FindRequest>> AskedAsync(BenchPortal portal, Actor specialist, CancellationToken ct)
    {
        await using var db = portal.Get<PortalStore>().Read();
        var asked = new List<FindRequest>();
        for (var i = 0; i < People; i++)
        {
            var row = await db.Cases.Where(c => !c.IsSealed).OrderBy(c => c.Id).Skip(portal.Cases / People * i).Select(c => new { c.Id, c.Reference }).FirstAsync(ct);
            var access = await portal.Get<CaseVault>().OpenAsync(specialist, row.Id, "measurement", ct);
            var victim = await db.Parties.FirstAsync(p => p.CaseId == row.Id && p.Roles.HasFlag(PartyRoles.Victim), ct);
            var details = access.Value.Open(victim.Details, victim.Id);
            asked.AddRange(
            [
                new(FindBy.Reference, row.Reference),
                new(FindBy.Name, details.NameUsed),
                new(FindBy.Phone, details.Phone),
                new(FindBy.Uprn, details.Uprn),
                new(FindBy.Postcode, await db.Properties.Where(p => p.Uprn == details.Uprn).Select(p => p.Postcode).FirstAsync(ct)),
            ]);
        }

        return asked;
    }
}
