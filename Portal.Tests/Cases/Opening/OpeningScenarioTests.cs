using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Confidentiality;
using Portal.Core.Incidents;
using Portal.Core.Organisation;
using Portal.Core.People;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Tests.Reports;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Cases.Opening;

/// <summary>Worked examples of what submitting does.</summary>
[Proves("5.1.1", "Danger gives a report high priority and its clocks at once, and no report has less than standard priority")]
public class OpeningScenarioTests
{
    private const string HomeOne = "1000000001";

    private static CancellationToken None => CancellationToken.None;

    [Fact]
    public async Task An_anonymous_note_of_a_symbol_makes_no_person_and_a_graffiti_clock()
    {
        await using var portal = await TestPortal.StartAsync();
        var answer = await Taking.SubmitAsync(portal, portal.Organisation.FrontLine, Taking.Answers(
            ("channel", "office"), ("reporterRole", "anonymous"), ("passphrase", "seven green bottles"), ("types", "graffiti"),
            ("narrative", "A symbol was painted on the bin store."), ("place", "communal-area"), ("placeUprn", HomeOne), ("graffiti", "yes"), ("strands", "religion-or-belief")));
        Assert.NotNull(answer.Value.ReceiptCode);
        await using var db = portal.Store.Read();
        Assert.Equal(0, await db.Parties.CountAsync(None));
        var clocks = await db.CaseClocks.OrderBy(c => c.Standard).ToListAsync(None);
        Assert.Equal(["graffiti-removal", "risk-assessment"], clocks.Select(c => c.Standard));
        Assert.Equal(portal.Clock.Now.AddHours(24), clocks[0].DueAt);
        var @case = await db.Cases.SingleAsync(None);
        Assert.Equal((CaseStatus.Pool, portal.Organisation.Neighbourhoods[0].Id), (@case.Status, @case.NeighbourhoodId));
        Assert.True((await db.Incidents.SingleAsync(None)).OffensiveGraffiti);
        Assert.Equal(@case.Id, Assert.Single(await db.BlindTokens.ToListAsync(None)).CaseId);
    }

    [Fact]
    public async Task Police_and_victim_telling_of_one_event_are_two_cases_proposed_to_be_one()
    {
        await using var portal = await TestPortal.StartAsync();
        var west = portal.Organisation.FrontLineWest;
        await Taking.SubmitAsync(portal, portal.Organisation.FrontLine, Taking.Least(
            ("reporterRole", "police"), ("reporterName", "A Constable"), ("victims", "1"), ("victim[1].uprn", HomeOne),
            ("when", "exact"), ("happenedOn.day", "31"), ("happenedOn.month", "10"), ("happenedOn.year", "2026")));
        portal.Time.Advance(TimeSpan.FromMinutes(110));
        var second = await Taking.SubmitAsync(portal, west, Taking.Least(
            ("reporterRole", "victim"), ("victims", "1"), ("victim[1].uprn", HomeOne), ("victim[1].nameUsed", "Sample Person"),
            ("when", "exact"), ("happenedOn.day", "1"), ("happenedOn.month", "11"), ("happenedOn.year", "2026")));
        Assert.True(second.IsSuccess);
        await using var db = portal.Store.Read();
        Assert.Equal(2, await db.Cases.CountAsync(None));
        var proposal = await db.JoinProposals.SingleAsync(None);
        var cases = await db.Cases.OrderBy(c => c.Reference).Select(c => c.Id).ToListAsync(None);
        Assert.Equal((cases[1], cases[0]), (proposal.CaseId, proposal.OtherCaseId));
        Assert.Equal(["same-event-day", "same-home"], proposal.Reasons);
    }

    [Fact]
    public async Task A_neighbours_third_report_of_one_home_is_proposed_to_be_joined_to_the_two_before()
    {
        await using var portal = await TestPortal.StartAsync();
        var taker = portal.Organisation.FrontLine;
        for (var note = 0; note < 2; note++)
        {
            await Taking.SubmitAsync(portal, taker, Taking.Least(("reporterRole", "staff"), ("placeUprn", HomeOne), ("strands", "race")));
            portal.Time.Advance(TimeSpan.FromDays(14));
        }

        var third = await Taking.SubmitAsync(portal, taker, Taking.Least(
            ("reporterRole", "witness"), ("reporterName", "A Neighbour"), ("victims", "1"), ("victim[1].uprn", HomeOne), ("strands", "race"), ("victimKnows", "no")));
        await using var db = portal.Store.Read();
        var report = await db.Reports.SingleAsync(r => r.Id == third.Value.ReportId, None);
        var proposals = await db.JoinProposals.Where(p => p.CaseId == report.CaseId).ToListAsync(None);
        Assert.Equal(2, proposals.Count);
        Assert.All(proposals, proposal => Assert.Equal(["same-place"], proposal.Reasons));
        Assert.Equal([PartyRoles.Victim, PartyRoles.Witness | PartyRoles.Reporter], await db.Parties.Where(p => p.ReportId == report.Id).OrderBy(p => p.Ordinal).Select(p => p.Roles).ToListAsync(None));
        Assert.Equal(HatePerceived.Yes, report.Hate);
    }

