using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Cases;

public sealed class MergeCasesTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    public async Task The_older_case_survives_with_both_stories_and_a_join_is_undone(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var older = await TestCases.OpenAsync(portal);
        portal.Time.Advance(TimeSpan.FromMinutes(1));
        var newer = await TestCases.OpenAsync(portal, new() { VictimName = "Later Told" });
        await Done(steps.Note(newer.Id, staff.TeamLeader, text: "Said in the newer case."));

        Assert.Equal(older.Id, await Done(steps.Merge(newer.Id, older.Id, staff.TeamLeader)));

        var page = await TestCases.PageAsync(portal, newer.Id);
        Assert.Equal(older.Id, page.Header.Id);
        Assert.Contains(page.Details!.Timeline.Entries, e => e.Content is NoteEntry { Text: "Said in the newer case." });
        Assert.Equal((2, 2), (page.Details.Reports.Count, page.Details.Incidents.Count));
        Assert.Equal("Cases.Joined", await Refused(steps.Note(newer.Id, staff.TeamLeader)));
        await steps.AssertSoundAsync();

        await Done(steps.Unmerge(newer.Id, staff.TeamLeader));

        Assert.Equal("Later Told", (await TestCases.PageAsync(portal, newer.Id)).Details!.People[0].NameUsed);
        Assert.Single((await TestCases.PageAsync(portal, older.Id)).Details!.Reports);
        await Done(steps.Note(newer.Id, staff.TeamLeader));
        await steps.AssertSoundAsync();
    }

    [Fact]
    public async Task Joins_of_joined_cases_are_undone_last_first()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var cases = new List<OpenedCase>();
        for (var i = 0; i < 3; i++)
        {
            cases.Add(await TestCases.OpenAsync(portal, new() { VictimName = $"Person {i}" }));
            portal.Time.Advance(TimeSpan.FromMinutes(1));
        }

        await Done(steps.Merge(cases[2].Id, cases[1].Id, staff.TeamLeader));
        await Done(steps.Merge(cases[1].Id, cases[0].Id, staff.TeamLeader));
        Assert.Equal(3, (await TestCases.PageAsync(portal, cases[2].Id)).Details!.Incidents.Count);
        Assert.NotEqual("", await Refused(steps.Unmerge(cases[2].Id, staff.TeamLeader)));
        await Done(steps.Unmerge(cases[1].Id, staff.TeamLeader));
        await Done(steps.Unmerge(cases[2].Id, staff.TeamLeader));

        foreach (var (opened, i) in cases.Select((c, i) => (c, i)))
        {
            Assert.Equal($"Person {i}", (await TestCases.PageAsync(portal, opened.Id)).Details!.People[0].NameUsed);
        }

        await steps.AssertSoundAsync();
    }

    [Fact]
    public async Task Keys_left_behind_by_a_stop_are_brought_after_their_rows()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var older = await TestCases.OpenAsync(portal);
        portal.Time.Advance(TimeSpan.FromMinutes(1));
        var newer = await TestCases.OpenAsync(portal, new() { VictimName = "Later Told" });
        await Done(steps.Merge(newer.Id, older.Id, staff.TeamLeader));
        var (store, keys) = (portal.Get<KeyStore>(), await portal.Get<KeyStore>().LoadAsync([older.Id], Ct));
        await store.PlaceAsync([new(newer.Id, null), new(newer.IncidentId, newer.Id), new(newer.VictimId!.Value, newer.Id)], keys, Ct);
        await Assert.ThrowsAsync<KeyNotFoundException>(() => TestCases.PageAsync(portal, older.Id));

        Assert.Equal(1, await portal.Get<KeyPlacement>().RepairAsync(Ct));
        Assert.Equal(0, await portal.Get<KeyPlacement>().RepairAsync(Ct));

        Assert.Equal(4, (await TestCases.PageAsync(portal, older.Id)).Details!.People.Count);
    }

    [Fact]
    public async Task A_proposed_join_is_decided_once_by_the_triaging_officer()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var older = await TestCases.OpenAsync(portal);
        portal.Time.Advance(TimeSpan.FromMinutes(1));
        var newer = await TestCases.OpenAsync(portal);
        var refused = await ProposeAsync(portal, newer.Id, older.Id);
        var decide = portal.Get<DecideJoin>();
        Assert.Equal(refused, Assert.Single((await TestCases.PageAsync(portal, newer.Id, staff.TeamLeader)).Details!.Joins).Id);
        Assert.Contains((await portal.Get<MyWorkQuery>().AskAsync(staff.TeamLeader, Ct)).Value.ToDecide, i => i.Why == WorkReasons.JoinToDecide && i.Case.Id == newer.Id);

        Assert.Equal("Common.NotFound", await Refused(decide.HandleAsync(new(refused, true, "Same home."), staff.Officer, Ct)));
        Assert.Equal(newer.Id, await Done(decide.HandleAsync(new(refused, false, "Different people."), staff.TeamLeader, Ct)));
        Assert.Equal("Cases.AlreadyDecided", await Refused(decide.HandleAsync(new(refused, true, "Same home."), staff.TeamLeader, Ct)));
        Assert.Equal(older.Id, await Done(decide.HandleAsync(new(await ProposeAsync(portal, newer.Id, older.Id), true, "Same home."), staff.TeamLeader, Ct)));
        Assert.Equal("Common.NotFound", await Refused(decide.HandleAsync(new(Guid.CreateVersion7(), true, "Same home."), staff.TeamLeader, Ct)));
        await steps.AssertSoundAsync();
    }

    private static async Task<Guid> ProposeAsync(TestPortal portal, Guid caseId, Guid otherId)
    {
        var proposal = new JoinProposal { CaseId = caseId, OtherCaseId = otherId, Reasons = ["same-home"], ProposedAt = portal.Clock.Now };
        await portal.Store.WriteAsync(async db =>
        {
            db.Add(proposal);
            await db.SaveChangesAsync();
            return Result.Done;
        }, Ct);
        return proposal.Id;
    }
}
