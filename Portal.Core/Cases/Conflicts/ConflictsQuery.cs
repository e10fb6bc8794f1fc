using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Conflicts;

/// <summary>Somebody is kept from a case, and it is not decided yet.</summary>
/// <param name="Id">The exclusion.</param>
/// <param name="Reference">The case.</param>
/// <param name="CaseId">The case.</param>
/// <param name="StaffName">Who is kept from it.</param>
/// <param name="JobTitle">Their job title.</param>
/// <param name="Source">Code: declared or household-match.</param>
/// <param name="MadeAt">Since when (UTC).</param>
public sealed record ConflictView(Guid Id, string Reference, Guid CaseId, string StaffName, string JobTitle, string Source, DateTimeOffset MadeAt);

/// <summary>The conflicts that wait to be confirmed or lifted, for the Specialist alone (5.3(c)).</summary>
[PolicyClause("5.3(c)")]
public sealed class ConflictsQuery(PortalStore store) : IUseCase
{
    private const int Most = 200;

    /// <summary>Oldest first. Refused for those who do not decide about them.</summary>
    public async Task<Result<IReadOnlyList<ConflictView>>> AskAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.DecideConflicts))
        {
            return Refusals.NotAllowed;
        }

        await using var db = store.Read();
        var rows = await (
            from e in db.CaseExclusions
            join c in CaseAuthority.Visible(db, actor, Permission.DecideConflicts) on e.CaseId equals c.Id
            join s in db.Staff on e.StaffId equals s.Id
            where e.IsProvisional && e.LiftedAt == null
            orderby e.MadeAt, e.Id
            select new ConflictView(e.Id, c.Reference, c.Id, s.Name, s.JobTitle, e.Source, e.MadeAt)).Take(Most).ToListAsync(ct);
        return rows;
    }
}
