using Microsoft.EntityFrameworkCore;
using Portal.Core;
using Portal.Core.Access;
using Portal.Core.Actions;
using Portal.Core.Cases;
using Portal.Core.Policy;
using Portal.Core.RiskAssessments;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Cases;

/// <summary>Each row of the table of guards, tried both ways: refused by its own refusal while the condition does not hold, done as soon as it does.</summary>
public sealed class GuardTests
{
    private static readonly Dictionary<string, Func<Scene, Task<(Func<Task<Result>> Act, Func<Task> Mend)>>> Tries = new(StringComparer.Ordinal)
    {
        ["risk-open"] = async s =>
        {
            await Done(s.Steps.Propose(s.Id, s.Officer));
            await Done(s.Steps.Approve(s.Id, s.Leader));
            return (async () => await s.Steps.Assess(s.Id, s.Leader, 3), async () => await Done(s.Steps.Reopen(s.Id, s.Leader)));
        },
        ["risk-answers"] = s => s.Switch(
            async () => await s.Portal.Get<AssessRisk>().HandleAsync(new(s.Id, "Told.") { Answers = s.Ready ? NothingKnown : [.. NothingKnown.Skip(1)] }, s.Officer, Ct)),
        ["risk-floor"] = s => s.Switch(async () => await s.Steps.Assess(s.Id, s.Officer, 3, s.Ready ? RiskBand.High : RiskBand.Medium, "arson")),
        ["risk-review-day"] = s => s.Switch(
            async () => await s.Portal.Get<AssessRisk>().HandleAsync(new(s.Id, "Told.") { Answers = NothingKnown, ReviewOn = s.Portal.Clock.Today.AddDays(s.Ready ? 28 : 29) }, s.Officer, Ct)),
        ["risk-decide-waiting"] = s => s.Act(async () => await s.Steps.DecideRisk(s.Id, s.Leader), s.LowerAskedAsync),
        ["risk-decide-other"] = async s =>
        {
            await Done(s.Steps.Assess(s.Id, s.Leader, 40));
            await Done(s.Steps.Assess(s.Id, s.Leader, 3));
            return (async () => await s.Steps.DecideRisk(s.Id, s.Ready ? s.Specialist : s.Leader), s.MakeReadyAsync);
        },
        ["risk-seen-waiting"] = s => s.Act(async () => await s.Steps.SeeHighRisk(s.Id, s.Leader), async () => await Done(s.Steps.Assess(s.Id, s.Officer, 40))),
        ["risk-seen-other"] = async s =>
        {
            await Done(s.Steps.Assess(s.Id, s.Leader, 40));
            return (async () => await s.Steps.SeeHighRisk(s.Id, s.Ready ? s.Specialist : s.Leader), s.MakeReadyAsync);
        },
        ["investigation-new"] = async s =>
        {
            await Done(s.Craft.Plan(s.Id, s.Officer));
            return (async () => await s.Craft.Plan(s.Id, s.Officer), async () => await Done(s.Steps.Incident(s.Id, s.Officer, "online")));
        },
        ["step-day"] = s => s.Switch(async () => await s.Craft.AddStep(s.Id, s.Officer, s.Ready ? 1 : -1)),
        ["step-once"] = async s =>
        {
            await Done(s.Craft.Plan(s.Id, s.Officer));
            var (one, other) = (await s.StepAsync("witnesses"), await s.StepAsync("police"));
            await Done(s.Craft.EndStep(s.Id, one, s.Officer));
            return (async () => await s.Craft.EndStep(s.Id, s.Ready ? other : one, s.Officer), s.MakeReadyAsync);
        },
        ["step-person-reported"] = async s =>
        {
            await Done(s.Craft.Plan(s.Id, s.Officer));
            var step = await s.StepAsync("person-reported");
            await Done(s.Craft.VictimSays(s.Id, s.Officer, agrees: true));
            return (async () => await s.Craft.EndStep(s.Id, step, s.Officer), () => s.Craft.SafetyPlanAsync(s.Id, s.Officer));
        },
        ["finding-planned"] = s => s.Act(async () => await s.Craft.Find(s.Id, s.Case.IncidentId, s.Officer), s.EndStepsAsync),
        ["finding-steps"] = async s =>
        {
            await Done(s.Craft.Plan(s.Id, s.Officer));
            return (async () => await s.Craft.Find(s.Id, s.Case.IncidentId, s.Officer), s.EndStepsAsync);
        },
        ["action-day"] = s => s.Switch(async () => await s.Craft.Propose(s.Id, s.Officer, "camera", inDays: s.Ready ? 365 : 368)),
        ["action-owner"] = s => s.Switch(async () => await s.Craft.Propose(s.Id, s.Officer, "camera", owner: s.Ready ? s.Leader : s.Portal.Organisation.OfficerWest)),
        ["action-tool"] = s => s.Switch(async () => await s.Craft.Propose(s.Id, s.Officer, "injunction", s.Ready ? "injunction-2014" : "respect-order")),
        ["action-reasons"] = s => s.Switch(async () => await s.Portal.Get<ProposeAction>().HandleAsync(
            new(s.Id, "verbal-warning", "We speak.", s.Officer.StaffId, s.Portal.Clock.Today.AddDays(1)) { WhyNotLower = "Tried.", WhyNotHigher = s.Ready ? "First." : "" }, s.Officer, Ct)),
        ["action-checks"] = s => s.Switch(async () => await s.Portal.Get<ProposeAction>().HandleAsync(
            new(s.Id, "move", "Another home.", s.Officer.StaffId, s.Portal.Clock.Today.AddDays(1)) { Checks = s.Ready ? new Dictionary<string, string> { ["wish"] = "To be near her sister." } : [] }, s.Officer, Ct)),
        ["action-victim"] = async s =>
        {
            await s.Craft.SafetyPlanAsync(s.Id, s.Officer);
            var action = await Done(s.Craft.Propose(s.Id, s.Officer, "written-warning"));
            return (async () => await s.Craft.Agree(s.Id, action, s.Officer), async () => await Done(s.Craft.VictimSays(s.Id, s.Officer, agrees: true)));
        },
        ["action-safety-plan"] = async s =>
        {
            await Done(s.Craft.VictimSays(s.Id, s.Officer, agrees: true));
            var action = await Done(s.Craft.Propose(s.Id, s.Officer, "behaviour-contract"));
            return (async () => await s.Craft.Agree(s.Id, action, s.Officer), () => s.Craft.SafetyPlanAsync(s.Id, s.Officer));
        },
        ["action-mediation"] = async s =>
        {
            var action = await s.TowardsAsync("mediation");
            return (async () => await s.Craft.Agree(s.Id, action, s.Leader), async () => await Done(s.Steps.Assess(s.Id, s.Officer, 3)));
        },
        ["action-supervisor"] = async s =>
        {
            var action = await s.TowardsAsync("closure", "closure-2014");
            return (async () => await s.Craft.Agree(s.Id, action, s.Ready ? s.Leader : s.Officer), s.MakeReadyAsync);
        },
        ["action-begin-state"] = async s =>
        {
            var action = await Done(s.Craft.Propose(s.Id, s.Officer, "camera"));
            return (async () => await s.Craft.Begin(s.Id, action, s.Officer), async () => await Done(s.Craft.Agree(s.Id, action, s.Officer)));
        },
        ["action-begin-victim"] = async s =>
        {
            var action = await s.TowardsAsync("verbal-warning");
            await Done(s.Craft.Agree(s.Id, action, s.Officer));
            await Done(s.Craft.VictimSays(s.Id, s.Officer, agrees: false));
            return (async () => await s.Craft.Begin(s.Id, action, s.Officer), async () => await Done(s.Craft.VictimSays(s.Id, s.Officer, agrees: true)));
        },
        ["action-end-state"] = async s =>
        {
            var action = await Done(s.Craft.Propose(s.Id, s.Officer, "camera"));
            return (async () => await s.Craft.End(s.Id, action, s.Officer), async () => await Done(s.Craft.Agree(s.Id, action, s.Officer)));
        },
        ["plan-given"] = s => s.Act(async () => await s.Craft.Give(s.Id, s.Officer), () => s.Craft.SafetyPlanAsync(s.Id, s.Officer)),
        ["letter-victim"] = s => s.LetterAsync(victimKnown: false),
        ["letter-safe"] = s => s.LetterAsync(victimKnown: true),
        ["close-risk"] = s => s.ClosingAsync(() => Task.CompletedTask, async () => await Done(s.Steps.Assess(s.Id, s.Officer, 3))),
        ["close-risk-decision"] = s => s.ClosingAsync(s.LowerAskedAndSeenAsync, async () => await Done(s.Steps.DecideRisk(s.Id, s.Leader))),
        ["close-risk-seen"] = s => s.ClosingAsync(async () => await Done(s.Steps.Assess(s.Id, s.Officer, 40)), async () => await Done(s.Steps.SeeHighRisk(s.Id, s.Leader))),
        ["close-investigated"] = async s =>
        {
            await Done(s.Steps.Assess(s.Id, s.Officer, 3));
            return (s.ClosingActAsync, () => s.Craft.FinishAsync(s.Id, s.Officer));
        },
        ["close-steps"] = async s =>
        {
            await Done(s.Steps.Assess(s.Id, s.Officer, 3));
            await Done(s.Craft.Plan(s.Id, s.Officer));
            return (s.ClosingActAsync, () => s.Craft.FinishAsync(s.Id, s.Officer));
        },
        ["close-findings"] = async s =>
        {
            await Done(s.Steps.Assess(s.Id, s.Officer, 3));
            await s.EndStepsAsync();
            return (s.ClosingActAsync, () => s.Craft.FinishAsync(s.Id, s.Officer));
        },
        ["close-plan"] = async s =>
        {
            await Done(s.Steps.Assess(s.Id, s.Officer, 3));
            await s.EndStepsAsync();
            await Done(s.Craft.Find(s.Id, s.Case.IncidentId, s.Officer));
            return (s.ClosingActAsync, () => s.Craft.FinishAsync(s.Id, s.Officer));
        },
        ["close-actions"] = async s =>
        {
            var action = await s.Craft.SafetyPlanAsync(s.Id, s.Officer);
            await Done(s.Steps.Assess(s.Id, s.Officer, 3));
            await s.Craft.FinishAsync(s.Id, s.Officer);
            return (s.ClosingActAsync, async () => await Done(s.Craft.End(s.Id, action, s.Officer)));
        },
    };

