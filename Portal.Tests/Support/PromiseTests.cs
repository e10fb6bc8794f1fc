using Portal.Core.Policy;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Support;

public sealed class PromiseTests
{
    private static readonly DateOnly Friday = new(2026, 11, 6);

    [Fact]
    [Proves("5.3(d)", "what was promised to the victim has a day, is the next thing due, and is kept only by reaching them")]
    public async Task A_promise_is_due_at_close_of_business_and_kept_by_the_next_contact_that_reaches_them()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        var made = await Done(steps.Contact(id, staff.Officer, promise: Friday));
        portal.Time.Advance(TimeSpan.FromDays(1));

        await Done(steps.Contact(id, staff.Officer, outcome: "no-answer"));
        var open = await TestCases.PageAsync(portal, id);
        Assert.Equal(new DateTimeOffset(2026, 11, 6, 17, 0, 0, TimeSpan.Zero), open.Header.NextPromiseDueAt);
        Assert.Equal(made, Assert.Single(open.Details!.Promises).MadeInEntryId);

        await Done(steps.Contact(id, staff.Officer));
        var kept = await TestCases.PageAsync(portal, id);
        Assert.Null(kept.Header.NextPromiseDueAt);
        Assert.NotNull(Assert.Single(kept.Details!.Promises).KeptAt);
    }

    [Fact]
    public async Task A_contact_entered_later_keeps_no_promise_that_was_made_after_it()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        var earlier = portal.Clock.Now.AddMinutes(5);
        portal.Time.Advance(TimeSpan.FromHours(1));
        await Done(steps.Contact(id, staff.Officer, promise: Friday));

        await Done(steps.Contact(id, staff.Officer, at: earlier));

        Assert.NotNull((await TestCases.PageAsync(portal, id)).Header.NextPromiseDueAt);
    }

    [Theory]
    [InlineData("2026-11-01", "Cases.PromiseDayNotPossible")]
    [InlineData("2026-11-02", "")]
    [InlineData("2028-01-01", "Cases.PromiseDayNotPossible")]
    public async Task The_day_of_a_promise_lies_ahead_and_within_a_year(string day, string code)
    {
        await using var portal = await TestPortal.StartAsync();
        var staff = portal.Organisation;
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;

        var result = await new CaseSteps(portal).Contact(id, staff.Officer, promise: DateOnly.Parse(day, null));

        Assert.Equal(code, result.IsSuccess ? "" : result.Error.Code);
    }

    [Theory]
    [InlineData("spoke", "", "", "Cases.WordsNeeded")]
    [InlineData("spoke", "  ", "", "Cases.WordsNeeded")]
    [InlineData("spoke", "All well.", "", "")]
    [InlineData("no-answer", "", "", "")]
    public async Task A_contact_made_needs_words_and_a_try_does_not(string outcome, string said, string promised, string code)
    {
        await using var portal = await TestPortal.StartAsync();
        var staff = portal.Organisation;
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;

        var result = await portal.Get<Core.Support.LogContact>().HandleAsync(
            new() { CaseId = id, Method = "call", With = "victim", Outcome = outcome, Said = said, Promised = promised }, staff.Officer, CancellationToken.None);

        Assert.Equal(code, result.IsSuccess ? "" : result.Error.Code);
    }

    [Fact]
    public async Task A_contact_is_neither_in_the_future_nor_before_the_report_and_names_offered_codes_and_people_of_the_case()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        var other = await TestCases.OpenAsync(portal);

        Assert.Equal("Cases.TimeNotPossible", await Refused(steps.Contact(id, staff.Officer, at: portal.Clock.Now.AddSeconds(1))));
        Assert.Equal("Cases.TimeNotPossible", await Refused(steps.Contact(id, staff.Officer, at: portal.Clock.Now.AddSeconds(-1))));
        Assert.Equal("Cases.NotOffered", await Refused(steps.Contact(id, staff.Officer, method: "pigeon")));
        Assert.Equal("Cases.PersonNotInCase", await Refused(portal.Get<Core.Support.LogContact>().HandleAsync(
            new() { CaseId = id, Method = "call", With = "victim", Outcome = "spoke", Said = "All well.", PartyId = other.VictimId }, staff.Officer, CancellationToken.None)));
        Assert.Equal("Cases.PromiseNeedsDay", await Refused(portal.Get<Core.Support.LogContact>().HandleAsync(
            new() { CaseId = id, Method = "call", With = "victim", Outcome = "spoke", Promised = "A letter" }, staff.Officer, CancellationToken.None)));
    }
}
