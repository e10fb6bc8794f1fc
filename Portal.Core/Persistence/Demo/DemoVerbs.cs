using Microsoft.EntityFrameworkCore;
using Portal.Core.Cases;
using Portal.Core.Cases.Emergencies;
using Portal.Core.Cases.Sealing;
using Portal.Core.RiskAssessments;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;
using Portal.Core.Support;

namespace Portal.Core.Persistence.Demo;

/// <summary>The acts of staff in the history, each by the verb that does it in real life.</summary>
internal sealed class DemoVerbs(DemoStage stage, CancellationToken ct)
{
    /// <summary>Investigation and plan.</summary>
    public DemoCraft Craft { get; } = new(stage, ct);

    public async Task AllocateAsync(Guid caseId, string leader, string officer, string handover) =>
        DemoStage.Done(await stage.Get<AllocateCase>().HandleAsync(new(caseId, stage.As(officer).StaffId, handover), stage.As(leader), ct));

    public async Task ContactAsync(Guid caseId, string officer, string outcome, string said, int? promiseInDays = null, string method = "call", string with = "victim") =>
        DemoStage.Done(await stage.Get<LogContact>().HandleAsync(
            new()
            {
                CaseId = caseId,
                Method = method,
                With = with,
                Outcome = outcome,
                Said = said,
                Promised = promiseInDays is null ? "" : "I will call again and say how far we are.",
                PromiseDueOn = promiseInDays is { } days ? UkTime.DateOf(stage.Time.GetUtcNow()).AddDays(days) : null,
            },
            stage.As(officer),
            ct));

    /// <summary>Assesses the risk by answers that give a band, or more where concerns do not let it be so low.</summary>
    public async Task AssessAsync(Guid caseId, string officer, RiskBand band, string why, string occasion = "first", params string[] concerns) =>
        DemoStage.Done(await stage.Get<AssessRisk>().HandleAsync(
            new(caseId, why) { Answers = DemoRisk.AnswersFor(band), Concerns = concerns, Occasion = occasion }, stage.As(officer), ct));

    /// <summary>The leader sees a high risk and decides about a lower band, where either waits.</summary>
    public async Task LeadRiskAsync(Guid caseId, string leader)
    {
        await using var db = stage.Get<PortalStore>().Read();
        if (await db.RiskAssessments.AnyAsync(r => r.CaseId == caseId && r.TellsManager && r.SeenAt == null, ct))
        {
            DemoStage.Done(await stage.Get<SeeHighRisk>().HandleAsync(new(caseId, "Read. Rang the officer: safe tonight, and looked at again on Monday."), stage.As(leader), ct));
        }

        if (await db.RiskAssessments.AnyAsync(r => r.CaseId == caseId && r.Asked != null && r.DecidedAt == null, ct))
        {
            DemoStage.Done(await stage.Get<DecideLowerRisk>().HandleAsync(new(caseId, Agree: true, "Quiet for weeks, and they say that they sleep again."), stage.As(leader), ct));
        }
    }

    public async Task NoteAsync(Guid caseId, string officer, string text, EntryAudience audience = EntryAudience.CaseTeam) =>
        DemoStage.Done(await stage.Get<AddNote>().HandleAsync(new(caseId, text, audience), stage.As(officer), ct));

    public async Task GraffitiRemovedAsync(Guid caseId, string officer) =>
        DemoStage.Done(await stage.Get<MarkGraffitiRemoved>().HandleAsync(new(caseId, null, "Cleaned by the caretaking team; photos kept."), stage.As(officer), ct));

    public async Task ProposeClosingAsync(Guid caseId, string officer, string reason, string outcome) =>
        DemoStage.Done(await TryToCloseAsync(caseId, officer, reason, outcome));

    /// <summary>Proposes closing where nothing is missing; false where something is.</summary>
    public async Task<bool> HasProposedClosingAsync(Guid caseId, string officer, string reason, string outcome) =>
        (await TryToCloseAsync(caseId, officer, reason, outcome)).IsSuccess;

    private Task<Result<Guid>> TryToCloseAsync(Guid caseId, string officer, string reason, string outcome) =>
        stage.Get<ProposeClosing>().HandleAsync(new(caseId, reason, outcome, "phone", "We went through what was done. They know that they can call us at any time."), stage.As(officer), ct);

    public async Task ApproveClosingAsync(Guid caseId, string leader) =>
        DemoStage.Done(await stage.Get<ApproveClosing>().HandleAsync(new(caseId, "Steps and words to the victim are complete."), stage.As(leader), ct));

    public async Task ReopenAsync(Guid caseId, string leader, string why) =>
        DemoStage.Done(await stage.Get<ReopenCase>().HandleAsync(new(caseId, why), stage.As(leader), ct));

    public async Task DeclareConflictAsync(Guid caseId, string officer) =>
        DemoStage.Done(await stage.Get<DeclareConflict>().HandleAsync(new(caseId, "The person reported is my cousin."), stage.As(officer), ct));

    public async Task ProposeSealingAsync(Guid caseId, string officer, string why) =>
        DemoStage.Done(await stage.Get<ProposeSealing>().HandleAsync(new(caseId, why), stage.As(officer), ct));

    public async Task OpenInEmergencyAsync(Guid caseId, string officer, string why)
    {
        await using var db = stage.Get<PortalStore>().Read();
        var reference = await db.Cases.Where(c => c.Id == caseId).Select(c => c.Reference).SingleAsync(ct);
        DemoStage.Done(await stage.Get<OpenInEmergency>().ProvedAsync(new(reference, why), stage.As(officer), ct));
    }

    /// <summary>Joins the new case to the older one, as the portal proposed.</summary>
    public async Task JoinAsync(Guid newCaseId, Guid olderCaseId, string leader)
    {
        await using var db = stage.Get<PortalStore>().Read();
        var proposal = await db.JoinProposals.Where(p => p.CaseId == newCaseId && p.OtherCaseId == olderCaseId).Select(p => (Guid?)p.Id).SingleOrDefaultAsync(ct);
        if (proposal is { } id)
        {
            DemoStage.Done(await stage.Get<DecideJoin>().HandleAsync(new(id, Accept: true, "The same household; it goes on."), stage.As(leader), ct));
        }
    }
}
