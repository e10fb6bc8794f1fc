using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel.Time;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Cases;

public sealed class LinkReportTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    [Proves("5.3(a)", "two reports of one event become two reports, one incident and one case, due from the earliest receipt, and can be taken apart again")]
    public async Task Police_and_victim_tell_of_one_event(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var ten = portal.Clock.Now;
        portal.Time.Advance(TimeSpan.FromHours(1));
        var victim = await TestCases.OpenAsync(portal, new() { VictimName = "Asha Example", Strands = ["race"] });
        portal.Time.Advance(TimeSpan.FromHours(1));
        var police = await TestCases.OpenAsync(portal, new() { ReceivedAt = ten.AddMinutes(-50), VictimName = "A. Example", Strands = ["religion-or-belief"], Priority = CasePriority.High });

        Assert.Equal(victim.Id, await Done(steps.Link(police.ReportId, victim.Id, staff.TeamLeader, victim.IncidentId)));

        var page = await TestCases.PageAsync(portal, victim.Id);
        Assert.Equal((2, 1, 4), (page.Details!.Reports.Count, page.Details.Incidents.Count, page.Details.People.Count));
        Assert.Equal(["race", "religion-or-belief"], page.Header.Strands);
        Assert.Equal((ten.AddMinutes(-50), CasePriority.High), (page.Header.ReceivedAt, page.Header.Priority));
        Assert.Equal(2, page.Details.Incidents[0].Perceptions.Count);
        Assert.Contains(page.Details.People, p => p.NameUsed == "A. Example");
        Assert.Equal(new(victim.Id, victim.Reference, IsRedirected: true), (await portal.Get<CaseByReference>().AskAsync(police.Reference, staff.TeamLeader, Ct)).Value);
        Assert.All(page.Details.Clocks.Where(c => c.State == ClockState.Running), c => Assert.True(c.StartedAt <= portal.Clock.Now));
        Assert.Equal((1, 1), (await CountedAsync(portal, "incidents-hate"), await CountedAsync(portal, "cases-hate")));
        await steps.AssertSoundAsync();

        Assert.Equal(police.Id, await Done(steps.Unlink(police.ReportId, staff.TeamLeader)));

        page = await TestCases.PageAsync(portal, victim.Id);
        Assert.Equal((1, 1, 2), (page.Details!.Reports.Count, page.Details.Incidents.Count, page.Details.People.Count));
        Assert.Equal(["race"], page.Header.Strands);
        Assert.Equal(ten.AddHours(1), page.Header.ReceivedAt);
        var back = await TestCases.PageAsync(portal, police.Id);
        Assert.Equal((CaseStatus.Pool, 1, 2), (back.Header.Status, back.Details!.Reports.Count, back.Details.People.Count));
        Assert.Equal("Shouting at the door.", Assert.Single(back.Details.Incidents).Content.Narrative);
        Assert.Equal((2, 2), (await CountedAsync(portal, "incidents-hate"), await CountedAsync(portal, "cases-hate")));
        await steps.AssertSoundAsync();
    }

    [Fact]
    public async Task An_earlier_receipt_moves_due_times_that_run_and_none_that_were_met_or_missed()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var monday = portal.Clock.Now;
        portal.Time.Advance(TimeSpan.FromDays(1));
        var open = await TestCases.OpenAsync(portal);
        await Done(steps.Allocate(open.Id, staff.Officer, staff.TeamLeader));
        await Done(steps.Contact(open.Id, staff.Officer));
        var earlier = await TestCases.OpenAsync(portal, new() { ReceivedAt = monday });

        await Done(steps.Link(earlier.ReportId, open.Id, staff.TeamLeader));

        var page = await TestCases.PageAsync(portal, open.Id);
        var contact = page.Details!.Clocks.First(c => c.Standard == StandardCodes.FirstContact && c.State == ClockState.Met);
        Assert.Equal(new DateTimeOffset(2026, 11, 4, 17, 0, 0, TimeSpan.Zero), contact.DueAt);
        Assert.Equal(new DateTimeOffset(2026, 11, 3, 17, 0, 0, TimeSpan.Zero), Assert.Single(page.Details.Clocks, c => c.Standard == StandardCodes.RiskAssessment && c.State == ClockState.Running).DueAt);
        Assert.Contains(page.Details.Timeline.Entries, e => e.Content is CorrectionEntry { Field: nameof(Case.ReceivedAt) });
        await steps.AssertSoundAsync();
    }

    [Theory]
    [BothDatabases]
    [Proves("4.7", "earlier incidents of one household are brought together in one case, in the order in which they were recorded")]
    public async Task A_series_is_linked_and_one_report_of_several_leaves_again_with_its_own(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var first = await TestCases.OpenAsync(portal);
        var second = await TestCases.OpenAsync(portal, new() { VictimName = "The same" });
        var third = await TestCases.OpenAsync(portal, new() { VictimName = "Once more" });
        await Done(steps.Link(second.ReportId, first.Id, staff.TeamLeader));
        await Done(steps.Link(third.ReportId, first.Id, staff.TeamLeader));
        var page = await TestCases.PageAsync(portal, first.Id);
        Assert.Equal([1, 2, 3], page.Details!.Incidents.Select(i => i.Ordinal));
        Assert.Equal([null, second.Reference, third.Reference], page.Details.Reports.Select(r => r.LinkedFromReference));

        var elsewhere = await TestCases.OpenAsync(portal, new() { VictimName = "Another home" });
        await Done(steps.Link(third.ReportId, elsewhere.Id, staff.TeamLeader));

        Assert.Equal(2, (await TestCases.PageAsync(portal, first.Id)).Details!.Incidents.Count);
        var there = await TestCases.PageAsync(portal, elsewhere.Id);
        Assert.Contains(there.Details!.People, p => p.NameUsed == "Once more");
        Assert.Equal("Cases.LaterMoveFirst", await Refused(portal.Get<UnmergeCases>().HandleAsync(new(third.Id, "Back."), staff.TeamLeader, Ct)));
        await Done(steps.Unlink(third.ReportId, staff.TeamLeader));
        Assert.Equal(3, (await TestCases.PageAsync(portal, first.Id)).Details!.Incidents.Count);
        await steps.AssertSoundAsync();
    }

    [Fact]
    public async Task Linking_needs_leave_for_both_cases_and_hides_what_was_hidden()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var east = await TestCases.OpenAsync(portal);
        var west = await TestCases.OpenAsync(portal, new() { Area = 1 });
        var related = await TestCases.OpenAsync(portal);
        await Done(steps.Conflict(related.Id, staff.Officer));

        Assert.Equal("Common.NotFound", await Refused(steps.Link(west.ReportId, east.Id, staff.TeamLeader)));
        Assert.Equal("Common.NotFound", await Refused(steps.Link(Guid.CreateVersion7(), east.Id, staff.TeamLeader)));
        Assert.Equal("Common.NotFound", await Refused(steps.Link(east.ReportId, Guid.CreateVersion7(), staff.TeamLeader)));
        Assert.Equal("Cases.SameCase", await Refused(steps.Link(east.ReportId, east.Id, staff.TeamLeader)));
        Assert.Equal("Cases.NotLinked", await Refused(steps.Unlink(east.ReportId, staff.TeamLeader)));
        await Done(steps.Allocate(east.Id, staff.Officer, staff.TeamLeader));
        await Done(steps.Link(related.ReportId, east.Id, staff.TeamLeader));

        Assert.Equal("Common.NotFound", (await portal.Get<CasePageQuery>().AskAsync(east.Id, staff.Officer, Ct)).Error.Code);
        Assert.Equal((CaseStatus.Pool, null), ((await TestCases.PageAsync(portal, east.Id)).Header.Status, (await TestCases.PageAsync(portal, east.Id)).Header.OfficerId));
    }

    private static async Task<long> CountedAsync(TestPortal portal, string measure)
    {
        await using var db = portal.Store.Read();
        return db.PeriodCounters.Where(c => c.Measure == measure && c.Breakdown == "").Sum(c => c.Count);
    }
}
