using Microsoft.EntityFrameworkCore;
using Portal.Core.Incidents;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Cases.Queries;

/// <summary>A case as lists show it.</summary>
public sealed record CaseRowView
{
    /// <summary>The case.</summary>
    public required Guid Id { get; init; }

    /// <summary>HI-yyyy-nnnnnn.</summary>
    public required string Reference { get; init; }

    /// <summary>Earliest receipt (UTC).</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>Where it stands.</summary>
    public required CaseStatus Status { get; init; }

    /// <summary>Name of the neighbourhood.</summary>
    public required string Neighbourhood { get; init; }

    /// <summary>Name of the service area.</summary>
    public required string ServiceArea { get; init; }

    /// <summary>Does anybody perceive hate?</summary>
    public required HatePerceived Hate { get; init; }

    /// <summary>Codes of strands perceived.</summary>
    public required IReadOnlyList<string> Strands { get; init; }

    /// <summary>Priority.</summary>
    public required CasePriority Priority { get; init; }

    /// <summary>Risk band.</summary>
    public required RiskBand Risk { get; init; }

    /// <summary>Name of the officer, or null in the pool.</summary>
    public string? OfficerName { get; init; }

    /// <summary>The next due time (UTC).</summary>
    public DateTimeOffset? NextDueAt { get; init; }

    /// <summary>The next step or action (UTC).</summary>
    public DateTimeOffset? NextTaskDueAt { get; init; }

    /// <summary>How it stands now.</summary>
    public DeadlineState? NextDueState { get; init; }

    /// <summary>The victim as used, for those who may read the case; null for others.</summary>
    public VictimNameView? Victim { get; init; }

    /// <summary>Reads rows in the order of the query; names of places and people come from small look-ups afterwards.</summary>
    internal static async Task<List<CaseRowView>> ReadAsync(PortalContext db, IQueryable<Case> cases, DateTimeOffset now, CancellationToken ct) =>
        await ReadAsync(db, await cases.ToListAsync(ct), now, ct);

    /// <summary>The same for cases that were read already.</summary>
    internal static async Task<List<CaseRowView>> ReadAsync(PortalContext db, IReadOnlyList<Case> rows, DateTimeOffset now, CancellationToken ct)
    {
        var officerIds = rows.Select(c => c.OfficerId).OfType<Guid>().Distinct().ToList();
        var officers = await db.Staff.Where(s => officerIds.Contains(s.Id)).Select(s => new { s.Id, s.Name }).ToDictionaryAsync(s => s.Id, s => s.Name, ct);
        var neighbourhoods = await db.Neighbourhoods.Select(n => new { n.Id, n.Name }).ToDictionaryAsync(n => n.Id, n => n.Name, ct);
        var areas = await db.ServiceAreas.Select(a => new { a.Id, a.Name }).ToDictionaryAsync(a => a.Id, a => a.Name, ct);
        return [.. rows.Select(c => new CaseRowView
        {
            Id = c.Id,
            Reference = c.Reference,
            ReceivedAt = c.ReceivedAt,
            Status = c.Status,
            Neighbourhood = neighbourhoods.GetValueOrDefault(c.NeighbourhoodId, ""),
            ServiceArea = areas.GetValueOrDefault(c.ServiceAreaId, ""),
            Hate = c.Hate,
            Strands = c.Strands,
            Priority = c.Priority,
            Risk = c.Risk,
            OfficerName = c.OfficerId is { } officer ? officers.GetValueOrDefault(officer) : null,
            NextDueAt = c.NextDueAt,
            NextTaskDueAt = c.NextTaskDueAt,
            NextDueState = CaseHeaders.StateOf(c.NextDueAt, now),
        })];
    }
}
