using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Incidents;
using Portal.Core.Monitoring.Dashboard;
using Portal.Core.Monitoring.Homes;
using Portal.Core.Monitoring.Measures;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Monitoring;

/// <summary>What the dashboard says of cases opened, worked and closed by their verbs. The test's day is Monday 2 November 2026.</summary>
public sealed class DashboardTests
{
    private static readonly DashboardFilter ThisMonth = new() { Period = "this-month" };

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory, BothDatabases]
    [Proves("5.5.1(b)", "the figures of a Director are those of the own area, each worked out from what was recorded")]
    public async Task A_director_reads_the_figures_of_the_own_area(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (steps, organisation) = (new CaseSteps(portal), portal.Organisation);
        await portal.Get<EnterHomes>().HandleAsync(new(organisation.Neighbourhoods[0].Id, organisation.Areas[0].Id, new(2026, 4, 1), 400), organisation.Specialist, Ct);
        var closed = await TestCases.OpenAsync(portal);
        await TestCases.OpenAsync(portal, new() { Strands = ["race", "disability"], Hate = HatePerceived.Yes });
        await TestCases.OpenAsync(portal, new() { Strands = [], Hate = HatePerceived.No });
        await TestCases.OpenAsync(portal, new() { Area = 1 });
        portal.Time.Advance(TimeSpan.FromHours(3));
        await CaseSteps.Done(steps.Contact(closed.Id, organisation.Specialist));
        await CaseSteps.Done(steps.Risk(closed.Id, organisation.Specialist, RiskBand.Standard));
        portal.Time.Advance(TimeSpan.FromDays(10));
        await steps.CloseAsync(closed.Id, organisation.Officer, organisation.TeamLeader);

        var view = await AskAsync(portal, ThisMonth, organisation.Director);

        Assert.Equal("East", view.Place);
        Assert.Equal(2, Now(view, "cases-hate").Value);
        Assert.Equal(1, Now(view, "cases-other").Value);
        Assert.Equal(1, Now(view, "cases-ended").Value);
        Assert.Equal(2, Now(view, "cases-open").Value);
        Assert.Equal(5.0m, Now(view, "rate-hate").Value); // 2 of 400 homes
        Assert.Equal(10m, Now(view, "days-to-close").Value);
        Assert.Equal((1L, 1L), (Now(view, "first-contact").Numerator, Now(view, "first-contact").Denominator));
        Assert.Equal([("race", 2L), ("disability", 1L)], view.Strands.Select(s => (s.Code, s.Now)));
        Assert.Equal([("resolved", 1L)], view.Reasons.Select(s => (s.Code, s.Now)));
        Assert.Equal(2, view.Late.Count);
        Assert.All(view.Late.Longest, late => Assert.Equal("Neighbourhood 1", late.Neighbourhood));
        Assert.Equal(3, Now(await AskAsync(portal, ThisMonth, organisation.Specialist), "cases-hate").Value);
        await steps.AssertSoundAsync();
    }

    [Fact]
    public async Task Who_may_read_what_is_decided_in_one_place()
    {
        await using var portal = await TestPortal.StartAsync();
        var organisation = portal.Organisation;
        var west = new DashboardFilter { AreaId = organisation.Areas[1].Id };
        foreach (var actor in organisation.OneOfEachRole)
        {
            var reach = actor.ReachOf(Permission.ReadLiveFigures);
            var whole = await portal.Get<DashboardQuery>().AskAsync(new(), actor, Ct);
            var elsewhere = await portal.Get<DashboardQuery>().AskAsync(west, actor, Ct);

            Assert.Equal(reach is Reach.Area or Reach.Everywhere, whole.IsSuccess);
            Assert.Equal(reach == Reach.Everywhere, elsewhere.IsSuccess);
            Assert.Equal(whole.IsSuccess, (await portal.Get<Portal.Core.Monitoring.Nm01.Nm01Query>().AskAsync(actor, Ct)).IsSuccess);
        }
    }

    [Fact]
    public async Task A_place_of_somebody_else_a_wrong_period_and_two_narrowings_are_refused()
    {
        await using var portal = await TestPortal.StartAsync();
        var director = portal.Organisation.Director;

        Assert.Equal("Common.NotFound", await RefusedAsync(portal, new() { NeighbourhoodId = portal.Organisation.Neighbourhoods[1].Id }, director));
        Assert.Equal("Common.NotFound", await RefusedAsync(portal, new() { Period = "2026-12" }, director));
        Assert.Equal("Common.NotFound", await RefusedAsync(portal, new() { Period = "year-2027" }, director));
        Assert.Equal("Common.NotFound", await RefusedAsync(portal, new() { Period = "nonsense" }, director));
        Assert.Equal("Figures.OneNarrowing", await RefusedAsync(portal, new() { Strand = "race", Type = "threats" }, director));
    }

    [Fact]
    public async Task Narrowed_to_a_strand_only_what_is_kept_so_finely_is_shown()
    {
        await using var portal = await TestPortal.StartAsync();
        await TestCases.OpenAsync(portal, new() { Strands = ["race"] });
        await TestCases.OpenAsync(portal, new() { Strands = ["disability"] });

        var view = await AskAsync(portal, ThisMonth with { Strand = "race" }, portal.Organisation.Director);

        Assert.Equal(1, Now(view, "cases-hate").Value);
        Assert.Equal(MeasureState.NotNarrowed, Now(view, "reports").State);
        Assert.Equal(MeasureState.NotNarrowed, Now(view, "first-contact").State);
        Assert.Empty(view.Places);
        Assert.Equal(1, view.Series.Points[^1].Count);
        Assert.True(view.Series.Points[^1].IsSoFar);
    }

    [Fact]
    public async Task A_neighbourhood_without_a_report_for_months_is_called_quiet()
    {
        await using var portal = await TestPortal.StartAsync();
        await TestCases.OpenAsync(portal, new() { ReceivedAt = portal.Clock.Now });
        portal.Time.Advance(TimeSpan.FromDays(200)); // to 21 May 2027: the last whole month is April, five after November

        var before = (await AskAsync(portal, new(), portal.Organisation.Director)).Places.Single();
        portal.Time.Advance(TimeSpan.FromDays(15)); // June
        var after = (await AskAsync(portal, new(), portal.Organisation.Director)).Places.Single();

        Assert.Equal((5, false), (before.QuietMonths, before.IsQuiet));
        Assert.Equal((6, true), (after.QuietMonths, after.IsQuiet));
        Assert.Null(after.Rate);
    }

    [Fact]
    public async Task A_household_to_which_it_happens_again_is_counted_once()
    {
        await using var portal = await TestPortal.StartAsync();
        var steps = new CaseSteps(portal);
        var opened = await TestCases.AllocatedAsync(portal, portal.Organisation.Officer, new() { Uprn = "100000009999" });
        await TestCases.OpenAsync(portal, new() { Uprn = "100000009999" });
        await CaseSteps.Done(steps.Incident(opened.Id, portal.Organisation.Officer, "threats"));
        await CaseSteps.Done(steps.Incident(opened.Id, portal.Organisation.Officer, "threats"));

        var view = await AskAsync(portal, ThisMonth, portal.Organisation.Director);

        Assert.Equal((1, 2), (view.Repeats.Households, view.Repeats.Homes));
    }

    private static MeasureValue Now(DashboardView view, string code) => view.Volume.Concat(view.Kept).Concat(view.Nature).Single(f => f.Measure.Code == code).Now;

    private static async Task<DashboardView> AskAsync(TestPortal portal, DashboardFilter filter, Actor actor)
    {
        var answer = await portal.Get<DashboardQuery>().AskAsync(filter, actor, Ct);
        Assert.True(answer.IsSuccess, answer.IsSuccess ? "" : answer.Error.Code);
        return answer.Value;
    }

    private static async Task<string> RefusedAsync(TestPortal portal, DashboardFilter filter, Actor actor) =>
        (await portal.Get<DashboardQuery>().AskAsync(filter, actor, Ct)).Error.Code;
}
