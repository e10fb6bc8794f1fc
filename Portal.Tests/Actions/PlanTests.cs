using Portal.Core;
using Portal.Core.Actions;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel.Codes;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Actions;

public sealed class PlanTests
{
    private static CodeList Types => CodeListDefaults.Snapshot.Of(ActionCodeLists.ActionType);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Proves("5.1.5", "every action of the catalogue carries out a commitment, of 2006 and of the charter of 2011")]
    public void Every_action_has_one_commitment_of_each_set()
    {
        Assert.True(Types.Items.Length >= 28);
        Assert.All(Types.Items, type =>
        {
            Assert.True(CodeListDefaults.Snapshot.Of(ActionCodeLists.RespectCommitment).Offers(type.Attribute(CodeAttributes.Respect)));
            Assert.True(CodeListDefaults.Snapshot.Of(ActionCodeLists.RespectCharterList).Offers(type.Attribute(CodeAttributes.RespectCharter)));
        });
        Assert.Equal(["r1", "r2", "r3", "r4", "r5", "r6"], Types.Items.Select(type => type.Attribute(CodeAttributes.Respect)!).Distinct().Order());
    }

    [Fact]
    [Proves("5.3(b)", "no action towards the person reported is without the victim's agreement and a safety plan")]
    public void Whatever_is_done_towards_the_person_reported_waits_for_the_victim()
    {
        Assert.True(Types.Items.Count(type => type.IsTowards()) >= 10);
        Assert.All(Types.Items.Where(type => type.IsTowards()), type => Assert.True(type.Asks(ActionCodeLists.NeedsAgreement), type.Code));
        Assert.All(Types.Items.Where(type => type.Asks(ActionCodeLists.NeedsTool)), type => Assert.Contains(LegalTools.Of(type.Code), tool => tool.InForceOn(new(2026, 11, 25))));
        Assert.All(LegalTools.All, tool => Assert.True(Types.Offers(tool.Action), tool.Code));
    }

    [Fact]
    public void A_legal_tool_holds_from_its_first_day_to_its_last()
    {
        var tool = new LegalTool("one", "injunction", "One", "An Act", new(2026, 6, 29), new(2026, 12, 31));

        Assert.False(tool.InForceOn(new(2026, 6, 28)));
        Assert.True(tool.InForceOn(new(2026, 6, 29)));
        Assert.True(tool.InForceOn(new(2026, 12, 31)));
        Assert.False(tool.InForceOn(new(2027, 1, 1)));
        Assert.False((tool with { From = null }).InForceOn(new(2026, 12, 1)));
    }

    [Theory]
    [BothDatabases]
    [Proves("5.1.5", "an action has its own life from being put forward to done, or not done with its reason")]
    public async Task An_action_lives_its_own_life(DatabaseProvider provider)
    {
        await using var portal = await TestPortal.StartAsync(provider);
        var (craft, staff) = (new CraftSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        var (one, other) = (await Done(craft.Propose(id, staff.Officer, "camera")), await Done(craft.Propose(id, staff.Officer, "leaflet-drop", inDays: 8)));
        Assert.Equal((await ViewAsync(portal, id)).Actions[0].DueAt, (await TestCases.PageAsync(portal, id)).Header.NextTaskDueAt);

        await Done(craft.Agree(id, one, staff.Officer));
        await Done(craft.Begin(id, one, staff.Officer));
        Assert.Equal("Actions.WrongState", await Refused(craft.Begin(id, one, staff.Officer)));
        await Done(craft.End(id, one, staff.Officer));
        await Done(craft.End(id, other, staff.Officer, done: false));
        Assert.Equal("Actions.WrongState", await Refused(craft.End(id, other, staff.Officer, done: false)));

        var view = await ViewAsync(portal, id);
        Assert.Equal([ActionState.Done, ActionState.NotDone], view.Actions.Select(a => a.State));
        Assert.All(view.Actions, a => Assert.Equal("It helps.", a.Outcome));
        Assert.Null((await TestCases.PageAsync(portal, id)).Header.NextTaskDueAt);
        Assert.Equal("Common.NotFound", await Refused(craft.Agree(id, Guid.CreateVersion7(), staff.Officer)));
        await using var db = portal.Store.Read();
        Assert.Equal((1, 1), db.CaseFacts.Where(f => f.Id == id).Select(f => new ValueTuple<int, int>(f.ActionsAgreed, f.ActionsDone)).Single());
        await new CaseSteps(portal).AssertSoundAsync();
    }

    [Fact]
    [Proves("5.1.5", "mediation is the exception: as the victim asks, not while the risk is high, agreed by a supervisor who did not put it forward")]
    public async Task Mediation_is_agreed_by_somebody_else_and_never_at_high_risk()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, craft, staff) = (new CaseSteps(portal), new CraftSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        await Done(craft.VictimSays(id, staff.Officer, agrees: true));
        await craft.SafetyPlanAsync(id, staff.Officer);
        await Done(steps.Assess(id, staff.Officer, 40));
        var (byOfficer, byLeader) = (await Done(craft.Propose(id, staff.Officer, "mediation")), await Done(craft.Propose(id, staff.TeamLeader, "mediation")));

        Assert.Equal("Actions.NoMediationAtHighRisk", await Refused(craft.Agree(id, byOfficer, staff.TeamLeader)));
        await Done(steps.Assess(id, staff.Officer, 3));
        await Done(steps.DecideRisk(id, staff.TeamLeader));
        Assert.Equal("Actions.SupervisorAgrees", await Refused(craft.Agree(id, byOfficer, staff.Officer)));
        Assert.Equal("Actions.SupervisorAgrees", await Refused(craft.Agree(id, byLeader, staff.TeamLeader)));
        await Done(craft.Agree(id, byLeader, staff.Specialist));
        await Done(craft.Agree(id, byOfficer, staff.TeamLeader));
    }

    [Fact]
    [Proves("5.3(c)", "the plan goes by letter only where letters are safe, to the address flagged as safe, and printing it is an act of its own")]
    public async Task The_letter_goes_to_the_safe_address_and_names_nothing_else()
    {
        await using var portal = await TestPortal.StartAsync();
        var (craft, staff) = (new CraftSteps(portal), portal.Organisation);
        var id = (await TestCases.AllocatedAsync(portal, staff.Officer, new() { LettersTo = "1 Safe Street, Safetown" })).Id;
        await craft.SafetyPlanAsync(id, staff.Officer);
        await Done(craft.Propose(id, staff.Officer, "camera"));

        var letter = await portal.Get<PlanLetterQuery>().AskAsync(id, staff.Officer, Ct);

        Assert.Equal(["Sample Person", "1 Safe Street", "Safetown"], letter.Value.Address);
        Assert.Equal("safety-plan", Assert.Single(letter.Value.Lines).Type);
        await using var db = portal.Store.Read();
        Assert.Contains(db.AuditEntries, e => e.CaseId == id && e.Action == nameof(PlanLetterQuery));
        Assert.Equal("Common.NotFound", (await portal.Get<PlanLetterQuery>().AskAsync(id, staff.OfficerWest, Ct)).Error.Code);
        Assert.Equal("Common.NotFound", (await portal.Get<PlanLetterQuery>().AskAsync(id, staff.Director, Ct)).Error.Code);
    }

    private static async Task<PlanView> ViewAsync(TestPortal portal, Guid id) => (await portal.Get<PlanQuery>().AskAsync(id, portal.Organisation.Officer, Ct)).Value;
}
