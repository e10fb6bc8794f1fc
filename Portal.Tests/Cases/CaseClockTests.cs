using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Core.SharedKernel.Time;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Cases;

/// <summary>Received on Monday 2 November 2026 at 10:00: standard contact is due on Tuesday at 17:00, high within 24 hours.</summary>
public sealed class CaseClockTests
{
    private static readonly DateTimeOffset Received = new(2026, 11, 2, 10, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset StandardDue = new(2026, 11, 3, 17, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, ClockState.Met)]
    [InlineData(-1, ClockState.Met)]
    [InlineData(1, ClockState.Missed)]
    [Proves("5.1.1", "a standard is met at exactly its due instant and missed one second later")]
    [Proves("5.3(d)", "first contact in time is told from first contact too late to the second")]
    public async Task First_contact_is_met_at_the_due_instant_and_missed_a_second_later(int seconds, ClockState expected)
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        portal.Time.Set(StandardDue.AddSeconds(seconds));

        await Done(steps.Contact(id, staff.Officer));

        var clock = Clock(await TestCases.PageAsync(portal, id), StandardCodes.FirstContact);
        Assert.Equal((StandardDue, expected), (clock.DueAt, clock.State));
        await steps.AssertSoundAsync();
    }

    [Theory]
    [InlineData(-1, DeadlineState.DueSoon)]
    [InlineData(0, DeadlineState.DueSoon)]
    [InlineData(1, DeadlineState.Late)]
    public async Task A_running_clock_is_late_as_soon_as_it_is_past_and_not_before(int seconds, DeadlineState expected)
    {
        await using var portal = await TestPortal.StartAsync();
        var id = (await TestCases.OpenAsync(portal)).Id;
        portal.Time.Set(StandardDue.AddSeconds(seconds));

        var page = await TestCases.PageAsync(portal, id);

        Assert.Equal(expected, page.Header.NextDueState);
        Assert.Equal((ClockState.Running, expected), (Clock(page, StandardCodes.FirstContact).State, Clock(page, StandardCodes.FirstContact).Now));
    }

    [Theory]
    [InlineData("no-answer", "victim", ClockState.Running)]
    [InlineData("message-left", "victim", ClockState.Running)]
    [InlineData("spoke", "police", ClockState.Running)]
    [InlineData("spoke", "reporter", ClockState.Running)]
    [InlineData("spoke", "victim", ClockState.Met)]
    [InlineData("refused", "victim", ClockState.Met)]
    [InlineData("spoke", "advocate", ClockState.Met)]
    public async Task Only_reaching_the_victim_or_who_speaks_for_them_meets_first_contact(string outcome, string with, ClockState expected)
    {
        await using var portal = await TestPortal.StartAsync();
        var staff = portal.Organisation;
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;

        await Done(new CaseSteps(portal).Contact(id, staff.Officer, outcome, with));

        Assert.Equal(expected, Clock(await TestCases.PageAsync(portal, id), StandardCodes.FirstContact).State);
    }

    [Fact]
    public async Task A_raise_starts_shorter_clocks_at_the_raise_and_moves_none_that_runs()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        portal.Time.Advance(TimeSpan.FromHours(2));

        await Done(steps.Raise(id, staff.Officer));

        var page = await TestCases.PageAsync(portal, id);
        var due = page.Details!.Clocks.Where(c => c.Standard == StandardCodes.FirstContact).Select(c => c.DueAt).Order();
        Assert.Equal([Received.AddHours(26), StandardDue], due);
        Assert.Equal((CasePriority.High, Received.AddHours(26)), (page.Header.Priority, page.Header.NextDueAt));
        Assert.Equal("Cases.PriorityAlreadyHigh", await Refused(steps.Raise(id, staff.Officer)));
    }

    [Fact]
    public async Task A_raise_that_would_fall_due_later_than_what_runs_adds_no_clock()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        portal.Time.Set(StandardDue.AddHours(-1));

        await Done(steps.Raise(id, staff.Officer));

        Assert.Equal([StandardDue], (await TestCases.PageAsync(portal, id)).Details!.Clocks.Where(c => c.Standard == StandardCodes.FirstContact).Select(c => c.DueAt));
    }

    [Theory]
    [InlineData(0, ClockState.Met)]
    [InlineData(1, ClockState.Missed)]
    [Proves("5.1.1", "a symbol on a bin store is recorded without any person, waits for an officer and is to be removed within 24 hours")]
    public async Task Graffiti_reported_by_nobody_has_a_day_and_promises_no_contact(int seconds, ClockState expected)
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer, new() { VictimKnown = false, Graffiti = true, Types = ["graffiti"] })).Id;
        Assert.Empty((await TestCases.PageAsync(portal, id)).Details!.People);
        portal.Time.Set(Received.AddHours(24).AddSeconds(seconds));

        await Done(steps.GraffitiGone(id, staff.Officer));

        var page = await TestCases.PageAsync(portal, id);
        Assert.Equal(expected, Clock(page, StandardCodes.GraffitiRemoval).State);
        Assert.DoesNotContain(page.Details!.Clocks, c => c.Standard == StandardCodes.FirstContact);
        Assert.Equal("Cases.NoGraffitiWaiting", await Refused(steps.GraffitiGone(id, staff.Officer)));
    }

    [Fact]
    public async Task Closing_ends_clocks_missed_when_past_and_cancelled_when_not()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.OpenAsync(portal, new() { Graffiti = true })).Id;
        portal.Time.Set(Received.AddHours(25));

        await steps.CloseAsync(id, staff.Officer, staff.TeamLeader);

        var page = await TestCases.PageAsync(portal, id);
        Assert.Equal(ClockState.Missed, Clock(page, StandardCodes.GraffitiRemoval).State);
        Assert.Equal(ClockState.Cancelled, Clock(page, StandardCodes.RiskReview).State);
        Assert.Null(page.Header.NextDueAt);
        await steps.AssertSoundAsync();
    }

    private static Core.Cases.Queries.ClockView Clock(Core.Cases.Queries.CasePageView page, string standard) => page.Details!.Clocks.Single(c => c.Standard == standard);
}
