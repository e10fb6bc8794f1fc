using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Actions;
using Portal.Core.Investigations;
using Portal.Core.SharedKernel;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.TestSupport;

/// <summary>The verbs of investigation and plan with plain words filled in.</summary>
public sealed class CraftSteps(TestPortal portal)
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public Task<Result<Guid>> Plan(Guid id, Actor by) => portal.Get<PlanInvestigation>().HandleAsync(id, by, Ct);

    public Task<Result<Guid>> AddStep(Guid id, Actor by, int inDays = 3) => portal.Get<AddStep>().HandleAsync(new(id, "other", "Ask at the school.", portal.Clock.Today.AddDays(inDays)), by, Ct);

    public Task<Result<Guid>> EndStep(Guid id, Guid step, Actor by, bool done = true) => portal.Get<EndStep>().HandleAsync(new(id, step, done, "Seen."), by, Ct);

    public Task<Result<Guid>> Find(Guid id, Guid incident, Actor by, string finding = "established") => portal.Get<RecordFinding>().HandleAsync(new(id, incident, finding, "Taken together."), by, Ct);

    /// <summary>Puts an action forward with everything that its type asks for.</summary>
    public Task<Result<Guid>> Propose(Guid id, Actor by, string type, string tool = "", int inDays = 5, Actor? owner = null) => portal.Get<ProposeAction>().HandleAsync(
        new(id, type, "We do this.", (owner ?? portal.Organisation.Officer).StaffId, portal.Clock.Today.AddDays(inDays))
        {
            WhyNotLower = "Tried.",
            WhyNotHigher = "The first time.",
            Tool = tool,
            Checks = ActionChecks.All.ToDictionary(check => check.Code, _ => "None known.", StringComparer.Ordinal),
        }, by, Ct);

    public Task<Result<Guid>> Agree(Guid id, Guid action, Actor by) => portal.Get<AgreeAction>().HandleAsync(new(id, action), by, Ct);

    public Task<Result<Guid>> Begin(Guid id, Guid action, Actor by) => portal.Get<BeginAction>().HandleAsync(new(id, action), by, Ct);

    public Task<Result<Guid>> End(Guid id, Guid action, Actor by, bool done = true) => portal.Get<EndAction>().HandleAsync(new(id, action, done, "It helps."), by, Ct);

    public Task<Result<Guid>> VictimSays(Guid id, Actor by, bool agrees) => portal.Get<RecordContactAgreement>().HandleAsync(new(id, agrees, "On the phone."), by, Ct);

    public Task<Result<Guid>> Give(Guid id, Actor by) => portal.Get<GivePlan>().HandleAsync(new(id, "phone", ""), by, Ct);

    public async Task<Guid> SafetyPlanAsync(Guid id, Actor by)
    {
        var action = await Done(Propose(id, by, ActionCodeLists.SafetyPlan));
        await Done(Agree(id, action, by));
        return action;
    }

    /// <summary>Investigation and plan ended as closing asks for it, as far as this person may.</summary>
    public async Task FinishAsync(Guid id, Actor by)
    {
        await Plan(id, by);
        await using var db = portal.Store.Read();
        foreach (var step in await db.InvestigationSteps.Where(s => s.CaseId == id && s.EndedAt == null).Select(s => s.Id).ToListAsync(Ct))
        {
            await EndStep(id, step, by, done: false);
        }

        foreach (var incident in await db.Incidents.Where(i => i.CaseId == id && i.Finding == "").Select(i => i.Id).ToListAsync(Ct))
        {
            await Find(id, incident, by, "not-tested");
        }

        if (!await db.CaseActions.AnyAsync(a => a.CaseId == id, Ct) && await Propose(id, by, ActionCodeLists.SafetyPlan, owner: portal.Organisation.Specialist) is { IsSuccess: true } proposed)
        {
            await End(id, proposed.Value, by, done: false);
        }
    }
}
