using Microsoft.EntityFrameworkCore;
using Portal.Core.Actions;
using Portal.Core.Investigations;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Persistence.Demo;

/// <summary>Investigation and plan of the history's cases, each step by the verb that does it in real life.</summary>
internal sealed class DemoCraft(DemoStage stage, CancellationToken ct)
{
    private static readonly string[] Results =
    [
        "Seen and written down; it fits what was told.", "Nothing to be found any more.", "Two neighbours heard it and will say so.", "Pictures kept with the file.", "They know of earlier trouble here.",
    ];

    private static readonly (string Type, string What)[] Support =
    [
        ("target-hardening", "A letterbox guard and a brighter light at your door."),
        ("refer-victim-support", "Somebody from the service for victims rings you."),
        ("camera", "A camera on the landing."),
        ("leaflet-drop", "We let the whole street know how to report."),
        ("advocate", "Somebody you trust is with you when we meet."),
    ];

    // Its own choices: those of the history stay as they are
    private readonly Random random = new(23);

    /// <summary>Plans the investigation, agrees a safety plan and one thing more, and tells the victim.</summary>
    public async Task PlanAsync(Guid caseId, string officer)
    {
        DemoStage.Done(await stage.Get<PlanInvestigation>().HandleAsync(caseId, stage.As(officer), ct));
        await ActAsync(caseId, officer, ActionCodeLists.SafetyPlan, "We agree whom you call, at any hour, and where you go if you do not feel safe.", 3, begin: true);
        var (type, what) = Support[random.Next(Support.Length)];
        await ActAsync(caseId, officer, type, what, 10 + random.Next(10), begin: random.Next(2) == 0);
        DemoStage.Done(await stage.Get<GivePlan>().HandleAsync(new(caseId, "phone", "Read through together."), stage.As(officer), ct));
    }

    /// <summary>Ends the steps that are due first: done, now and then left out.</summary>
    public async Task EndStepsAsync(Guid caseId, string officer, int most)
    {
        await using var db = stage.Get<PortalStore>().Read();
        foreach (var step in await db.InvestigationSteps.Where(s => s.CaseId == caseId && s.EndedAt == null).OrderBy(s => s.DueAt).ThenBy(s => s.Step).Take(most).Select(s => new { s.Id, s.Step }).ToListAsync(ct))
        {
            var left = step.Step == InvestigationCodeLists.PersonReported || random.Next(6) == 0;
            DemoStage.Done(await stage.Get<EndStep>().HandleAsync(
                new(caseId, step.Id, !left, left ? "Left out, as the victim wishes." : Results[random.Next(Results.Length)]), stage.As(officer), ct));
        }
    }

    /// <summary>A spoken warning, where the victim agrees to it.</summary>
    public async Task WarnAsync(Guid caseId, string officer)
    {
        DemoStage.Done(await stage.Get<RecordContactAgreement>().HandleAsync(new(caseId, Agrees: true, "Said so on the phone, after thinking about it for two days."), stage.As(officer), ct));
        await ActAsync(caseId, officer, "verbal-warning", "We speak to the person and tell them that it has to stop.", 5, begin: true);
    }

    /// <summary>Ends every step and action and records what was found about each incident.</summary>
    public async Task FinishAsync(Guid caseId, string officer)
    {
        await using var db = stage.Get<PortalStore>().Read();
        if (!await db.InvestigationSteps.AnyAsync(s => s.CaseId == caseId, ct))
        {
            await PlanAsync(caseId, officer);
        }

        await EndStepsAsync(caseId, officer, int.MaxValue);
        foreach (var incident in await db.Incidents.Where(i => i.CaseId == caseId && i.Finding == "").OrderBy(i => i.Ordinal).Select(i => new { i.Id, i.Hate }).ToListAsync(ct))
        {
            var finding = incident.Hate == Incidents.HatePerceived.No ? "not-tested" : random.Next(10) switch { < 4 => "established", < 7 => "probable", < 9 => "not-established", _ => "not-tested" };
            DemoStage.Done(await stage.Get<RecordFinding>().HandleAsync(new(caseId, incident.Id, finding, "From what the steps showed, taken together."), stage.As(officer), ct));
        }

        foreach (var action in await db.CaseActions.Where(a => a.CaseId == caseId && a.EndedAt == null).OrderBy(a => a.DueAt).ThenBy(a => a.Type).Select(a => a.Id).ToListAsync(ct))
        {
            var done = random.Next(6) > 0;
            DemoStage.Done(await stage.Get<EndAction>().HandleAsync(new(caseId, action, done, done ? "Done, and it helps." : "No longer wanted by the victim."), stage.As(officer), ct));
        }
    }

    private async Task ActAsync(Guid caseId, string officer, string type, string what, int days, bool begin)
    {
        var checks = type == "refer-victim-support" ? new Dictionary<string, string>(StringComparer.Ordinal) { ["consent"] = "Agreed on the phone today." } : [];
        var actor = stage.As(officer);
        var id = DemoStage.Done(await stage.Get<ProposeAction>().HandleAsync(
            new(caseId, type, what, actor.StaffId, UkTime.DateOf(stage.Time.GetUtcNow()).AddDays(days))
            {
                Checks = checks,
                WhyNotLower = "Talking it over was tried and has not helped.",
                WhyNotHigher = "It is the first time that we speak to them.",
            }, actor, ct));
        DemoStage.Done(await stage.Get<AgreeAction>().HandleAsync(new(caseId, id), actor, ct));
        if (begin)
        {
            DemoStage.Done(await stage.Get<BeginAction>().HandleAsync(new(caseId, id), actor, ct));
        }
    }
}
