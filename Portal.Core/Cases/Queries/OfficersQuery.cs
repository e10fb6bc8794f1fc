using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Queries;

/// <summary>Somebody to whom a case can be given.</summary>
/// <param name="StaffId">The officer.</param>
/// <param name="Name">Name.</param>
/// <param name="OpenCases">Open cases that the officer has.</param>
/// <param name="LateCases">Those of them that are past a due time.</param>
public sealed record OfficerChoiceView(Guid StaffId, string Name, int OpenCases, int LateCases);

/// <summary>The officers to whom a case may be given: active Case Management Officers of its area from whom it is not hidden.</summary>
[PolicyClause("5.5.1(a)")]
public sealed class OfficersQuery(PortalStore store, ICaseAuthority authority, Auditing.RefusalTrail refusals, SharedKernel.Time.UkClock clock) : IUseCase
{
    /// <summary>The choices, fewest open cases first. <see cref="Error.NotFound"/> for those who may not give this case.</summary>
    public async Task<Result<IReadOnlyList<OfficerChoiceView>>> AskAsync(Guid caseId, Actor actor, CancellationToken ct)
    {
        await using var db = store.Read();
        if (!(await authority.StandingsAsync(db, actor, [caseId], ct)).TryGetValue(caseId, out var standing)
            || standing.Allows(actor, Permission.AllocateCases) == Reach.None)
        {
            return await refusals.NotFoundAsync(actor, nameof(OfficersQuery), caseId, Permission.AllocateCases, ct);
        }

        var officers = await CaseOfficers.EligibleAsync(db, caseId, ct);
        var ids = officers.ConvertAll(o => o.Id);
        var now = clock.Now;
        // A case that is hidden from the reader is not counted either
        var loads = await CaseAuthority.NotHidden(db, db.Cases, actor)
            .Where(c => c.OfficerId != null && ids.Contains(c.OfficerId.Value) && c.Status != CaseStatus.Closed && c.Status != CaseStatus.Merged)
            .GroupBy(c => c.OfficerId!.Value)
            .Select(g => new { OfficerId = g.Key, Open = g.Count(), Late = g.Count(c => c.NextDueAt < now) })
            .ToDictionaryAsync(g => g.OfficerId, ct);
        return officers
            .ConvertAll(o => new OfficerChoiceView(o.Id, o.Name, loads.GetValueOrDefault(o.Id)?.Open ?? 0, loads.GetValueOrDefault(o.Id)?.Late ?? 0))
            .OrderBy(o => o.OpenCases).ThenBy(o => o.Name, StringComparer.Ordinal).ToList();
    }
}
