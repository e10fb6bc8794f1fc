using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Incidents;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Cases;

public sealed class CaseQueryTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    public async Task The_list_is_paged_both_ways_without_losing_or_repeating_a_case(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var staff = portal.Organisation;
        for (var i = 0; i < 120; i++)
        {
            await TestCases.OpenAsync(portal, new() { ReceivedAt = portal.Clock.Now.AddHours(-(i / 3)) });
        }

        var query = portal.Get<CaseListQuery>();
        var first = (await query.AskAsync(new(new()), staff.Specialist, Ct)).Value;
        var second = (await query.AskAsync(new(new()) { OlderThan = PageKey.Parse(first.Older!.ToString()) }, staff.Specialist, Ct)).Value;
        var third = (await query.AskAsync(new(new()) { OlderThan = second.Older }, staff.Specialist, Ct)).Value;
        var back = (await query.AskAsync(new(new()) { NewerThan = second.Newer }, staff.Specialist, Ct)).Value;

        Assert.Equal((50, 50, 20), (first.Rows.Count, second.Rows.Count, third.Rows.Count));
        Assert.Equal((null, null, null), (first.Newer, third.Older, back.Newer));
        Assert.Equal(120, first.Rows.Concat(second.Rows).Concat(third.Rows).Select(r => r.Id).Distinct().Count());
        Assert.Equal(first.Rows.Select(r => r.Id), back.Rows.Select(r => r.Id));
    }

    [Theory]
    [BothDatabases]
    [Proves("5.3(c)", "who may not read a case sees no name in any list, who is excluded from it does not see it at all")]
    public async Task The_list_narrows_and_names_only_for_those_who_may_read(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var mine = await TestCases.AllocatedAsync(portal, staff.Officer, new() { VictimName = "Asha Example" });
        var pool = await TestCases.OpenAsync(portal, new() { Hate = HatePerceived.No, Strands = [], ReceivedAt = portal.Clock.Now.AddDays(-3) });
        var west = await TestCases.OpenAsync(portal, new() { Area = 1, Strands = ["age"] });
        await Done(steps.Risk(mine.Id, staff.Officer, RiskBand.High));

        Assert.Equal([mine.Id, pool.Id], await List(portal, staff.TeamLeader, new()));
        Assert.Equal([west.Id, mine.Id, pool.Id], await List(portal, staff.Specialist, new()));
        Assert.Equal([west.Id], await List(portal, staff.Specialist, new() { Strand = "age" }));
        Assert.Equal([mine.Id], await List(portal, staff.Specialist, new() { Risk = RiskBand.High, Status = CaseStatus.Investigating, OfficerId = staff.Officer.StaffId }));
        Assert.Equal([pool.Id], await List(portal, staff.Specialist, new() { Hate = false }));
        Assert.Equal([pool.Id], await List(portal, staff.Specialist, new() { ReceivedTo = portal.Clock.Today.AddDays(-3) }));
        Assert.Equal([west.Id, mine.Id], await List(portal, staff.Specialist, new() { ReceivedFrom = portal.Clock.Today, Hate = true, Open = true }));
        Assert.Equal([west.Id], await List(portal, staff.Specialist, new() { AreaId = staff.Areas[1].Id, NeighbourhoodId = staff.Neighbourhoods[1].Id }));
        Assert.Empty(await List(portal, staff.Specialist, new() { Open = false }));

        Assert.All(await Rows(portal, staff.Director), r => Assert.Null(r.Victim));
        Assert.Equal(["Asha Example", null], (await Rows(portal, staff.Officer)).Select(r => r.Victim?.NameUsed));
        Assert.Equal("Common.NotAllowed", (await portal.Get<CaseListQuery>().AskAsync(new(new()), staff.FrontLine, Ct)).Error.Code);
        await Done(steps.Conflict(mine.Id, staff.Director));
        Assert.Equal([pool.Id], await List(portal, staff.Director, new()));
    }

    [Fact]
    [Proves("5.3(c)", "the case page shows names to those who may read it and only the heading to those who may know of it")]
    public async Task A_director_sees_the_heading_and_a_hidden_case_answers_as_none()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var opened = await TestCases.AllocatedAsync(portal, staff.Officer, new() { SafeNumber = "0161 496 0009" });
        await Done(steps.Note(opened.Id, staff.Officer, EntryAudience.Restricted, "Only for three."));

        Assert.Null((await TestCases.PageAsync(portal, opened.Id, staff.Director)).Details);
        var page = await TestCases.PageAsync(portal, opened.Id, staff.Officer);
        Assert.True(page.Details!.People[0].Contact is { HasSafeNumber: true, NoMessages: true });
        Assert.DoesNotContain("0161 496 0009", System.Text.Json.JsonSerializer.Serialize(page), StringComparison.Ordinal);
        Assert.Contains(page.Details.Timeline.Entries, e => e.Content is NoteEntry { Text: "Only for three." });
        var glass = new Actor { StaffId = staff.SecondOfficer.StaffId, Name = "x", Roles = [Role.CaseManagementOfficer], AreaIds = staff.SecondOfficer.AreaIds };
        Assert.Equal(Error.NotFound, (await portal.Get<CasePageQuery>().AskAsync(opened.Id, glass, Ct)).Error);
        Assert.Equal(Error.NotFound, (await portal.Get<CasePageQuery>().AskAsync(Guid.CreateVersion7(), staff.Officer, Ct)).Error);
        Assert.Equal(Error.NotFound, (await portal.Get<TimelineQuery>().AskAsync(new(opened.Id), staff.Director, Ct)).Error);

        Assert.Equal("0161 496 0009", await Done(portal.Get<RevealSafeContact>().HandleAsync(new(opened.Id, opened.VictimId!.Value, SafeDetail.Number), staff.Officer, Ct)));
        Assert.Equal("Common.NotFound", await Refused(portal.Get<RevealSafeContact>().HandleAsync(new(opened.Id, opened.VictimId.Value, SafeDetail.Number), staff.Director, Ct)));
        await using var db = portal.Store.Read();
        Assert.Equal(1, await db.AuditEntries.CountAsync(e => e.Action == nameof(RevealSafeContact) && e.Kind == AuditKind.Act && e.Subjects.Contains(opened.VictimId.Value.ToString()), Ct));
    }

    [Theory]
    [BothDatabases]
    public async Task The_timeline_is_filtered_and_paged_newest_first(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        for (var i = 0; i < 30; i++)
        {
            await Done(steps.Note(id, staff.Officer, text: $"{i}"));
        }

        var query = portal.Get<TimelineQuery>();
        var first = (await query.AskAsync(new(id) { Kind = NoteEntry.Kind, Take = 20 }, staff.Officer, Ct)).Value;
        var second = (await query.AskAsync(new(id) { Kind = NoteEntry.Kind, Take = 20, Before = first.Older }, staff.Officer, Ct)).Value;

        Assert.Equal(30, first.Entries.Concat(second.Entries).Select(e => ((NoteEntry)e.Content).Text).Distinct().Count());
        Assert.Null(second.Older);
        Assert.True((await TestCases.PageAsync(portal, id)).Details!.Timeline.Older is not null);
    }

    [Theory]
    [BothDatabases]
    public async Task Cases_are_found_through_the_index_within_ones_reach(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var mine = await TestCases.AllocatedAsync(portal, staff.Officer, new() { VictimName = "Zofia Kowalska-Example", Phone = "+44 161 496 0123", Postcode = "ZZ1 1AA", Uprn = "100000000011" });
        var west = await TestCases.OpenAsync(portal, new() { Area = 1, VictimName = "Zofia Other" });
        var find = portal.Get<FindCasesQuery>();

        foreach (var (by, value) in new[] { (FindBy.Name, "kowalska zofia"), (FindBy.Phone, "0161 4960123"), (FindBy.Postcode, "zz11aa"), (FindBy.Uprn, "100000000011"), (FindBy.Reference, mine.Reference) })
        {
            Assert.Equal(mine.Id, Assert.Single((await find.AskAsync(new(by, value), staff.Officer, Ct)).Value.Cases).CaseId);
        }

        var zofia = (await find.AskAsync(new(FindBy.Name, "Zofia"), staff.Officer, Ct)).Value;
        Assert.Equal((1, true), (zofia.Cases.Count, zofia.ElsewhereToo));
        Assert.Equal(2, (await find.AskAsync(new(FindBy.Name, "Zofia"), staff.Specialist, Ct)).Value.Cases.Count);
        await Done(steps.Conflict(west.Id, staff.Specialist));
        var without = (await find.AskAsync(new(FindBy.Name, "Zofia"), staff.Specialist, Ct)).Value;
        Assert.Equal((1, false), (without.Cases.Count, without.ElsewhereToo));
        Assert.Equal("Cases.NothingToFind", await Refused(find.AskAsync(new(FindBy.Name, " - "), staff.Officer, Ct)));
        Assert.Equal("Common.NotAllowed", await Refused(find.AskAsync(new(FindBy.Name, "Zofia"), staff.FrontLine, Ct)));
        await using var db = portal.Store.Read();
        Assert.Equal("Name: 1", await db.AuditEntries.Where(e => e.Action == "FindCasesQuery" && e.Kind == AuditKind.Act && e.StaffId == staff.Officer.StaffId).OrderBy(e => e.Sequence).Select(e => e.Note).FirstAsync(Ct));
    }

    [Fact]
    [Proves("5.1.1", "an officer's work and the pool show what is late first, by nothing but the clock")]
    public async Task Work_stands_where_its_due_time_puts_it()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var contacted = await TestCases.AllocatedAsync(portal, staff.Officer, new() { VictimName = "Asha Example" });
        await Done(steps.Contact(contacted.Id, staff.Officer, promise: new(2026, 11, 6)));
        await Done(steps.Risk(contacted.Id, staff.Officer, RiskBand.Medium));
        var running = await TestCases.AllocatedAsync(portal, staff.Officer);
        var closing = await TestCases.AllocatedAsync(portal, staff.Officer);
        await Done(steps.Contact(closing.Id, staff.Officer));
        await Done(steps.Propose(closing.Id, staff.Officer));
        var waiting = await TestCases.OpenAsync(portal);

        portal.Time.Set(new(2026, 11, 3, 16, 0, 0, TimeSpan.Zero));
        var today = (await portal.Get<MyWorkQuery>().AskAsync(staff.Officer, Ct)).Value;
        Assert.Equal([running.Id], today.DueToday.Select(i => i.Case.Id));
        Assert.Equal([(contacted.Id, WorkReasons.Promise, "Asha Example")], today.ThisWeek.Select(i => (i.Case.Id, i.Why, i.Case.Victim!.NameUsed)));
        Assert.Equal([closing.Id], today.WaitingForOthers.Select(i => i.Case.Id));
        Assert.Equal([closing.Id], (await portal.Get<MyWorkQuery>().AskAsync(staff.TeamLeader, Ct)).Value.ToDecide.Select(i => i.Case.Id));
        Assert.Equal([waiting.Id], (await Pool(portal)).Ids);

        portal.Time.Set(new(2026, 11, 3, 17, 0, 1, TimeSpan.Zero));
        Assert.Contains(running.Id, (await portal.Get<MyWorkQuery>().AskAsync(staff.Officer, Ct)).Value.Late.Select(i => i.Case.Id));
        Assert.Equal(1, (await portal.Get<PoolQuery>().AskAsync(staff.TeamLeader, Ct)).Value.Late);
        Assert.Equal([(staff.SecondOfficer.StaffId, 0), (staff.Officer.StaffId, 3)], (await portal.Get<OfficersQuery>().AskAsync(waiting.Id, staff.TeamLeader, Ct)).Value.Select(o => (o.StaffId, o.OpenCases)));
    }

    private static async Task<(Guid[] Ids, int Late)> Pool(TestPortal portal)
    {
        var pool = (await portal.Get<PoolQuery>().AskAsync(portal.Organisation.TeamLeader, Ct)).Value;
        return ([.. pool.Rows.Select(r => r.Id)], pool.Late);
    }

    private static async Task<IReadOnlyList<CaseRowView>> Rows(TestPortal portal, Actor actor, CaseListFilter? filter = null) =>
        (await portal.Get<CaseListQuery>().AskAsync(new(filter ?? new()), actor, Ct)).Value.Rows;

    private static async Task<List<Guid>> List(TestPortal portal, Actor actor, CaseListFilter filter) => [.. (await Rows(portal, actor, filter)).Select(r => r.Id)];
}
