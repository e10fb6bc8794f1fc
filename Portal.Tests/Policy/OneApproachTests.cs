using Microsoft.EntityFrameworkCore;
using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel.Time;
using Portal.Tests.Reports;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Policy;

/// <summary>One way for everybody: whatever the hostility was about, whether hate is perceived or not, tenant or not.</summary>
public sealed class OneApproachTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    [Proves("1.1", "reports of every strand, of several and of none go one way, from the desk to a closing that a second person approves, with the same standards")]
    [Proves("5.3", "whether hate is perceived or not, a victim gets the same officer, the same due times, the same contact and the same care in closing")]
    [Proves("5.1.1", "every report becomes a case with due times for first contact and for the risk assessment from its receipt, and none of it can be skipped")]
    public async Task Every_report_goes_one_way(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        string[] strands = ["race", "religion-or-belief", "sexual-orientation", "transgender-identity", "disability", "age", "race|disability", ""];
        var ways = new List<string>();
        foreach (var about in strands)
        {
            ways.Add(await WayAsync(portal, steps, staff, about));
        }

        Assert.Equal(strands.Length, ways.Count);
        Assert.Single(ways.Distinct());
        Assert.Contains("first-contact 17:00", ways[0], StringComparison.Ordinal);
        await using var db = portal.Store.Read();
        Assert.Equal((7, 1), (await CountedAsync(db, "cases-hate"), await CountedAsync(db, "cases-other")));
        await steps.AssertSoundAsync();
    }

    [Fact]
    [Proves("2.2", "somebody who is no tenant is helped like everybody else, and a case found to be outside the remit is closed with that reason and still counts")]
    public async Task Whoever_a_service_reaches_is_served()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var taken = await Taking.SubmitAsync(portal, staff.FrontLine, Taking.Least(
            ("victims", "1"), ("victim[1].kind", "person"), ("victim[1].occupancy", "visitor"), ("victim[1].nameUsed", "Just Passing"), ("victim[1].address", "A house of somebody else"), ("strands", "race")));
        Assert.True(taken.IsSuccess, string.Join(' ', taken.Errors));
        await using var db = portal.Store.Read();
        var id = (await db.Cases.SingleAsync(Ct)).Id;
        Assert.Equal("visitor", (await TestCases.PageAsync(portal, id)).Details!.People[0].Relationship);
        Assert.Equal(2, await db.CaseClocks.CountAsync(Ct));

        await steps.CloseAsync(id, staff.Officer, staff.TeamLeader, "out-of-remit");

        Assert.Equal((1, 1), (await CountedAsync(db, "cases-hate"), await CountedAsync(db, "reports")));
        await steps.AssertSoundAsync();
    }

    [Fact]
    [Proves("5.3(b)", "how a person wants to be called, reached and helped stands on the case as they said it, a correction reaches every page, and the old name finds nobody")]
    public async Task What_a_person_asks_for_stands_where_it_matters()
    {
        await using var portal = await TestPortal.StartAsync();
        var staff = portal.Organisation;
        var taken = await Taking.SubmitAsync(portal, staff.FrontLine, Taking.Least(
            ("victims", "1"), ("victim[1].kind", "person"), ("victim[1].nameUsed", "Robin Misheard"), ("victim[1].legalName", "Another Name"), ("victim[1].pronouns", "they-them"),
            ("victim[1].uprn", "1000000001"), ("victim[1].safeMethods", "text"), ("victim[1].contactRules", "no-message|never-at-home|two-staff"), ("victim[1].safeNumber", "07700 900123"),
            ("victim[1].interpreter", "yes"), ("victim[1].interpreterPreference", "woman"), ("victim[1].language", "pa"), ("victim[1].formats", "large-print"), ("victim[1].adjustments", "quiet-room"),
            ("victim[1].wishes", "stop|support"), ("victim[1].notWanted", "visit"), ("strands", "transgender-identity")));
        Assert.True(taken.IsSuccess, string.Join(' ', taken.Errors));
        await using var db = portal.Store.Read();
        var id = (await db.Cases.SingleAsync(Ct)).Id;
        await Done(new CaseSteps(portal).Allocate(id, staff.Officer, staff.TeamLeader));
        var person = (await TestCases.PageAsync(portal, id, staff.Officer)).Details!.People[0];

        Assert.Equal(("Robin Misheard", true, "They and them"), (person.NameUsed, person.HasLegalName, person.Pronouns));
        Assert.Equal(["stop", "support"], person.Wishes);
        Assert.Contains("A visit at home", person.WishesWords, StringComparison.Ordinal);
        Assert.Equal((true, true, true), (person.Contact.NoMessages, person.Contact.NeverAtHome, person.Contact.HasSafeNumber));
        Assert.Equal(["never-at-home", "no-message", "two-staff"], person.Contact.Rules.Order(StringComparer.Ordinal));
        Assert.Equal(("pa", "woman", "Quiet room"), (person.Needs.Language, person.Needs.Interpreter, person.Needs.Adjustments));
        Assert.Equal(["large-print"], person.Needs.Formats);

        var corrected = await portal.Get<CorrectRecord>().HandleAsync(
            new(id, CorrectedRecord.Party, person.Id, "NameUsed", "Robin Misheard", "Robyn Heard", "As they write it."), staff.Officer, Ct);
        Assert.True(corrected.Answer.IsSuccess);
        Assert.Equal("Robyn Heard", (await TestCases.PageAsync(portal, id, staff.Officer)).Details!.People[0].NameUsed);
        Assert.Equal("Robyn Heard", Assert.Single((await portal.Get<CaseListQuery>().AskAsync(new(new()), staff.Officer, Ct)).Value.Rows).Victim!.NameUsed);
        Assert.Empty((await portal.Get<FindCasesQuery>().AskAsync(new(FindBy.Name, "Misheard"), staff.TeamLeader, Ct)).Value.Cases);
    }

    /// <summary>The way of one report in words: everything but what it is about must be the same.</summary>
    private static async Task<string> WayAsync(TestPortal portal, CaseSteps steps, TestOrganisation staff, string about)
    {
        (string, string)[] hate = about.Length == 0 ? [("hatePerceived", "no")] : [("hatePerceived", "yes"), ("strands", about), ("perceivedBy", "victim")];
        var taken = await Taking.SubmitAsync(portal, staff.FrontLine, Taking.Least([("reporterRole", "victim"), ("victims", "1"), ("victim[1].kind", "person"), ("victim[1].nameUsed", "A Person"), .. hate]));
        Assert.True(taken.IsSuccess, string.Join(' ', taken.Errors));
        await using var db = portal.Store.Read();
        var @case = await db.Cases.SingleAsync(c => db.Reports.Any(r => r.Id == taken.Value.ReportId && r.CaseId == c.Id), Ct);
        var way = new List<string> { $"{@case.Status} {@case.Priority}" };
        way.AddRange((await db.CaseClocks.Where(c => c.CaseId == @case.Id).OrderBy(c => c.Standard).ToListAsync(Ct)).Select(c => $"{c.Standard} {UkTime.TimeOf(c.DueAt):HH:mm}"));
        way.Add(await Refused(steps.ProposeBare(@case.Id, staff.Officer)));
        await Done(steps.Allocate(@case.Id, staff.Officer, staff.TeamLeader));
        way.Add(await Refused(steps.ProposeBare(@case.Id, staff.Officer)));
        await Done(steps.Contact(@case.Id, staff.Officer));
        await Done(steps.Risk(@case.Id, staff.Officer, RiskBand.Medium));
        await Done(steps.Propose(@case.Id, staff.Officer));
        way.Add(await Refused(steps.Approve(@case.Id, staff.Officer)));
        await Done(steps.Approve(@case.Id, staff.TeamLeader));
        way.AddRange(await db.CaseClocks.AsNoTracking().Where(c => c.CaseId == @case.Id).OrderBy(c => c.Standard).Select(c => $"{c.Standard} {c.State}").ToListAsync(Ct));
        way.AddRange(await db.CaseEntries.Where(e => e.CaseId == @case.Id).OrderBy(e => e.Kind).Select(e => e.Kind).ToListAsync(Ct));
        return string.Join(", ", way);
    }

    private static Task<long> CountedAsync(PortalContext db, string measure) =>
        db.PeriodCounters.AsNoTracking().Where(c => c.Measure == measure && c.Breakdown == "").SumAsync(c => c.Count, Ct);
}
