using Microsoft.EntityFrameworkCore;
using Portal.Core.Auditing;
using Portal.Core.Cases;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Cases;

/// <summary>Any sequence of acts, allowed or refused, by anybody: counters stay those of a rebuild, the trail holds, due times follow from the rows.</summary>
public sealed class RandomActsTests
{
    [Theory]
    [InlineData(1, 150)]
    [InlineData(2, 150)]
    public async Task Counters_trail_and_due_times_stay_true(int seed, int acts)
    {
        await using var portal = await TestPortal.StartAsync();
        await RunAsync(portal, new Random(seed), acts);
    }

    [Theory]
    [BothDatabases]
    [Trait(Tier.Name, Tier.Full)]
    public async Task Counters_trail_and_due_times_stay_true_for_long(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        await RunAsync(portal, new Random(3), 1500);
    }

    private static async Task RunAsync(TestPortal portal, Random random, int acts)
    {
        var steps = new CaseSteps(portal);
        var staff = portal.Organisation;
        var people = new[] { staff.Officer, staff.Officer, staff.SecondOfficer, staff.OfficerWest, staff.TeamLeader, staff.TeamLeader, staff.Specialist, staff.Specialist, staff.Specialist, staff.FrontLine };
        var cases = new List<OpenedCase>();
        var done = 0;
        for (var i = 0; i < acts; i++)
        {
            portal.Time.Advance(TimeSpan.FromMinutes(random.Next(1, 600)));
            if (cases.Count < 3 || random.Next(10) == 0)
            {
                cases.Add(await TestCases.OpenAsync(portal, Setup(random, portal)));
            }

            var (one, other, who) = (cases[random.Next(cases.Count)], cases[random.Next(cases.Count)], people[random.Next(people.Length)]);
            done += (await StepAsync(steps, staff, random, one, other, who)).IsSuccess ? 1 : 0;
        }

        Assert.True(done > acts / 7, $"only {done} of {acts} acts were done");
        await steps.AssertSoundAsync();
        await AssertDueTimesAsync(portal);
        await AssertEveryOpenedEntryAsync(portal, cases);
    }

    private static CaseSetup Setup(Random random, TestPortal portal) => new()
    {
        Area = random.Next(2),
        ReceivedAt = portal.Clock.Now.AddHours(-random.Next(0, 900)),
        VictimKnown = random.Next(5) > 0,
        Graffiti = random.Next(3) == 0,
        Hate = (Core.Incidents.HatePerceived)random.Next(3),
        Strands = random.Next(2) == 0 ? [] : ["race", "age"],
        Priority = (CasePriority)random.Next(2),
    };

    private static async Task<Result> StepAsync(CaseSteps steps, TestOrganisation staff, Random random, OpenedCase one, OpenedCase other, Core.Access.Actor who) => random.Next(18) switch
    {
        0 or 1 => await steps.Allocate(one.Id, random.Next(2) == 0 ? staff.Officer : staff.SecondOfficer, who),
        2 => await steps.Take(one.Id, who),
        3 => await steps.Note(one.Id, who, (EntryAudience)random.Next(3)),
        4 or 5 => await steps.Contact(one.Id, who, random.Next(2) == 0 ? "spoke" : "no-answer", promise: random.Next(2) == 0 ? null : steps.Today.AddDays(random.Next(1, 30))),
        6 => await steps.Contact(one.Id, who),
        7 => await steps.Risk(one.Id, who, (RiskBand)random.Next(1, 4)),
        8 => await steps.Raise(one.Id, who),
        9 => await steps.Incident(one.Id, who, random.Next(2) == 0 ? "physical-assault" : "verbal-abuse"),
        10 => await steps.GraffitiGone(one.Id, who),
        11 or 12 => await steps.Propose(one.Id, who, random.Next(3) == 0 ? "duplicate" : "resolved"),
        13 => random.Next(3) == 0 ? await steps.Decline(one.Id, who) : await steps.Approve(one.Id, who),
        14 => await steps.Reopen(one.Id, who),
        15 when random.Next(3) == 0 => await steps.Link(one.ReportId, other.Id, who, random.Next(2) == 0 ? other.IncidentId : null),
        16 => random.Next(2) == 0 ? await steps.Unlink(one.ReportId, who) : await steps.Unmerge(one.Id, who),
        17 when random.Next(3) == 0 => await steps.Merge(one.Id, other.Id, who),
        _ => await steps.Note(one.Id, who),
    };

    private static async Task AssertDueTimesAsync(TestPortal portal)
    {
        await using var db = portal.Store.Read();
        foreach (var @case in await db.Cases.ToListAsync())
        {
            var clocks = await db.CaseClocks.Where(c => c.CaseId == @case.Id && c.State == ClockState.Running).Select(c => (DateTimeOffset?)c.DueAt).ToListAsync();
            var promises = await db.CasePromises.Where(p => p.CaseId == @case.Id && p.KeptAt == null).Select(p => (DateTimeOffset?)p.DueAt).ToListAsync();
            Assert.Equal(@case.Status.IsOpen() ? clocks.Concat(promises).Min() : null, @case.NextDueAt);
            Assert.Equal(@case.Strands, await db.CaseStrands.Where(s => s.CaseId == @case.Id).Select(s => s.Strand).Order().ToListAsync());
        }

        Assert.Empty(await db.Reports.Where(r => !db.Cases.Any(c => c.Id == r.CaseId && c.Status != CaseStatus.Merged)).ToListAsync());
    }

    private static async Task AssertEveryOpenedEntryAsync(TestPortal portal, List<OpenedCase> cases)
    {
        await using var db = portal.Store.Read();
        foreach (var opened in cases)
        {
            var looks = await db.AuditEntries.CountAsync(e => e.Kind == AuditKind.Look);
            var page = await TestCases.PageAsync(portal, opened.Id);
            Assert.NotEmpty(page.Details!.Timeline.Entries);
            Assert.Equal(looks + 1, await db.AuditEntries.CountAsync(e => e.Kind == AuditKind.Look));
        }
    }
}