    /// <summary>Every row by its name.</summary>
    public static TheoryData<string> Rows => [.. CaseworkGuards.All.Select(row => row.Code)];

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void Every_row_is_tried_and_no_two_have_one_name()
    {
        Assert.Equal(CaseworkGuards.All.Select(row => row.Code).Order(StringComparer.Ordinal), Tries.Keys.Order(StringComparer.Ordinal));
        Assert.True(CaseworkGuards.All.Length >= 37);
    }

    [Theory, MemberData(nameof(Rows))]
    [Proves("5.1.5", "each guard of risk, investigation, plan and closing refuses with its own words, and lets pass as soon as its condition holds")]
    public async Task A_guard_refuses_until_its_condition_holds(string code)
    {
        var row = CaseworkGuards.All.Single(one => one.Code == code);
        await using var portal = await TestPortal.StartAsync();
        var scene = new Scene(portal, await TestCases.AllocatedAsync(portal, portal.Organisation.Officer));
        var (act, mend) = await Tries[code](scene);

        var refused = await act();
        Assert.False(refused.IsSuccess, $"{code} was not refused");
        Assert.Contains(row.Refusal, refused.Errors.Select(error => error.Code));
        await mend();
        var done = await act();

        Assert.True(done.IsSuccess, $"{code}: {(done.IsSuccess ? "" : string.Join(' ', done.Errors))}");
        await scene.Steps.AssertSoundAsync();
    }

