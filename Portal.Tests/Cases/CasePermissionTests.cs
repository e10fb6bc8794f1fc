using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Cases;

/// <summary>Every role tries every verb on a case of the own area, one of another area, one that is hidden from it and one that does not exist.</summary>
public sealed class CasePermissionTests
{
    private static readonly (string Verb, Permission Permission, Func<TestPortal, CaseSteps, Guid, Actor, Task<Result>> Try)[] Verbs =
    [
        ("allocate", Permission.AllocateCases, async (p, s, id, a) => await s.Allocate(id, p.Organisation.SecondOfficer, a)),
        ("take", Permission.TakeFromPool, async (_, s, id, a) => await s.Take(id, a)),
        ("start", Permission.WorkCases, async (_, s, id, a) => await s.Start(id, a)),
        ("note", Permission.WorkCases, async (_, s, id, a) => await s.Note(id, a)),
        ("contact", Permission.WorkCases, async (_, s, id, a) => await s.Contact(id, a)),
        ("incident", Permission.WorkCases, async (_, s, id, a) => await s.Incident(id, a)),
        ("raise", Permission.WorkCases, async (_, s, id, a) => await s.Raise(id, a)),
        ("graffiti", Permission.WorkCases, async (_, s, id, a) => await s.GraffitiGone(id, a)),
        ("risk", Permission.AssessRisk, async (_, s, id, a) => await s.Risk(id, a, RiskBand.Medium)),
        ("lower risk", Permission.LowerRisk, async (_, s, id, a) => await s.DecideRisk(id, a)),
        ("see risk", Permission.LowerRisk, async (_, s, id, a) => await s.SeeHighRisk(id, a)),
        ("plan investigation", Permission.WorkCases, async (p, _, id, a) => await new CraftSteps(p).Plan(id, a)),
        ("add step", Permission.WorkCases, async (p, _, id, a) => await new CraftSteps(p).AddStep(id, a)),
        ("put action forward", Permission.WorkCases, async (p, _, id, a) => await new CraftSteps(p).Propose(id, a, "camera", owner: p.Organisation.Specialist)),
        ("victim's answer", Permission.WorkCases, async (p, _, id, a) => await new CraftSteps(p).VictimSays(id, a, agrees: true)),
        ("give plan", Permission.WorkCases, async (p, _, id, a) => await new CraftSteps(p).Give(id, a)),
        ("propose", Permission.ProposeClosing, async (_, s, id, a) => await s.Propose(id, a)),
        ("approve", Permission.ApproveClosing, async (_, s, id, a) => await s.Approve(id, a)),
        ("decline", Permission.ApproveClosing, async (_, s, id, a) => await s.Decline(id, a)),
        ("reopen", Permission.ReopenCases, async (_, s, id, a) => await s.Reopen(id, a)),
        ("merge", Permission.LinkReports, async (_, s, id, a) => await s.Merge(id, Guid.CreateVersion7(), a)),
    ];

    private static readonly string[] NoCase = ["Common.NotFound"];

    [Fact]
    [Proves("5.3(c)", "each role can do with a case exactly what the table allows, and a case that it may not know answers as one that does not exist")]
    public async Task Every_verb_follows_the_table_for_every_role()
    {
        await using var portal = await TestPortal.StartAsync();
        var steps = new CaseSteps(portal);
        var cells = 0;
        foreach (var actor in portal.Organisation.OneOfEachRole)
        {
            var (own, west, hidden) = await CasesForAsync(portal, steps, actor);
            foreach (var (verb, permission, attempt) in Verbs)
            {
                // The first case is of the area that scopes the roles and given to the officer, so nobody has it from the pool
                var holds = Reach.Everywhere | Reach.Area | (actor == portal.Organisation.Officer ? Reach.Assigned : Reach.None);
                var reach = actor.ReachOf(permission) & holds;
                var allowed = reach != Reach.None;
                Assert.Equal((verb, actor.Name, allowed && verb != "merge"), (verb, actor.Name, Known(await attempt(portal, steps, own, actor))));
                Assert.Equal((verb, actor.Name, reach.HasFlag(Reach.Everywhere) && verb != "merge"), (verb, actor.Name, Known(await attempt(portal, steps, west, actor))));
                Assert.Equal(NoCase, Codes(await attempt(portal, steps, hidden, actor)));
                Assert.Equal(NoCase, Codes(await attempt(portal, steps, Guid.CreateVersion7(), actor)));
                cells += 4;
            }
        }

        Assert.Equal(10 * Verbs.Length * 4, cells);
        await steps.AssertSoundAsync();
    }

    [Fact]
    [Proves("5.5.1(a)", "a case is given to nobody but an active Case Management Officer of its area who has no part in it")]
    public async Task Only_an_active_officer_of_the_area_can_be_given_a_case()
    {
        await using var portal = await TestPortal.StartAsync();
        var (steps, staff) = (new CaseSteps(portal), portal.Organisation);
        var id = (await TestCases.OpenAsync(portal)).Id;

        foreach (var nobody in new[] { staff.OfficerWest, staff.TeamLeader, staff.FrontLine, staff.Administrator })
        {
            Assert.Equal("Cases.NotAnOfficerOfTheArea", await CaseSteps.Refused(steps.Allocate(id, nobody, staff.TeamLeader)));
        }

        await CaseSteps.Done(steps.Conflict(id, staff.SecondOfficer));
        Assert.Equal("Cases.NotAnOfficerOfTheArea", await CaseSteps.Refused(steps.Allocate(id, staff.SecondOfficer, staff.TeamLeader)));
        await CaseSteps.Done(steps.Allocate(id, staff.Officer, staff.TeamLeader));
        Assert.Equal("Cases.AlreadyTheirs", await CaseSteps.Refused(steps.Allocate(id, staff.Officer, staff.TeamLeader)));
    }

    private static async Task<(Guid Own, Guid West, Guid Hidden)> CasesForAsync(TestPortal portal, CaseSteps steps, Actor actor)
    {
        var staff = portal.Organisation;
        var own = (await TestCases.AllocatedAsync(portal, staff.Officer)).Id;
        var west = (await TestCases.OpenAsync(portal, new() { Area = 1 })).Id;
        var hidden = (await TestCases.OpenAsync(portal, new() { TakenById = actor.StaffId })).Id;
        Assert.True((await steps.Conflict(hidden, actor)).IsSuccess);
        return (own, west, hidden);
    }

    // Refused for another reason means that the case is known
    private static bool Known(Result result) => result.IsSuccess || result.Error.Kind != ErrorKind.NotFound;

    private static string[] Codes(Result result) => [.. result.Errors.Select(e => e.Code)];
}
