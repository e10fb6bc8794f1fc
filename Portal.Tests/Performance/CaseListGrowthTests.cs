using System.Diagnostics;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Cases.Queries;
using Portal.Core.Persistence.Bulk;
using Portal.Core.Persistence.Counters;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Performance;

/// <summary>
/// A smoke of goal 6: forty times as many cases must not make a page of the list much slower. The bounds are wide, because other work may
/// share the machine; <c>./dev bench</c> measures the goals themselves.
/// </summary>
public sealed class CaseListGrowthTests
{
    private const int Rounds = 40;
    private const double WidestMilliseconds = 250;
    private const double WidestGrowth = 2;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Trait(Tier.Name, Tier.Full)]
    public async Task A_page_of_ten_thousand_cases_costs_little_more_than_one_of_260()
    {
        await using var small = await FilledAsync(260);
        await using var large = await FilledAsync(10_000);
        foreach (var who in new Func<TestPortal, Actor>[] { p => p.Organisation.Specialist, p => p.Organisation.TeamLeader, p => p.Organisation.Officer })
        {
            // Turn and turn about, so that other work on the machine slows both alike
            var (few, many) = (new List<double>(), new List<double>());
            for (var i = 0; i < Rounds; i++)
            {
                few.Add(await TimeAsync(small, who(small)));
                many.Add(await TimeAsync(large, who(large)));
            }

            var (before, after) = (At(few, 0.5), At(many, 0.5));
            TestContext.Current.TestOutputHelper?.WriteLine($"{who(large).Name}: {before:F1} ms with 260, {after:F1} ms with 10,000");
            Assert.True(At(many, 0.95) < WidestMilliseconds, $"{who(large).Name}: p95 {At(many, 0.95):F1} ms");
            Assert.True(after < before * WidestGrowth, $"{who(large).Name}: {before:F1} ms became {after:F1} ms");
        }
    }

    [Fact]
    public async Task Loaded_cases_leave_trail_and_counters_sound()
    {
        await using var portal = await FilledAsync(300);

        Assert.True((await portal.Get<AuditVerifier>().VerifyAsync(Ct)).IsSound);
        Assert.Empty((await portal.Get<RebuildCounters>().CheckAsync(Ct)).Differences);
        Assert.Equal(CaseListQuery.PageSize, (await ListAsync(portal, portal.Organisation.Specialist, new())).Rows.Count);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("race")]
    public async Task A_list_in_parts_holds_what_the_whole_holds_in_the_same_order(string? strand)
    {
        await using var portal = await FilledAsync(300);
        var filter = new CaseListFilter { Strand = strand };
        foreach (var actor in portal.Organisation.OneOfEachRole.Where(actor => actor.May(Permission.ListCases)))
        {
            await using var db = portal.Store.Read();
            var whole = Portal.Core.Cases.CaseAuthority.Visible(db, actor, Permission.ListCases)
                .Where(c => strand == null || db.CaseStrands.Any(s => s.CaseId == c.Id && s.Strand == strand))
                .OrderByDescending(c => c.ReceivedAt).ThenByDescending(c => c.Id).Take(120).Select(c => c.Id).ToList();
            var first = await ListAsync(portal, actor, filter);
            var seen = first.Rows.Select(row => row.Id).ToList();
            for (var next = first.Older; next is not null && seen.Count < 120;)
            {
                var page = await ListAsync(portal, actor, filter, next);
                seen.AddRange(page.Rows.Select(row => row.Id));
                next = page.Older;
            }

            Assert.NotEmpty(whole);
            Assert.Equal(whole, seen.Take(120));
        }
    }

    private static async Task<TestPortal> FilledAsync(int cases)
    {
        var portal = await TestPortal.StartAsync();
        await portal.Get<BulkLoad>().FillAsync(cases, seed: 1, progress: null, Ct);
        return portal;
    }

    private static async Task<double> TimeAsync(TestPortal portal, Actor actor)
    {
        var began = Stopwatch.GetTimestamp();
        await ListAsync(portal, actor, new());
        return Stopwatch.GetElapsedTime(began).TotalMilliseconds;
    }

    private static async Task<CaseListView> ListAsync(TestPortal portal, Actor actor, CaseListFilter filter, PageKey? olderThan = null) =>
        (await portal.Get<CaseListQuery>().AskAsync(new(filter) { OlderThan = olderThan }, actor, Ct)).Value;

    private static double At(List<double> times, double share) => times.Order().ElementAt((int)(share * (times.Count - 1)));
}
