using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Cases.Conflicts;
using Portal.Core.Cases.Queries;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Tests.Cases.Emergencies;
using Portal.Tests.Reports;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Cases.Conflicts;

public sealed class HouseholdTests
{
    private const string Born = "1990-02-03";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    [Proves("5.3(c)", "a new case about a member of staff's household is hidden from them at once, by home or by full name with date of birth, until the Specialist decides")]
    public async Task A_new_case_about_the_household_is_hidden_at_once(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var staff = portal.Organisation;
        await Done(KeepAsync(portal, staff.TeamLeader, staff.Properties[0].Uprn, ("Ébba  Sample-Person", new(1990, 2, 3))));

        var byHome = await CaseAsync(portal, ("victim[1].uprn", staff.Properties[0].Uprn));
        var byName = await CaseAsync(portal, ("victim[1].nameUsed", "ebba sample person"), ("victim[1].dateOfBirth.day", "3"), ("victim[1].dateOfBirth.month", "2"), ("victim[1].dateOfBirth.year", "1990"));
        var nameOnly = await CaseAsync(portal, ("victim[1].nameUsed", "Ebba Sample Person"));
        var otherBirth = await CaseAsync(portal, ("victim[1].nameUsed", "Ebba Sample Person"), ("victim[1].dateOfBirth.day", "4"), ("victim[1].dateOfBirth.month", "2"), ("victim[1].dateOfBirth.year", "1990"));

        foreach (var (id, hidden) in new[] { (byHome, true), (byName, true), (nameOnly, false), (otherBirth, false) })
        {
            Assert.Equal(hidden, await HiddenAsync(portal, id, staff.TeamLeader));
        }

        Assert.False(await HiddenAsync(portal, byHome, staff.Specialist));
        var waiting = (await portal.Get<ConflictsQuery>().AskAsync(staff.Specialist, Ct)).Value;
        Assert.Equal(new HashSet<Guid> { byHome, byName }, waiting.Select(c => c.CaseId).ToHashSet());
        Assert.All(waiting, c => Assert.Equal(("Team Leader", "household-match"), (c.StaffName, c.Source)));
        foreach (var nobody in staff.OneOfEachRole.Except([staff.Specialist]))
        {
            Assert.Equal("Common.NotAllowed", (await portal.Get<ConflictsQuery>().AskAsync(nobody, Ct)).Error.Code);
            Assert.Equal("Common.NotFound", await Refused(DecideAsync(portal, waiting[0].Id, false, nobody)));
        }
    }

    [Fact]
    [Proves("5.3(c)", "a false household match is lifted without a word to the case's team or to the member of staff, and does not come back")]
    public async Task A_false_match_is_lifted_with_nothing_told_to_either_side()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        await Done(KeepAsync(portal, staff.TeamLeader, staff.Properties[0].Uprn));
        var id = await CaseAsync(portal, ("victim[1].uprn", staff.Properties[0].Uprn), ("victim[1].nameUsed", "Ebba Sample"));
        await Done(steps.Allocate(id, staff.Officer, staff.Specialist));
        var before = await TimelineAsync(portal, id, staff.Officer);

        var conflict = Assert.Single((await portal.Get<ConflictsQuery>().AskAsync(staff.Specialist, Ct)).Value);
        Assert.Equal("Cases.WordsNeeded", await Refused(portal.Get<DecideConflict>().HandleAsync(new(conflict.Id, true, ""), staff.Specialist, Ct)));
        await Done(DecideAsync(portal, conflict.Id, false, staff.Specialist));

        Assert.False(await HiddenAsync(portal, id, staff.TeamLeader));
        Assert.Equal(before, await TimelineAsync(portal, id, staff.Officer));
        Assert.Equal(before, await TimelineAsync(portal, id, staff.TeamLeader));
        Assert.Empty((await portal.Get<ConflictsQuery>().AskAsync(staff.Specialist, Ct)).Value);
        Assert.Equal("Cases.AlreadyDecided", await Refused(DecideAsync(portal, conflict.Id, true, staff.Specialist)));

