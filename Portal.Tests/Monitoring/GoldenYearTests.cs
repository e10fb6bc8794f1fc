using Portal.Core.Access;
using Portal.Core.Incidents;
using Portal.Core.Monitoring.Dashboard;
using Portal.Core.Monitoring.Disclosure;
using Portal.Core.Monitoring.Homes;
using Portal.Core.Monitoring.Nm01;
using Portal.Core.Policy;
using Portal.Tests.TestSupport;
using Tier = Portal.Core.Monitoring.Disclosure.Tier;

namespace Portal.Tests.Monitoring;

/// <summary>The year of <c>docs/golden-figures.md</c>: every figure there was worked by hand from its list of cases.</summary>
public sealed class GoldenYearTests : IAsyncLifetime
{
    // Day of receipt, area (0 East, 1 West), strands; none where nobody perceives hate
    private static readonly (string Day, int Area, string Strands)[] Cases =
    [
        ("2025-03-31", 0, "race"),
        ("2025-04-01", 0, "race"), ("2025-05-05", 0, "disability"), ("2025-06-30", 0, "race disability"), ("2025-09-01", 0, ""), ("2026-02-14", 0, "age"), ("2026-03-31", 0, "race"),
        ("2025-07-10", 1, "religion-or-belief"), ("2025-07-11", 1, "race"), ("2025-12-31", 1, "sexual-orientation"), ("2026-01-01", 1, ""),
        ("2026-04-01", 0, "race"), ("2026-04-20", 0, "race"), ("2026-05-11", 0, "race"), ("2026-06-01", 0, "disability"), ("2026-06-30", 0, "race"),
        ("2026-07-01", 0, "race"), ("2026-09-30", 0, "age"),
        ("2026-04-02", 1, "race"), ("2026-04-03", 1, "race"), ("2026-05-04", 1, "race"), ("2026-05-05", 1, "age"), ("2026-06-06", 1, "race"), ("2026-06-07", 1, "race"), ("2026-06-08", 1, "race"),
        ("2026-07-02", 1, "race"), ("2026-07-03", 1, "race"), ("2026-08-04", 1, "race"), ("2026-09-05", 1, "race"), ("2026-09-06", 1, "race"),
    ];

    private TestPortal portal = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        portal = await TestPortal.StartAsync();
        var today = portal.Time.GetUtcNow();
        foreach (var (day, area, strands) in Cases)
        {
            portal.Time.Set(Noon(day));
            await TestCases.OpenAsync(portal, new()
            {
                Area = area,
                Strands = strands.Split(' ', StringSplitOptions.RemoveEmptyEntries),
                Hate = strands.Length > 0 ? HatePerceived.Yes : HatePerceived.No,
            });
        }

        portal.Time.Set(today);
        foreach (var (place, homes) in new[] { (0, 400), (1, 500), (2, 100) })
        {
            await CaseSteps.Done(portal.Get<EnterHomes>().HandleAsync(
                new(portal.Organisation.Neighbourhoods[place].Id, portal.Organisation.Areas[place].Id, new(2025, 4, 1), homes), portal.Organisation.Specialist, Ct));
            await CaseSteps.Done(portal.Get<EnterOtherAsb>().HandleAsync(new(portal.Organisation.Areas[place].Id, 2025, 10), portal.Organisation.Specialist, Ct));
        }
    }

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    [Proves("5.5.1(b)", "the figures of a year are those worked by hand, and the whole is the sum of its neighbourhoods with each case counted once")]
    public async Task The_figures_of_the_year_are_those_worked_by_hand()
    {
        var view = await AskAsync(new() { Period = "year-2025" }, portal.Organisation.Specialist);

        Assert.Equal(8, Value(view, "cases-hate"));
        Assert.Equal(2, Value(view, "cases-other"));
        Assert.Equal(10, Value(view, "reports"));
        Assert.Equal(11, Value(view, "cases-open"));
        Assert.Equal(8.0m, Value(view, "rate-hate"));
        Assert.Equal(
            [("race", 4L), ("disability", 2L), ("age", 1L), ("religion-or-belief", 1L), ("sexual-orientation", 1L)],
            view.Strands.Select(s => (s.Code, s.Now)));
        Assert.Equal([(5L, 12.5m), (3L, 6.0m), (0L, 0.0m)], view.Places.Select(p => (p.Cases, p.Rate!.Value)));
        Assert.Equal(Value(view, "cases-hate"), view.Places.Sum(p => p.Cases));
        Assert.Equal(5, Value(await AskAsync(new() { Period = "year-2025" }, portal.Organisation.Director), "cases-hate"));
    }

    [Fact]
    public async Task Nm01_of_the_year_is_that_worked_by_hand()
    {
        var year = (await portal.Get<Nm01Query>().AskAsync(portal.Organisation.Specialist, Ct)).Value.Years.Single(y => y.Year == 2025);

        Assert.Equal((10, 7, 30, 1000), (year.Counted, year.CountedHate, year.OtherAsb!.Value, year.Homes!.Value));
        Assert.Equal((40.0m, 7.0m), (year.Part1!.Value, year.Part2!.Value));
    }

    [Fact]
    public async Task The_paper_of_the_half_year_hides_what_was_worked_by_hand()
    {
        var paper = (await portal.Get<PaperQuery>().AskAsync(2026, Tier.Board, portal.Organisation.Specialist, Ct)).Value;

        Assert.Equal(2, paper.Quarters);
        Assert.Equal(
            ["Neighbourhood 1: 5 [c]", "East: 5 [c]", "Older People's Services: 0 0", "Neighbourhood 2: 7 [c]", "West: 7 [c]", ": 12 [c]"],
            paper.Places.Select(line => $"{line.Name}: {string.Join(' ', line.Cells.Select(c => c.Shown?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? PaperCell.Symbol))}"));

        var east = (await portal.Get<PaperQuery>().AskAsync(2026, Tier.Board, portal.Organisation.Director, Ct)).Value;
        Assert.Equal(paper.Places.Take(2), east.Places, (one, other) => one.Name == other.Name && one.Cells.SequenceEqual(other.Cells));
    }

    [Fact]
    public async Task A_paper_of_a_year_to_come_or_long_past_and_one_for_nobody_are_not_there()
    {
        var query = portal.Get<PaperQuery>();

        Assert.Equal("Common.NotFound", (await query.AskAsync(2027, Tier.Board, portal.Organisation.Director, Ct)).Error.Code);
        Assert.Equal("Common.NotFound", (await query.AskAsync(2023, Tier.Board, portal.Organisation.Director, Ct)).Error.Code);
        Assert.Equal("Common.NotFound", (await query.AskAsync(2026, Tier.Operational, portal.Organisation.Director, Ct)).Error.Code);
        Assert.Equal("Common.NotAllowed", (await query.AskAsync(2026, Tier.Board, portal.Organisation.Board, Ct)).Error.Code);
    }

    private static decimal? Value(DashboardView view, string code) => view.Volume.Single(f => f.Measure.Code == code).Now.Value;

    private async Task<DashboardView> AskAsync(DashboardFilter filter, Actor actor) => (await portal.Get<DashboardQuery>().AskAsync(filter, actor, Ct)).Value;

    private static DateTimeOffset Noon(string day) => DateTimeOffset.ParseExact($"{day} 12:00 +00:00", "yyyy-MM-dd HH:mm zzz", System.Globalization.CultureInfo.InvariantCulture);
}