    /// <summary>A case with its officer, and what rows need beside.</summary>
    private sealed class Scene(TestPortal portal, OpenedCase opened)
    {
        public TestPortal Portal => portal;

        public OpenedCase Case { get; private set; } = opened;

        public Guid Id => Case.Id;

        public bool Ready { get; private set; }

        public Actor Officer => portal.Organisation.Officer;

        public Actor Leader => portal.Organisation.TeamLeader;

        public Actor Specialist => portal.Organisation.Specialist;

        public TestSupport.CaseSteps Steps { get; } = new(portal);

        public CraftSteps Craft { get; } = new(portal);

        /// <summary>The same act with an answer that does, once it is ready.</summary>
        public Task<(Func<Task<Result>>, Func<Task>)> Switch(Func<Task<Result>> act) => Act(act, MakeReadyAsync);

        public Task<(Func<Task<Result>>, Func<Task>)> Act(Func<Task<Result>> act, Func<Task> mend) => Task.FromResult((act, mend));

        public Task MakeReadyAsync()
        {
            Ready = true;
            return Task.CompletedTask;
        }

        public async Task<Result> ClosingActAsync() => await Steps.ProposeBare(Id, Officer);

        public async Task LowerAskedAsync()
        {
            await Done(Steps.Assess(Id, Officer, 40));
            await Done(Steps.Assess(Id, Officer, 3));
        }