        // The same fact does not hide it again, neither by saving the person nor by saving the household
        var victim = (await TestCases.PageAsync(portal, id)).Details!.People[0];
        Assert.True((await portal.Get<CorrectRecord>().HandleAsync(new(id, CorrectedRecord.Party, victim.Id, "NameUsed", "Ebba Sample", "Ebba Sampler", "Misheard"), staff.Officer, Ct)).Answer.IsSuccess);
        await Done(KeepAsync(portal, staff.TeamLeader, staff.Properties[0].Uprn));
        Assert.False(await HiddenAsync(portal, id, staff.TeamLeader));
        await steps.AssertSoundAsync();
    }

    [Fact]
    [Proves("5.3(c)", "a person who is saved later, or a household kept later, hides the case too, and takes it from its officer")]
    public async Task A_match_that_comes_later_takes_the_case_from_its_officer()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var corrected = await CaseAsync(portal, ("victim[1].nameUsed", "Ebba Sample"));
        var known = await CaseAsync(portal, ("victim[1].uprn", staff.Properties[1].Uprn));
        await Done(steps.Allocate(corrected, staff.Officer, staff.Specialist));
        await Done(steps.Allocate(known, staff.Officer, staff.Specialist));

        await Done(KeepAsync(portal, staff.Officer, staff.Properties[1].Uprn, ("Ebba Sample", new(1990, 2, 3))));
        Assert.True(await HiddenAsync(portal, known, staff.Officer));
        Assert.Equal((CaseStatus.Pool, null), ((await TestCases.PageAsync(portal, known)).Header.Status, (await TestCases.PageAsync(portal, known)).Header.OfficerId));
        Assert.False(await HiddenAsync(portal, corrected, staff.Officer));

        var victim = (await TestCases.PageAsync(portal, corrected)).Details!.People[0];
        Assert.True((await portal.Get<CorrectRecord>().HandleAsync(new(corrected, CorrectedRecord.Party, victim.Id, "DateOfBirth", "", Born, "Now known"), staff.TeamLeader, Ct)).Answer.IsSuccess);
        Assert.True(await HiddenAsync(portal, corrected, staff.Officer));
        Assert.Equal(CaseStatus.Pool, (await TestCases.PageAsync(portal, corrected)).Header.Status);

        // Not even in an emergency
        Assert.Equal("Emergencies.NoSuchCase", await Refused(EmergencyTests.OpenAsync(portal, (await TestCases.PageAsync(portal, corrected)).Header.Reference, staff.Officer)));
        await steps.AssertSoundAsync();
    }

    [Fact]
    public async Task The_register_is_sealed_and_read_by_its_owner_only()
    {
        await using var portal = await TestPortal.StartAsync();
        var staff = portal.Organisation;
        await Done(KeepAsync(portal, staff.FrontLine, staff.Properties[0].Uprn, ("Wilma Canarybird", new(1990, 2, 3))));

        Assert.Equal("Wilma Canarybird", Assert.Single((await portal.Get<OwnHousehold>().AskAsync(staff.FrontLine, Ct)).People).Name);
        Assert.Empty((await portal.Get<OwnHousehold>().AskAsync(staff.Specialist, Ct)).People);
        await using var db = portal.Store.Read();
        Assert.Equal(1, await db.AuditEntries.CountAsync(a => a.Action == "OpenOwnHousehold" && a.StaffId == staff.FrontLine.StaffId, Ct));
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(portal.Storage.DataDir, "*", SearchOption.AllDirectories))
        {
            Assert.DoesNotContain("Canarybird", System.Text.Encoding.Latin1.GetString(await ReadAsync(file)), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Each_refusal_stands_beside_its_line()
    {
        await using var portal = await TestPortal.StartAsync();
        var staff = portal.Organisation;

        var refused = await portal.Get<KeepHousehold>().HandleAsync(new([("", new(1990, 2, 3)), ("Ebba Sample", null), ("Ebba", portal.Clock.Today.AddDays(1))], "999"), staff.FrontLine, Ct);

        Assert.Equal(["Household.NameNeeded Name1", "Household.BirthNeeded Born2", "Household.BirthNeeded Born3", "Household.NoSuchHome Uprn"], refused.Errors.Select(e => $"{e.Code} {e.Field}"));
        Assert.Equal([staff.Properties[0].Uprn, staff.Properties[1].Uprn], (await portal.Get<OwnHousehold>().HomesAsync("zz11aa", staff.FrontLine, Ct)).Select(h => h.Uprn));
        Assert.Empty(await portal.Get<OwnHousehold>().HomesAsync("ZZ", staff.FrontLine, Ct));
    }

    [Fact]
    public async Task A_declared_conflict_is_confirmed_and_somebody_else_is_kept_out()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        await Done(steps.Conflict(id, staff.Officer));
        var conflict = Assert.Single((await portal.Get<ConflictsQuery>().AskAsync(staff.Specialist, Ct)).Value);

        await Done(DecideAsync(portal, conflict.Id, true, staff.Specialist));
        Assert.True(await HiddenAsync(portal, id, staff.Officer));
        await Done(portal.Get<ExcludePerson>().HandleAsync(new(id, staff.SecondOfficer.StaffId, "Her sister."), staff.OperationalSupport, Ct));
        Assert.Equal("Cases.AlreadyDecided", await Refused(portal.Get<ExcludePerson>().HandleAsync(new(id, staff.SecondOfficer.StaffId, "Her sister."), staff.Specialist, Ct)));
        Assert.Equal("Cases.NotOffered", await Refused(portal.Get<ExcludePerson>().HandleAsync(new(id, staff.Specialist.StaffId, "Me."), staff.Specialist, Ct)));
        Assert.Equal("Emergencies.NoSuchCase", await Refused(EmergencyTests.OpenAsync(portal, (await TestCases.PageAsync(portal, id)).Header.Reference, staff.SecondOfficer)));
        Assert.Equal(["confirmed", "excluded"], (await TestCases.PageAsync(portal, id)).Details!.Timeline.Entries.Select(e => e.Content).OfType<ExclusionEntry>().Select(e => e.Decision).Order());
    }

    private static Task<Result<Guid>> KeepAsync(TestPortal portal, Actor actor, string uprn, params (string? Name, DateOnly? BornOn)[] people) =>
        portal.Get<KeepHousehold>().HandleAsync(new(people, uprn), actor, Ct);

    private static Task<Result<Guid>> DecideAsync(TestPortal portal, Guid id, bool confirms, Actor actor) =>
        portal.Get<DecideConflict>().HandleAsync(new(id, confirms, "Asked them."), actor, Ct);

    private static async Task<Guid> CaseAsync(TestPortal portal, params (string, string)[] answers)
    {
        var taken = await Done(Taking.SubmitAsync(portal, portal.Organisation.FrontLine, Taking.Least([("reporterRole", "victim"), ("victims", "1"), ("hatePerceived", "no"), .. answers])));
        await using var db = portal.Store.Read();
        return await db.Reports.Where(r => r.Id == taken.ReportId).Select(r => r.CaseId).SingleAsync(Ct);
    }

    private static async Task<bool> HiddenAsync(TestPortal portal, Guid id, Actor actor) =>
        (await portal.Get<CasePageQuery>().AskAsync(id, actor, Ct)) is { IsSuccess: false } refused && refused.Error == Error.NotFound;

    private static async Task<List<Guid>> TimelineAsync(TestPortal portal, Guid id, Actor actor) =>
        [.. (await portal.Get<TimelineQuery>().AskAsync(new(id) { Take = 200 }, actor, Ct)).Value.Entries.Select(e => e.Id)];

    private static async Task<byte[]> ReadAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, Ct);
        return copy.ToArray();
    }
}
