using Portal.Core.Cases;
using Portal.Core.Cases.Queries;
using Portal.Core.Incidents;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Cases;

public sealed class CorrectRecordTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    [Proves("5.3(c)", "of two officers who correct the same field the second sees both values and nothing is overwritten; different fields are both kept")]
    public async Task Two_officers_at_one_person_lose_nothing(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var staff = portal.Organisation;
        var opened = await TestCases.AllocatedAsync(portal, staff.Officer, new() { VictimName = "Jo Sampel", Phone = "0161 496 0000" });

        Assert.True((await Correct(portal, opened, "NameUsed", "Jo Sampel", "Jo Sample", staff.Officer)).Answer.IsSuccess);
        Assert.True((await Correct(portal, opened, "Phone", "0161 496 0000", "0161 496 0001", staff.TeamLeader)).Answer.IsSuccess);
        portal.Time.Advance(TimeSpan.FromMinutes(1));
        var late = await Correct(portal, opened, "NameUsed", "Jo Sampel", "Joe Sample", staff.TeamLeader);

        Assert.Equal((Error.Changed.Code, ErrorKind.Conflict), (late.Answer.Error.Code, late.Answer.Error.Kind));
        Assert.Equal(("Jo Sampel", "Jo Sample", "Joe Sample", "Officer One"), (late.Clash!.Seen, late.Clash.Theirs, late.Clash.Mine, late.Clash.ByName));
        var page = await TestCases.PageAsync(portal, opened.Id);
        Assert.Equal(("Jo Sample", "0161 496 0001"), (page.Details!.People[0].NameUsed, page.Details.People[0].Phone));
        Assert.Contains(page.Details.Timeline.Entries, e => e.Content is CorrectionEntry { Field: "NameUsed", Before: "Jo Sampel", After: "Jo Sample", Reason: "Misheard." });
        await new CaseSteps(portal).AssertSoundAsync();
    }

    [Fact]
    public async Task A_corrected_name_is_found_and_the_old_one_is_not()
    {
        await using var portal = await TestPortal.StartAsync();
        var staff = portal.Organisation;
        var opened = await TestCases.AllocatedAsync(portal, staff.Officer, new() { VictimName = "Oldname Person" });
        await Correct(portal, opened, "NameUsed", "Oldname Person", "Newname Person", staff.Officer);

        var find = portal.Get<FindCasesQuery>();

        Assert.Single((await find.AskAsync(new(FindBy.Name, "newname"), staff.TeamLeader, Ct)).Value.Cases);
        Assert.Empty((await find.AskAsync(new(FindBy.Name, "oldname"), staff.TeamLeader, Ct)).Value.Cases);
    }

    [Fact]
    [Proves("4.1", "that hate is perceived can be added by anybody later and is not taken away by a correction")]
    public async Task Perceived_hate_is_added_but_never_taken_away()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var opened = await TestCases.AllocatedAsync(portal, staff.Officer, new() { Hate = HatePerceived.No, Strands = [] });

        await Done(portal.Get<RecordPerception>().HandleAsync(new(opened.Id, opened.IncidentId, new("police", "disability")), staff.Officer, Ct));
        var header = (await TestCases.PageAsync(portal, opened.Id)).Header;
        Assert.Equal(HatePerceived.Yes, header.Hate);
        Assert.Equal(["disability"], header.Strands);
        await steps.AssertSoundAsync();

        var cleared = await portal.Get<CorrectRecord>().HandleAsync(new(opened.Id, CorrectedRecord.Incident, opened.IncidentId, "Hate", "Yes", "No", "The other side denies it."), staff.Officer, Ct);
        Assert.Equal("Cases.NotOffered", cleared.Answer.Error.Code);
        var perception = (await TestCases.PageAsync(portal, opened.Id)).Details!.Incidents[0].Perceptions[0];
        var moved = await portal.Get<CorrectRecord>().HandleAsync(new(opened.Id, CorrectedRecord.Perception, perception.Id, "Strand", "disability", "race", "Keyed in wrongly."), staff.Officer, Ct);
        Assert.True(moved.Answer.IsSuccess);
        Assert.Equal(["race"], (await TestCases.PageAsync(portal, opened.Id)).Header.Strands);
        await steps.AssertSoundAsync();
    }

    [Fact]
    public async Task Unusable_corrections_are_refused_with_a_reason()
    {
        await using var portal = await TestPortal.StartAsync();
        var staff = portal.Organisation;
        var opened = await TestCases.AllocatedAsync(portal, staff.Officer);
        var other = await TestCases.OpenAsync(portal);

        Assert.Equal("Cases.NotOffered", (await Correct(portal, opened, "Ordinal", "1", "2", staff.Officer)).Answer.Error.Code);
        Assert.Equal("Cases.NotOffered", (await Correct(portal, opened, "DateOfBirth", "", "31/31/2020", staff.Officer)).Answer.Error.Code);
        Assert.Equal("Cases.NothingToCorrect", (await Correct(portal, opened, "NameUsed", "Sample Person", "Sample Person", staff.Officer)).Answer.Error.Code);
        Assert.Equal("Common.NotFound", (await Correct(portal, opened with { VictimId = other.VictimId }, "NameUsed", "Sample Person", "X Y", staff.Officer)).Answer.Error.Code);
        Assert.Equal("Cases.WordsTooLong", (await Correct(portal, opened, "NameUsed", "Sample Person", new string('x', 50_001), staff.Officer)).Answer.Error.Code);
    }

    private static Task<CorrectionOutcome> Correct(TestPortal portal, OpenedCase opened, string field, string seen, string value, Core.Access.Actor by) =>
        portal.Get<CorrectRecord>().HandleAsync(new(opened.Id, CorrectedRecord.Party, opened.VictimId!.Value, field, seen, value, "Misheard."), by, Ct);
}
