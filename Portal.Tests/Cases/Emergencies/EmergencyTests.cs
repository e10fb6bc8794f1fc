using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Cases;
using Portal.Core.Cases.Emergencies;
using Portal.Core.Cases.Queries;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Cases.Emergencies;

public sealed class EmergencyTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    [Proves("5.3(c)", "an emergency opening shows one case for 30 minutes, to read only, and every look under it bears its id")]
    public async Task One_case_is_open_for_thirty_minutes_to_read_and_each_look_is_marked(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var opened = await TestCases.AllocatedAsync(portal, staff.Officer, new() { SafeNumber = "01632 960777" });
        var other = await TestCases.AllocatedAsync(portal, staff.Officer);
        Assert.Equal(Error.NotFound, (await PageAsync(portal, opened.Id, staff.OfficerWest)).Error);

        var emergency = await Done(OpenAsync(portal, opened.Reference.ToLowerInvariant() + " ", staff.OfficerWest));
        var page = (await PageAsync(portal, opened.Id, staff.OfficerWest)).Value;
        Assert.NotNull(page.Details);
        Assert.Equal(portal.Time.GetUtcNow() + TimeSpan.FromMinutes(30), page.EmergencyUntil);
        Assert.True((await portal.Get<CaseByReference>().AskAsync(opened.Reference, staff.OfficerWest, Ct)).IsSuccess);
        Assert.True((await portal.Get<TimelineQuery>().AskAsync(new(opened.Id), staff.OfficerWest, Ct)).IsSuccess);
        Assert.Equal("Common.NotFound", await Refused(steps.Note(opened.Id, staff.OfficerWest)));
        Assert.Equal("Common.NotFound", await Refused(portal.Get<RevealSafeContact>().HandleAsync(new(opened.Id, opened.VictimId!.Value, SafeDetail.Number), staff.OfficerWest, Ct)));
        Assert.Equal(Error.NotFound, (await PageAsync(portal, other.Id, staff.OfficerWest)).Error);
        Assert.DoesNotContain((await portal.Get<CaseListQuery>().AskAsync(new(new()), staff.OfficerWest, Ct)).Value.Rows, row => row.Id == opened.Id);

        portal.Time.Advance(EmergencyOpening.Lasts - TimeSpan.FromMilliseconds(1));
        Assert.True((await PageAsync(portal, opened.Id, staff.OfficerWest)).IsSuccess);
        portal.Time.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Equal(Error.NotFound, (await PageAsync(portal, opened.Id, staff.OfficerWest)).Error);
        Assert.Equal(Error.NotFound, (await portal.Get<CaseByReference>().AskAsync(opened.Reference, staff.OfficerWest, Ct)).Error);

        await using var db = portal.Store.Read();
        var looks = await db.AuditEntries.Where(a => a.StaffId == staff.OfficerWest.StaffId && a.Kind == AuditKind.Look).ToListAsync(Ct);
        Assert.Equal(4, looks.Count);
        Assert.All(looks, look => Assert.Equal((Reach.BrokenGlass, emergency.Id), (WhyAllowed.Parse(look.Why)!.Reach, WhyAllowed.Parse(look.Why)!.GlassId)));
        Assert.Contains(await db.AuditEntries.ToListAsync(Ct), a => a.Action == nameof(OpenInEmergency) && a.Kind == AuditKind.Act && a.Subjects.Contains(emergency.Id.ToString(), StringComparison.Ordinal));
        await steps.AssertSoundAsync();
    }

    [Fact]
    [Proves("5.3(c)", "an emergency opening is reviewed by somebody else; a review that is not done in two working days is late")]
    public async Task Somebody_else_reviews_it_within_two_working_days()
    {
        await using var portal = await TestPortal.StartAsync();
        var staff = portal.Organisation;
        var opened = await TestCases.AllocatedAsync(portal, staff.Officer);
        var emergency = await Done(OpenAsync(portal, opened.Reference, staff.OperationalSupport));
        await portal.Get<CasePageQuery>().AskAsync(opened.Id, staff.OperationalSupport, Ct);

        foreach (var reviewer in new[] { staff.Specialist, staff.Audit })
        {
            var told = Assert.Single((await portal.Get<EmergencyQuery>().ListAsync(reviewer, Ct)).Value.Waiting);
            Assert.Equal((opened.Reference, "Operational Support", false), (told.Reference, told.ByName, told.IsOwn));
            // Opened on a Monday at ten: close of business on Wednesday
            Assert.Equal(new DateTimeOffset(2026, 11, 4, 17, 0, 0, TimeSpan.Zero), told.ReviewDueAt);
        }

        Assert.True(Assert.Single((await portal.Get<EmergencyQuery>().ListAsync(staff.OperationalSupport, Ct)).Value.Waiting).IsOwn);
        foreach (var nobody in staff.OneOfEachRole.Except([staff.Specialist, staff.Audit, staff.OperationalSupport]))
        {
            Assert.Equal("Common.NotAllowed", (await portal.Get<EmergencyQuery>().ListAsync(nobody, Ct)).Error.Code);
            Assert.Equal(Error.NotFound, (await portal.Get<EmergencyQuery>().AskAsync(emergency.Id, nobody, Ct)).Error);
            Assert.Equal("Common.NotAllowed", await Refused(ReviewAsync(portal, emergency.Id, nobody)));
        }

        portal.Time.Set(new(2026, 11, 4, 17, 0, 0, TimeSpan.Zero));
        Assert.Equal(0, (await portal.Get<EmergencyQuery>().ListAsync(staff.Audit, Ct)).Value.Late);
        portal.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, (await portal.Get<EmergencyQuery>().ListAsync(staff.Audit, Ct)).Value.Late);

        Assert.Equal("Emergencies.OwnOpening", await Refused(ReviewAsync(portal, emergency.Id, staff.OperationalSupport)));
        Assert.Equal(["Cases.WordsNeeded", "Cases.NotOffered"], (await portal.Get<ReviewEmergency>().HandleAsync(new(emergency.Id, null, " "), staff.Audit, Ct)).Errors.Select(e => e.Code));
        var seen = (await portal.Get<EmergencyQuery>().AskAsync(emergency.Id, staff.Audit, Ct)).Value;
        Assert.Equal("Nobody else can be reached.", seen.Reason);
        Assert.Equal(("case page", 1), (Assert.Single(seen.Looks).What, seen.Looks[0].Times));
        await Done(ReviewAsync(portal, emergency.Id, staff.Audit));
        Assert.Equal("Emergencies.ReviewedAlready", await Refused(ReviewAsync(portal, emergency.Id, staff.Specialist)));
        var list = (await portal.Get<EmergencyQuery>().ListAsync(staff.Specialist, Ct)).Value;
        Assert.Equal((0, 0, EmergencyFinding.Justified), (list.Waiting.Count, list.Late, list.Done[0].Finding));

        var timeline = (await TestCases.PageAsync(portal, opened.Id)).Details!.Timeline.Entries;
        Assert.Contains(timeline, e => e.Content is EmergencyEntry { Words: "Nobody else can be reached." } && e.Audience == EntryAudience.Restricted);
        Assert.Contains(timeline, e => e.Content is EmergencyReviewEntry { Finding: EmergencyFinding.Justified });
    }

    [Fact]
    [Proves("5.3(c)", "who has a part in a case cannot open it in an emergency, a sealed one only those who may seal, and the answer is that of a case that does not exist")]
    public async Task What_is_hidden_answers_like_what_is_not_there()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var excluded = await TestCases.AllocatedAsync(portal, staff.Officer, new() { TakenById = staff.OfficerWest.StaffId });
        await Done(steps.Conflict(excluded.Id, staff.OfficerWest));
        var (sealedCase, _) = await BareCase.SaveAsync(portal, isSealed: true);

        string[] answers =
        [
            await Refused(OpenAsync(portal, excluded.Reference, staff.OfficerWest)), await Refused(OpenAsync(portal, sealedCase.Reference, staff.OfficerWest)),
            await Refused(OpenAsync(portal, "HI-2026-999999", staff.OfficerWest)), await Refused(OpenAsync(portal, null, staff.OfficerWest)),
        ];
        Assert.Equal(["Emergencies.NoSuchCase"], answers.Distinct());
        Assert.Equal("Emergencies.NotNeeded", await Refused(OpenAsync(portal, excluded.Reference, staff.Officer)));
        Assert.Equal("Emergencies.NotNeeded", await Refused(OpenAsync(portal, excluded.Reference, staff.Specialist)));
        Assert.Equal(["Cases.WordsNeeded"], (await portal.Get<OpenInEmergency>().HandleAsync(new(excluded.Reference, ""), await portal.SteppedUpAsync(staff.SecondOfficer), Ct)).Errors.Select(e => e.Code));
        Assert.Equal(StepUp.Needed, (await portal.Get<OpenInEmergency>().HandleAsync(new(excluded.Reference, "It cannot wait."), await portal.InSessionAsync(staff.SecondOfficer), Ct)).Error);
        foreach (var nobody in staff.OneOfEachRole.Except([staff.Officer, staff.Specialist, staff.OperationalSupport]))
        {
            Assert.Equal("Common.NotFound", await Refused(OpenAsync(portal, excluded.Reference, nobody)));
        }
    }

    [Fact]
    public async Task The_Specialist_reads_through_a_seal_and_does_nothing_else_there()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var opened = await TestCases.AllocatedAsync(portal, staff.Officer);
        await SealToNobodyAsync(portal, opened.Id);
        Assert.Equal(Error.NotFound, (await PageAsync(portal, opened.Id, staff.Specialist)).Error);

        var emergency = await Done(OpenAsync(portal, opened.Reference, staff.Specialist));
        var page = (await PageAsync(portal, opened.Id, staff.Specialist)).Value;
        Assert.NotNull(page.Details);
        Assert.Equal((false, false, false, true), (page.May.Work, page.May.Seal, page.May.Allocate, page.May.DeclareConflict));
        Assert.Equal("Common.NotFound", await Refused(steps.Note(opened.Id, staff.Specialist)));
        Assert.Null(Assert.Single((await portal.Get<EmergencyQuery>().ListAsync(staff.Audit, Ct)).Value.Waiting).Reference);
        Assert.True((await portal.Get<EmergencyQuery>().AskAsync(emergency.Id, staff.Audit, Ct)).Value.ThroughSeal);

        // A part in the case beats the opening at once
        await Done(steps.Conflict(opened.Id, staff.Specialist));
        Assert.Equal(Error.NotFound, (await PageAsync(portal, opened.Id, staff.Specialist)).Error);
        Assert.Empty((await portal.Get<EmergencyQuery>().ListAsync(staff.Specialist, Ct)).Value.Waiting);
    }

    [Fact]
    public async Task It_is_given_back_early_and_its_review_stays_due()
    {
        await using var portal = await TestPortal.StartAsync();
        var staff = portal.Organisation;
        var opened = await TestCases.AllocatedAsync(portal, staff.Officer);
        await Done(OpenAsync(portal, opened.Reference, staff.SecondOfficer));

        Assert.Equal("Common.NotFound", await Refused(portal.Get<EndEmergency>().HandleAsync(opened.Id, staff.OfficerWest, Ct)));
        Assert.Equal(1, await Done(portal.Get<EndEmergency>().HandleAsync(opened.Id, staff.SecondOfficer, Ct)));

        Assert.Equal(Error.NotFound, (await PageAsync(portal, opened.Id, staff.SecondOfficer)).Error);
        Assert.Equal(DeadlineState.OnTime, Assert.Single((await portal.Get<EmergencyQuery>().ListAsync(staff.Audit, Ct)).Value.Waiting).State);
    }

    internal static async Task<Result<OpenedInEmergency>> OpenAsync(TestPortal portal, string? reference, Actor actor) =>
        await portal.Get<OpenInEmergency>().HandleAsync(new(reference, "Nobody else can be reached."), await portal.SteppedUpAsync(actor), Ct);

    internal static async Task SealToNobodyAsync(TestPortal portal, Guid caseId) => await portal.Store.WriteAsync(async db =>
    {
        await db.Cases.Where(c => c.Id == caseId).ExecuteUpdateAsync(set => set.SetProperty(c => c.IsSealed, true));
        return Result.Done;
    }, Ct);

    private static Task<Result<Guid>> ReviewAsync(TestPortal portal, Guid id, Actor actor) =>
        portal.Get<ReviewEmergency>().HandleAsync(new(id, EmergencyFinding.Justified, "Asked both."), actor, Ct);

    private static Task<Result<CasePageView>> PageAsync(TestPortal portal, Guid id, Actor actor) => portal.Get<CasePageQuery>().AskAsync(id, actor, Ct);
}
