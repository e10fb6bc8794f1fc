using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Auditing;
using Portal.Core.Cases.Queries;
using Portal.Core.Cases.Reads;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Tests.Cases.Emergencies;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Cases.Reads;

public sealed class ReadsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [BothDatabases]
    [Proves("5.3(c)", "what somebody opened in a week without a work item is listed with who, how often and why it was allowed")]
    public async Task What_was_opened_without_a_work_item_is_listed_by_the_week(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var looked = await TestCases.AllocatedAsync(portal, staff.Officer);
        var worked = await TestCases.AllocatedAsync(portal, staff.Officer);
        var pool = await TestCases.OpenAsync(portal);
        var emergency = await TestCases.AllocatedAsync(portal, staff.Officer);
        await OpenAsync(portal, looked.Id, staff.Officer, 3);
        await OpenAsync(portal, looked.Id, staff.TeamLeader, 2);
        await OpenAsync(portal, worked.Id, staff.TeamLeader, 1);
        await Done(steps.Note(worked.Id, staff.TeamLeader));
        await OpenAsync(portal, pool.Id, staff.TeamLeader, 1);
        await Done(EmergencyTests.OpenAsync(portal, emergency.Reference, staff.SecondOfficer));
        await OpenAsync(portal, emergency.Id, staff.SecondOfficer, 1);
        var second = await TestCases.OpenAsync(portal);
        await Done(steps.Allocate(second.Id, staff.Officer, staff.TeamLeader));
        await OpenAsync(portal, second.Id, staff.Specialist, 1);

        var audit = (await portal.Get<ReadsQuery>().AskAsync(null, staff.Audit, Ct)).Value;
        Assert.Equal(new DateOnly(2026, 11, 2), audit.Monday);
        Assert.Equal(9, audit.Looks);
        Assert.Equal([(looked.Reference, "Team Leader", 2, "ReadCases: Area as CommunitySafetyTeamLeader"), (second.Reference, "Specialist", 1, "ReadCases: Everywhere as CommunitySafetySpecialist")], audit.Rows.Select(r => (r.Reference, r.StaffName, r.Looks, r.Why)));
        Assert.Equal(["Team Leader"], (await portal.Get<ReadsQuery>().AskAsync(null, staff.Specialist, Ct)).Value.Rows.Select(r => r.StaffName));
        Assert.Empty((await portal.Get<ReadsQuery>().AskAsync(new(2026, 10, 31), staff.Audit, Ct)).Value.Rows);
        foreach (var nobody in staff.OneOfEachRole.Except([staff.Specialist, staff.Audit]))
        {
            Assert.Equal("Common.NotAllowed", (await portal.Get<ReadsQuery>().AskAsync(null, nobody, Ct)).Error.Code);
        }

        // What is sealed shows no reference, what the reader has a part in is not there
        await EmergencyTests.SealToNobodyAsync(portal, looked.Id);
        Assert.Equal([null, second.Reference], (await portal.Get<ReadsQuery>().AskAsync(null, staff.Audit, Ct)).Value.Rows.Select(r => r.Reference));

        // A week later the same looks are in the week before; its Sunday is its last day
        portal.Time.Advance(TimeSpan.FromDays(7));
        await OpenAsync(portal, worked.Id, staff.Officer, 1);
        Assert.Empty((await portal.Get<ReadsQuery>().AskAsync(null, staff.Audit, Ct)).Value.Rows);
        Assert.Equal(2, (await portal.Get<ReadsQuery>().AskAsync(new(2026, 11, 8), staff.Audit, Ct)).Value.Rows.Count);
        Assert.Empty((await portal.Get<ReadsQuery>().AskAsync(new(2026, 11, 9), staff.Audit, Ct)).Value.Rows);
    }

    [Fact]
    [Proves("5.3(c)", "whoever opens more cases on a day than a day's work needs is told on, and goes on only after a fresh proof of who they are")]
    public async Task Beyond_the_ceiling_of_a_day_a_fresh_proof_is_wanted()
    {
        await using var portal = await TestPortal.StartAsync();
        var staff = portal.Organisation;
        portal.Get<ReadLimits>().Officer = 2;
        portal.Get<ReadLimits>().Others = 1;
        var cases = new List<Guid>();
        for (var i = 0; i < 5; i++)
        {
            cases.Add((await TestCases.AllocatedAsync(portal, staff.Officer)).Id);
        }

        await OpenAsync(portal, cases[0], staff.Officer, 2);
        await OpenAsync(portal, cases[1], staff.Officer, 1);
        Assert.Equal("Confidentiality.BeyondCeiling", await Refused(portal.Vault.OpenAsync(staff.Officer, cases[2], "test", Ct)));
        Assert.Equal("Confidentiality.BeyondCeiling", await Refused(portal.Vault.OpenAsync(staff.Officer, cases[3], "test", Ct)));
        Assert.Equal("Confidentiality.BeyondCeiling", (await portal.Get<CasePageQuery>().AskAsync(cases[2], staff.Officer, Ct)).Error.Code);
        await OpenAsync(portal, cases[1], staff.Officer, 1);

        var alert = Assert.Single((await portal.Get<ReadsQuery>().AskAsync(null, staff.Specialist, Ct)).Value.Alerts);
        Assert.Equal(("Officer One", 2), (alert.StaffName, alert.Cases));
        await using (var db = portal.Store.Read())
        {
            Assert.Equal(1, await db.AuditEntries.CountAsync(a => a.Action == ReadCeiling.Reached && a.Kind == AuditKind.Refusal, Ct));
        }

        // A proof opens half as many again: one of two
        var proved = await ProvedAsync(portal, staff.Officer);
        await OpenAsync(portal, cases[2], proved, 1);
        Assert.Equal("Confidentiality.BeyondCeiling", await Refused(portal.Vault.OpenAsync(proved, cases[3], "test", Ct)));
        Assert.Equal(2, (await portal.Get<ReadsQuery>().AskAsync(null, staff.Specialist, Ct)).Value.Alerts.Count);

        // A new day begins at nought
        portal.Time.Set(new(2026, 11, 3, 0, 0, 0, TimeSpan.Zero));
        await OpenAsync(portal, cases[3], staff.Officer, 1);
    }

    [Fact]
    public void The_highest_of_several_roles_counts()
    {
        var limits = new ReadLimits();

        Assert.Equal((60, 120, 200, 20, 20), (limits.Of([Role.CaseManagementOfficer]), limits.Of([Role.CaseManagementOfficer, Role.CommunitySafetyTeamLeader]), limits.Of([Role.CommunitySafetySpecialist]), limits.Of([Role.OperationalSupportDirector]), limits.Of([])));
    }

    private static async Task OpenAsync(TestPortal portal, Guid id, Actor actor, int times)
    {
        for (var i = 0; i < times; i++)
        {
            Assert.True((await portal.Vault.OpenAsync(actor, id, "test", Ct)).IsSuccess);
        }
    }

    private static async Task<Actor> ProvedAsync(TestPortal portal, Actor actor)
    {
        portal.Time.Advance(TimeSpan.FromSeconds(1));
        var session = portal.Get<SessionStore>().NewRow(actor.StaffId, SessionStore.NewSecret());
        session.SteppedUpAt = portal.Time.GetUtcNow();
        await portal.Store.WriteAsync(async db =>
        {
            db.Add(session);
            await db.SaveChangesAsync(Ct);
            return Result.Done;
        }, Ct);
        return new() { StaffId = actor.StaffId, Name = actor.Name, Roles = actor.Roles, AreaIds = actor.AreaIds, SessionId = session.Id };
    }
}