        public async Task LowerAskedAndSeenAsync()
        {
            await LowerAskedAsync();
            await Done(Steps.SeeHighRisk(Id, Leader));
        }

        public async Task<Guid> StepAsync(string step)
        {
            await using var db = portal.Store.Read();
            return await db.InvestigationSteps.Where(s => s.CaseId == Id && s.Step == step).Select(s => s.Id).SingleAsync(Ct);
        }

        public async Task EndStepsAsync()
        {
            await Craft.Plan(Id, Officer);
            await using var db = portal.Store.Read();
            foreach (var step in await db.InvestigationSteps.Where(s => s.CaseId == Id).Select(s => s.Id).ToListAsync(Ct))
            {
                await Done(Craft.EndStep(Id, step, Officer, done: false));
            }
        }

        public async Task<Guid> TowardsAsync(string type, string tool = "")
        {
            await Done(Craft.VictimSays(Id, Officer, agrees: true));
            await Craft.SafetyPlanAsync(Id, Officer);
            return await Done(Craft.Propose(Id, Officer, type, tool));
        }

        public async Task<(Func<Task<Result>>, Func<Task>)> ClosingAsync(Func<Task> spoil, Func<Task> mend)
        {
            await Done(Steps.Contact(Id, Officer));
            await Craft.FinishAsync(Id, Officer);
            await spoil();
            return (ClosingActAsync, mend);
        }

        /// <summary>Of a case to whose victim no letter can go, then of one to whose victim it can.</summary>
        public async Task<(Func<Task<Result>>, Func<Task>)> LetterAsync(bool victimKnown)
        {
            Case = await TestCases.AllocatedAsync(portal, Officer, new() { VictimKnown = victimKnown });
            await Craft.SafetyPlanAsync(Id, Officer);
            return (async () => await portal.Get<PlanLetterQuery>().AskAsync(Id, Officer, Ct), async () =>
            {
                Case = await TestCases.AllocatedAsync(portal, Officer, new() { LettersTo = "1 Safe Street, Safetown" });
                await Craft.SafetyPlanAsync(Id, Officer);
            }
            );
        }
    }
}
