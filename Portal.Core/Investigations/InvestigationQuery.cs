using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Cases.Queries;
using Portal.Core.Incidents;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Investigations;

/// <summary>A step as the page shows it.</summary>
/// <param name="Id">The step.</param>
/// <param name="Step">Its code.</param>
/// <param name="State">Where it stands.</param>
/// <param name="OwnerName">Who sees to it.</param>
/// <param name="DueAt">By when (UTC).</param>
/// <param name="Due">How an open one stands now; null when ended.</param>
/// <param name="EndedAt">When it ended (UTC).</param>
/// <param name="What">What is to be found out; may be empty.</param>
/// <param name="Outcome">What it showed, or why it was left out; empty while open.</param>
public sealed record StepView(Guid Id, string Step, StepState State, string OwnerName, DateTimeOffset DueAt, DeadlineState? Due, DateTimeOffset? EndedAt, string What, string Outcome);

/// <summary>An incident with what was perceived and what was found, side by side.</summary>
/// <param name="Id">The incident.</param>
/// <param name="Ordinal">1, 2, 3 within the case.</param>
/// <param name="OccurredOn">First day, when known.</param>
/// <param name="Types">Codes of kinds.</param>
/// <param name="Hate">Does anybody perceive hate?</param>
/// <param name="Strands">Codes of the strands perceived.</param>
/// <param name="Finding">Code of the finding, or empty.</param>
public sealed record IncidentFindingView(Guid Id, int Ordinal, DateOnly? OccurredOn, IReadOnlyList<string> Types, HatePerceived Hate, IReadOnlyList<string> Strands, string Finding);

/// <summary>The investigation of a case.</summary>
/// <param name="Header">The identity bar.</param>
/// <param name="May">What may be done.</param>
/// <param name="Steps">Open ones by due time, then the ended ones.</param>
/// <param name="Incidents">Incidents by ordinal.</param>
/// <param name="Missing">How many steps the kinds of incident ask for that are not in the plan.</param>
public sealed record InvestigationView(CaseHeaderView Header, CaseAbilities May, IReadOnlyList<StepView> Steps, IReadOnlyList<IncidentFindingView> Incidents, int Missing)
{
    /// <summary>Whether a finding can be recorded now.</summary>
    public bool FindingOpen => Steps.Count > 0 && Steps.All(step => step.State != StepState.Open);
}

/// <summary>The investigation of a case, for those who may read it. Logs a look.</summary>
[PolicyClause("4.7")]
public sealed class InvestigationQuery(CaseSections sections) : IUseCase
{
    /// <summary>The investigation. <see cref="Error.NotFound"/> for those who may not read the case.</summary>
    public Task<Result<InvestigationView>> AskAsync(Guid caseId, Actor actor, CancellationToken ct) =>
        sections.ReadAsync(caseId, actor, "investigation", section => ReadAsync(section, ct), ct);

    private static async Task<InvestigationView> ReadAsync(OpenedSection section, CancellationToken ct)
    {
        var (db, ids, id) = (section.Db, section.CaseIds, section.Header.Id);
        var rows = await db.InvestigationSteps.Where(s => ids.Contains(s.CaseId)).OrderBy(s => s.DueAt).ThenBy(s => s.Id)
            .Select(s => new { Row = s, Owner = db.Staff.Where(o => o.Id == s.OwnerId).Select(o => o.Name).FirstOrDefault() }).ToListAsync(ct);
        var incidents = await db.Incidents.Where(i => i.CaseId == id).OrderBy(i => i.Ordinal)
            .Select(i => new IncidentFindingView(i.Id, i.Ordinal, i.OccurredOn, i.Types, i.Hate, i.Strands, i.Finding)).ToListAsync(ct);
        var types = incidents.SelectMany(i => i.Types).Distinct(StringComparer.Ordinal).ToList();
        var steps = rows.ConvertAll(r => new StepView(
            r.Row.Id, r.Row.Step, r.Row.State, r.Owner ?? "", r.Row.DueAt, r.Row.State == StepState.Open ? Deadline.StateOf(r.Row.DueAt, section.Now) : null, r.Row.EndedAt,
            section.Access.Open(r.Row.Content, r.Row.Id).What, r.Row.Outcome is { } outcome ? section.Access.Open(outcome, r.Row.Id).Words : ""));
        return new(
            section.Header,
            section.May,
            [.. steps.OrderBy(s => s.EndedAt is not null)],
            incidents,
            StepTemplates.For(types).Count(template => !rows.Exists(r => r.Row.Step == template.Step)));
    }
}
