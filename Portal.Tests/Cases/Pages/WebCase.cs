using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Core.Access;
using Portal.Core.Actions;
using Portal.Core.Cases;
using Portal.Core.Cases.Opening;
using Portal.Core.Cases.Queries;
using Portal.Core.Investigations;
using Portal.Core.Persistence;
using Portal.Core.Persistence.Demo;
using Portal.Core.Reports;
using Portal.Core.RiskAssessments;
using Portal.Core.SharedKernel;
using Portal.Core.Support;
using Portal.Tests.Reports;
using Portal.Tests.TestSupport;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Cases.Pages;

/// <summary>A case on a running portal, opened by a report that the front line of SOS East took, and moved on through the verbs.</summary>
public sealed class WebCase
{
    private readonly PortalServer server;

    private WebCase(PortalServer server, Guid id, string reference)
    {
        this.server = server;
        (Id, Reference) = (id, reference);
    }

    /// <summary>What is told nowhere but in the case.</summary>
    public const string VictimName = "Wilhelmina Testcase";

    /// <summary>Told in the narrative only.</summary>
    public const string Narrative = "Shouted at on the stairs by a stranger with a green umbrella.";

    /// <summary>The number flagged as safe.</summary>
    public const string SafeNumber = "01632 960123";

    public Guid Id { get; }

    public string Reference { get; }

    public string Path => $"/cases/{Reference}";

    private static CancellationToken None => CancellationToken.None;

    /// <summary>Takes a report; its case is in the pool.</summary>
    public static async Task<WebCase> OpenAsync(PortalServer server, params (string Name, string Value)[] more)
    {
        var answers = Taking.Least(
        [
            ("reporterRole", "victim"), ("victims", "1"), ("victim[1].nameUsed", VictimName), ("victim[1].safeMethods", "call|text"),
            ("victim[1].safeNumber", SafeNumber), ("victim[1].contactRules", "no-message|withheld-number"), ("victim[1].wishes", "stop|support"),
            ("victim[1].wishesWords", "To sleep without fear"), ("hatePerceived", "yes"), ("strands", "race|religion-or-belief"), ("perceivedBy", "victim"),
        ]);
        answers["narrative"] = [Narrative];
        answers["exactWords"] = ["Words that hurt"];
        foreach (var (name, value) in more)
        {
            answers[name] = value.Split('|');
        }

        var taker = await ActorAsync(server, "frontline-east");
        var book = server.Services.GetRequiredService<DraftBook>();
        var draft = (await book.StartAsync(taker, DraftKind.Interview, None)).Value;
        await book.SaveAsync(taker, draft.Id, new(draft.Version, "check", answers), None);
        var report = Done(await server.Services.GetRequiredService<SubmitReport>().HandleAsync(new(draft.Id), taker, None));
        await using var db = server.Services.GetRequiredService<PortalStore>().Read();
        var row = await db.Reports.Where(r => r.Id == report.ReportId)
            .Join(db.Cases, r => r.CaseId, c => c.Id, (_, c) => new { c.Id, c.Reference }).SingleAsync(None);
        return new(server, row.Id, row.Reference);
    }

    /// <summary>The case of a report that was taken on a page.</summary>
    public static async Task<WebCase> OfReportAsync(PortalServer server, string report)
    {
        await using var db = server.Services.GetRequiredService<PortalStore>().Read();
        var found = await db.Reports.Where(r => r.Reference == report).Join(db.Cases, r => r.CaseId, c => c.Id, (_, c) => new { c.Id, c.Reference }).SingleAsync(None);
        return new(server, found.Id, found.Reference);
    }

    /// <summary>Gives the case to the officer of SOS East.</summary>
    public async Task<WebCase> AllocatedAsync()
    {
        Done(await Verb<AllocateCase>().HandleAsync(new(Id, (await ActorAsync(server, "officer-east")).StaffId, "Known to the office."), await ActorAsync(server, "specialist"), None));
        return this;
    }

    /// <summary>Logs a contact made with the victim.</summary>
    public async Task<WebCase> ContactedAsync(string said = "Told us more.", string by = "officer-east")
    {
        Done(await Verb<LogContact>().HandleAsync(new() { CaseId = Id, Method = "call", With = "victim", Outcome = "spoke", Said = said }, await ActorAsync(server, by), None));
        return this;
    }