    [Theory]
    [InlineData("types", "physical-assault", CasePriority.High)]
    [InlineData("types", "arson", CasePriority.High)]
    [InlineData("weapon", "knife", CasePriority.High)]
    [InlineData("concerns", "honour", CasePriority.High)]
    [InlineData("concerns", "suicide-or-self-harm", CasePriority.High)]
    [InlineData("concerns", "child-at-risk", CasePriority.High)]
    [InlineData("called999", "called-by-them", CasePriority.High)]
    [InlineData("victim[1].ageBand", "under-16", CasePriority.High)]
    [InlineData("victim[1].dateOfBirth", "3/11/2008", CasePriority.High)]
    [InlineData("victim[1].dateOfBirth", "2/11/2008", CasePriority.Standard)]
    [InlineData("reported[1].ageBand", "under-16", CasePriority.Standard)]
    [InlineData("types", "verbal-abuse", CasePriority.Standard)]
    [InlineData("called999", "not-needed", CasePriority.Standard)]
    public async Task Priority_comes_from_the_answers(string field, string value, CasePriority expected)
    {
        await using var portal = await TestPortal.StartAsync();
        var answers = Taking.Least(("victims", "1"), ("victim[1].kind", "person"), ("reportedPeople", "1"), ("reported[1].identity", "described"));
        if (value.Split('/') is [var day, var month, var year])
        {
            (answers[$"{field}.day"], answers[$"{field}.month"], answers[$"{field}.year"]) = ([day], [month], [year]);
        }
        else
        {
            answers[field] = [value];
        }

        Assert.True((await Taking.SubmitAsync(portal, portal.Organisation.FrontLine, answers)).IsSuccess);
        await using var db = portal.Store.Read();
        var @case = await db.Cases.SingleAsync(None);
        Assert.Equal(expected, @case.Priority);
        var due = expected == CasePriority.High ? portal.Clock.Now.AddHours(24) : new DateTimeOffset(2026, 11, 3, 17, 0, 0, TimeSpan.Zero);
        Assert.Equal(due, (await db.CaseClocks.SingleAsync(c => c.Standard == "first-contact", None)).DueAt);
        Assert.Equal(value == "honour", @case.HonourConcern);
    }

    [Fact]
    public async Task Closure_days_of_the_group_move_due_times()
    {
        await using var portal = await TestPortal.StartAsync();
        await portal.Store.WriteAsync(async db =>
        {
            db.Add(new ClosureDay { Day = new(2026, 11, 3), Words = "Training" });
            await db.SaveChangesAsync(None);
            return Result.Done;
        }, None);
        await Taking.SubmitAsync(portal, portal.Organisation.FrontLine, Taking.Least());
        await using var read = portal.Store.Read();
        Assert.Equal(new DateTimeOffset(2026, 11, 4, 17, 0, 0, TimeSpan.Zero), (await read.Cases.SingleAsync(None)).NextDueAt);
    }

    [Theory]
    [InlineData("1000000011", "1000000021", 1)]
    [InlineData("", "1000000021", 2)]
    [InlineData("", "", 0)]
    public async Task A_case_counts_where_the_victim_lives_else_where_it_happened_else_where_it_was_told(string home, string place, int neighbourhood)
    {
        await using var portal = await TestPortal.StartAsync();
        await Taking.SubmitAsync(portal, portal.Organisation.FrontLine, Taking.Least(
            ("victims", "1"), ("victim[1].kind", "person"), ("victim[1].uprn", home), ("placeUprn", place)));
        await using var db = portal.Store.Read();
        var (@case, report) = (await db.Cases.SingleAsync(None), await db.Reports.SingleAsync(None));
        Assert.Equal(portal.Organisation.Neighbourhoods[neighbourhood].Id, @case.NeighbourhoodId);
        Assert.Equal(portal.Organisation.Areas[neighbourhood].Id, @case.ServiceAreaId);
        Assert.Equal(portal.Organisation.Neighbourhoods[0].Id, report.CentreNeighbourhoodId);
    }

    [Fact]
    public async Task A_case_is_hidden_from_staff_of_the_household_and_sealed_where_staff_are_part_of_it()
    {
        await using var portal = await TestPortal.StartAsync();
        var index = portal.Get<BlindIndex>();
        await portal.Store.WriteAsync(async db =>
        {
            db.Add(new StaffHouseholdToken { StaffId = portal.Organisation.Officer.StaffId, Field = BlindField.Uprn, Token = index.Token(BlindField.Uprn, HomeOne)!.Value });
            await db.SaveChangesAsync(None);
            return Result.Done;
        }, None);
        await Taking.SubmitAsync(portal, portal.Organisation.FrontLine, Taking.Least(
            ("victims", "1"), ("victim[1].kind", "person"), ("reportedPeople", "1"), ("reported[1].uprn", HomeOne), ("reported[1].relation", "our-staff")));
        await using var read = portal.Store.Read();
        var exclusion = await read.CaseExclusions.SingleAsync(None);
        Assert.Equal((portal.Organisation.Officer.StaffId, "household-match", true), (exclusion.StaffId, exclusion.Source, exclusion.IsProvisional));
        var caseId = (await read.Cases.SingleAsync(None)).Id;
        Assert.Equal("Common.NotFound", (await portal.Vault.OpenAsync(portal.Organisation.Officer, caseId, "test", None)).Error.Code);
        Assert.Equal("Common.NotFound", (await portal.Vault.OpenAsync(portal.Organisation.TeamLeader, caseId, "test", None)).Error.Code);
        Assert.True((await portal.Vault.OpenAsync(portal.Organisation.Specialist, caseId, "test", None)).IsSuccess);
    }

    [Fact]
    public async Task Only_those_who_take_reports_submit()
    {
        await using var portal = await TestPortal.StartAsync();
        foreach (var actor in portal.Organisation.OneOfEachRole.Where(actor => actor.May(Permission.TakeReports)))
        {
            Assert.True((await Taking.SubmitAsync(portal, actor, Taking.Least())).IsSuccess, actor.Name);
        }

        await using var db = portal.Store.Read();
        Assert.Equal(4, await db.Reports.CountAsync(None));
    }
}
