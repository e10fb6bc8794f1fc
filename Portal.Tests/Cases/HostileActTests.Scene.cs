using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases;
using Portal.Core.SharedKernel;
using Portal.Tests.TestSupport;
using static Portal.Tests.TestSupport.CaseSteps;

namespace Portal.Tests.Cases;

/// <summary>What stands behind the acts of the hostile tests.</summary>
public sealed partial class HostileActTests
{
    /// <summary>A fresh case with its officer, and what has to have happened before an act.</summary>
    private sealed record Scene(TestPortal Portal, OpenedCase Case)
    {
        public TestOrganisation Staff => Portal.Organisation;

        private CaseSteps Steps => new(Portal);

        public static async Task<Scene> SetAsync(TestPortal portal) =>
            new(portal, await TestCases.AllocatedAsync(portal, portal.Organisation.Officer, new() { Graffiti = true, TakenById = portal.Organisation.FrontLine.StaffId }));

        public Task<(object, Actor)> Officer(object request) => By(Staff.Officer, request);

        public Task<(object, Actor)> Leader(object request) => By(Staff.TeamLeader, request);

        public Task<(object, Actor)> By(Actor actor, object request) => Task.FromResult((request, actor));

        public async Task<Scene> ContactedAsync()
        {
            await Done(Steps.Contact(Case.Id, Staff.Officer));
            return this;
        }

        private CraftSteps Craft => new(Portal);

        public async Task<Guid> StepAsync()
        {
            await Done(Craft.Plan(Case.Id, Staff.Officer));
            await using var db = Portal.Store.Read();
            return await db.InvestigationSteps.Where(step => step.CaseId == Case.Id && step.Step == "witnesses").Select(step => step.Id).SingleAsync(Ct);
        }

        public async Task<Guid> EndedAsync()
        {
            await Craft.FinishAsync(Case.Id, Staff.Officer);
            return Case.IncidentId;
        }

        public Task<Guid> ActionAsync() => Done(Craft.Propose(Case.Id, Staff.Officer, "camera"));

        public Task<Guid> AgreedAsync() => Craft.SafetyPlanAsync(Case.Id, Staff.Officer);

        public async Task<Scene> PlannedAsync()
        {
            await AgreedAsync();
            return this;
        }

        public async Task<Scene> HighRiskAsync()
        {
            await Done(Steps.Risk(Case.Id, Staff.Officer, RiskBand.High));
            return this;
        }

        public async Task<Scene> LowerAskedAsync()
        {
            await HighRiskAsync();
            await Done(Steps.Risk(Case.Id, Staff.Officer, RiskBand.Standard));
            return this;
        }

        public async Task<Scene> ReadyAsync()
        {
            await ContactedAsync();
            await Craft.FinishAsync(Case.Id, Staff.Officer);
            await Done(Steps.Assess(Case.Id, Staff.Officer, 3));
            return this;
        }

        public async Task<Scene> ProposedAsync()
        {
            await ContactedAsync();
            await Done(Steps.Propose(Case.Id, Staff.Officer));
            return this;
        }

        public async Task<Scene> ClosedAsync()
        {
            await ProposedAsync();
            await Done(Steps.Approve(Case.Id, Staff.TeamLeader));
            return this;
        }

        public async Task<Guid> LinkedAsync()
        {
            var other = await TestCases.OpenAsync(Portal);
            await Done(Steps.Link(other.ReportId, Case.Id, Staff.TeamLeader));
            return other.ReportId;
        }

        public async Task<Guid> JoinedAsync()
        {
            var other = await TestCases.OpenAsync(Portal);
            await Done(Steps.Merge(other.Id, Case.Id, Staff.TeamLeader));
            await using var db = Portal.Store.Read();
            return await db.Cases.Where(c => c.MergedIntoId != null && (c.Id == other.Id || c.Id == Case.Id)).Select(c => c.Id).SingleAsync(Ct);
        }

        public async Task<Guid> ProposalAsync()
        {
            var other = await TestCases.OpenAsync(Portal);
            var proposal = new JoinProposal { CaseId = Case.Id, OtherCaseId = other.Id, Reasons = ["same-home"], ProposedAt = Portal.Clock.Now };
            await Portal.Store.WriteAsync(async db =>
            {
                db.Add(proposal);
                await db.SaveChangesAsync(Ct);
                return Result.Done;
            }, Ct);
            return proposal.Id;
        }
    }
}