    /// <summary>Adds a note.</summary>
    public async Task<WebCase> NotedAsync(string text, string by = "officer-east", EntryAudience audience = EntryAudience.CaseTeam)
    {
        Done(await Verb<AddNote>().HandleAsync(new(Id, text, audience), await ActorAsync(server, by), None));
        return this;
    }

    /// <summary>Assesses the risk, as its officer.</summary>
    public async Task<WebCase> AssessedAsync(RiskBand? band = null)
    {
        Done(await Verb<AssessRisk>().HandleAsync(new(Id, "As told.") { Answers = CaseSteps.NothingKnown, Band = band }, await ActorAsync(server, "officer-east"), None));
        return this;
    }

    /// <summary>Does what closing asks for.</summary>
    public async Task<WebCase> ReadyAsync()
    {
        var officer = await ActorAsync(server, "officer-east");
        Done(await Verb<PlanInvestigation>().HandleAsync(Id, officer, None));
        await using var db = server.Services.GetRequiredService<PortalStore>().Read();
        foreach (var step in await db.InvestigationSteps.Where(s => s.CaseId == Id).Select(s => s.Id).ToListAsync(None))
        {
            Done(await Verb<EndStep>().HandleAsync(new(Id, step, false, "Not needed here."), officer, None));
        }

        foreach (var incident in await db.Incidents.Where(i => i.CaseId == Id).Select(i => i.Id).ToListAsync(None))
        {
            Done(await Verb<RecordFinding>().HandleAsync(new(Id, incident, "not-tested", "Not tested."), officer, None));
        }

        var action = await SafetyPlannedAsync();
        Done(await Verb<EndAction>().HandleAsync(new(Id, action, true, "It holds."), officer, None));
        return await AssessedAsync();
    }

    /// <summary>Agrees a safety plan, as its officer.</summary>
    public async Task<Guid> SafetyPlannedAsync()
    {
        var officer = await ActorAsync(server, "officer-east");
        var action = Done(await Verb<ProposeAction>().HandleAsync(
            new(Id, ActionCodeLists.SafetyPlan, "Whom to call, and where to go.", officer.StaffId, Verb<Core.SharedKernel.Time.UkClock>().Today.AddDays(5)), officer, None));
        return Done(await Verb<AgreeAction>().HandleAsync(new(Id, action), officer, None));
    }

    /// <summary>Does what closing asks for, and proposes to close, as its officer.</summary>
    public async Task<WebCase> ProposedAsync()
    {
        await ReadyAsync();
        Done(await Verb<ProposeClosing>().HandleAsync(new(Id, "resolved", "stopped", "phone", "All done."), await ActorAsync(server, "officer-east"), None));
        return this;
    }

    /// <summary>Closes what was proposed, as the team leader.</summary>
    public async Task<WebCase> ClosedAsync()
    {
        Done(await Verb<ApproveClosing>().HandleAsync(new(Id, "Agreed."), await ActorAsync(server, "team-leader"), None));
        return this;
    }

    /// <summary>The case as the Specialist sees it.</summary>
    public async Task<CasePageView> ViewAsync() =>
        Done(await Verb<CasePageQuery>().AskAsync(Id, await ActorAsync(server, "specialist"), None));

    /// <summary>The same case on another portal with the same data.</summary>
    public WebCase On(PortalServer other) => new(other, Id, Reference);

    /// <summary>A persona as the portal knows them.</summary>
    public static async Task<Actor> ActorAsync(PortalServer server, string persona) =>
        await server.Services.GetRequiredService<StaffMap>().ActorAsync(DemoIds.Of("staff", persona), Guid.Empty, None)
        ?? throw new InvalidOperationException($"Nobody is called {persona}.");

    /// <summary>A verb or question of the running portal.</summary>
    public T Verb<T>()
        where T : notnull => server.Services.GetRequiredService<T>();

    private static T Done<T>(Result<T> result) => result.IsSuccess ? result.Value : throw new InvalidOperationException(string.Join(' ', result.Errors.Select(e => e.ToString())));
}
