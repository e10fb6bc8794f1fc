using Microsoft.EntityFrameworkCore;
using Portal.Core.Cases;
using Portal.Core.Incidents;
using Portal.Core.Policy;
using Portal.Tests.Reports;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Policy;

/// <summary>The definitions of the policy, from the answers of a report to what is kept and counted.</summary>
public sealed class DefinitionTests
{
    private const string HomeOne = "1000000001";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("race", "anti-black")]
    [InlineData("sexual-orientation", "anti-gay")]
    [InlineData("transgender-identity", "anti-trans-woman")]
    [InlineData("disability", "learning-disability")]
    [InlineData("religion-or-belief", "anti-muslim")]
    [Proves("4.2", "a report that anybody perceives as racist is kept, opened as a case and counted as such, and the end of the case changes nothing of it")]
    [Proves("4.3", "a report perceived to be about sexual orientation or about transgender identity is kept and counted as what it is, the two apart")]
    [Proves("4.4", "a report that anybody perceives as hostile to disability is kept, opened as a case and counted as such")]
    [Proves("4.5", "a report that anybody perceives as hostile to a faith or belief is kept, opened as a case and counted as such")]
    public async Task What_anybody_perceives_is_kept_and_counted(string strand, string part)
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var taken = await Taking.SubmitAsync(portal, staff.FrontLine, Taking.Answers(
            ("channel", "phone"), ("reporterRole", "witness"), ("strands", strand), ($"substrand.{strand}", part),
            ("perceivedBy", "witness"), ("perceptionKind", "perceived"), ("placeUprn", HomeOne)));
        Assert.True(taken.IsSuccess, string.Join(' ', taken.Errors));
        var id = await OnlyCaseAsync(portal);
        await AssertKeptAsync(portal, strand, part);

        await Done(steps.Allocate(id, staff.Officer, staff.TeamLeader));
        await Done(steps.Note(id, staff.Officer, text: "The other side says that it was not meant so."));
        await Done(steps.Start(id, staff.Officer));
        await Done(steps.Propose(id, staff.Officer, reason: "no-evidence", told: "nobody-known"));
        await Done(steps.Approve(id, staff.TeamLeader));

        await AssertKeptAsync(portal, strand, part);
        await steps.AssertSoundAsync();
    }

    [Fact]
    [Proves("4.1", "from the report to the closing no step, no denial and no want of evidence clears who perceives hate")]
    public async Task No_step_of_a_case_clears_a_perception()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var opened = await TestCases.AllocatedAsync(portal, staff.Officer, new() { Strands = ["disability", "race"] });
        var perception = (await TestCases.PageAsync(portal, opened.Id)).Details!.Incidents[0].Perceptions[0];

        foreach (var (record, recordId, field, seen, value) in new[]
        {
            (CorrectedRecord.Incident, opened.IncidentId, nameof(Incident.Hate), "Yes", "No"),
            (CorrectedRecord.Incident, opened.IncidentId, nameof(Incident.Hate), "Yes", "NotSure"),
            (CorrectedRecord.Perception, perception.Id, "Strand", perception.Strand, ""),
            (CorrectedRecord.Perception, perception.Id, "PerceivedBy", perception.PerceivedBy, ""),
        })
        {
            var cleared = await portal.Get<CorrectRecord>().HandleAsync(new(opened.Id, record, recordId, field, seen, value, "It is denied."), staff.Officer, Ct);
            Assert.Equal((field, "Cases.NotOffered"), (field, cleared.Answer.Error.Code));
        }

        await Done(steps.Contact(opened.Id, staff.Officer));
        await Done(steps.Propose(opened.Id, staff.Officer, reason: "no-evidence"));
        await Done(steps.Approve(opened.Id, staff.TeamLeader));
        await Done(steps.Reopen(opened.Id, staff.Officer));

        var page = await TestCases.PageAsync(portal, opened.Id);
        Assert.Equal(HatePerceived.Yes, page.Header.Hate);
        Assert.Equal(["disability", "race"], page.Header.Strands);
        Assert.Equal(2, page.Details!.Incidents[0].Perceptions.Count);
        Assert.Equal(1, await CountedAsync(portal, "cases-hate"));
    }

    [Fact]
    [Proves("4.6", "what an incident did to somebody's peace, comfort or fear is kept with it, and a report of nothing but that is an incident")]
    public async Task The_effects_of_an_incident_are_kept_with_it()
    {
        await using var portal = await TestPortal.StartAsync();
        var taken = await Taking.SubmitAsync(portal, portal.Organisation.FrontLine, Taking.Least(
            ("types", "noise-or-rubbish"), ("impact", "alarm|distress|peace-disturbed"), ("fear", "quite"), ("impactNotes", "We sit in the kitchen with the light off."),
            ("hatePerceived", "no")));
        Assert.True(taken.IsSuccess, string.Join(' ', taken.Errors));

        var incident = Assert.Single((await TestCases.PageAsync(portal, await OnlyCaseAsync(portal))).Details!.Incidents);

        Assert.Equal(["noise-or-rubbish"], incident.Types);
        Assert.Equal(
            ("alarm distress peace-disturbed", "quite", "We sit in the kitchen with the light off."),
            (incident.Content.Harm["impact"], incident.Content.Harm["fear"], incident.Content.Harm["impactNotes"]));
    }

    [Fact]
    [Proves("4.7", "earlier reports of one target are proposed to be one case with the reasons shown, an officer decides, and nothing is joined by itself")]
    public async Task A_series_is_proposed_and_decided_by_an_officer()
    {
        await using var portal = await TestPortal.StartAsync();
        var staff = portal.Organisation;
        for (var report = 0; report < 2; report++)
        {
            await Taking.SubmitAsync(portal, staff.FrontLine, Taking.Least(("victims", "1"), ("victim[1].uprn", HomeOne), ("strands", "race")));
            portal.Time.Advance(TimeSpan.FromDays(7));
        }

        await using var db = portal.Store.Read();
        var cases = await db.Cases.OrderBy(c => c.Reference).ToListAsync(Ct);
        Assert.All(cases, c => Assert.Equal(CaseStatus.Pool, c.Status));
        var proposal = Assert.Single((await TestCases.PageAsync(portal, cases[1].Id, staff.TeamLeader)).Details!.Joins);
        Assert.Equal(["same-home"], proposal.Reasons);

        await Done(portal.Get<DecideJoin>().HandleAsync(new(proposal.Id, true, "The same home, the third time this month."), staff.TeamLeader, Ct));

        Assert.Equal(2, (await TestCases.PageAsync(portal, cases[0].Id)).Details!.Incidents.Count);
    }

    private static async Task AssertKeptAsync(TestPortal portal, string strand, string part)
    {
        await using var db = portal.Store.Read();
        var perception = Assert.Single(await db.Perceptions.ToListAsync(Ct));
        Assert.Equal(("witness", strand, part, "perceived"), (perception.PerceivedBy, perception.Strand, perception.SubStrand, perception.Kind));
        Assert.Equal([strand], (await db.Cases.SingleAsync(Ct)).Strands);
        Assert.Equal(HatePerceived.Yes, (await db.Cases.SingleAsync(Ct)).Hate);
        Assert.Equal([strand], await db.PeriodCounters.Where(c => c.Measure == "cases-hate" && c.Breakdown == "strand" && c.Count == 1).Select(c => c.Value).ToListAsync(Ct));
    }

    private static async Task<long> CountedAsync(TestPortal portal, string measure)
    {
        await using var db = portal.Store.Read();
        return await db.PeriodCounters.Where(c => c.Measure == measure && c.Breakdown == "").SumAsync(c => c.Count, Ct);
    }

    private static async Task<Guid> OnlyCaseAsync(TestPortal portal)
    {
        await using var db = portal.Store.Read();
        return (await db.Cases.SingleAsync(Ct)).Id;
    }
}
