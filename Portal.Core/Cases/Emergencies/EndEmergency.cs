using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Emergencies;

/// <summary>Gives an emergency opening back before its time is over. Its review stays due.</summary>
[PolicyClause("5.3(c)")]
public sealed class EndEmergency(UseCaseRunner runner, TimeProvider time) : IUseCase
{
    /// <summary>Ends one's own openings of a case. <see cref="Error.NotFound"/> when there is none.</summary>
    public Task<Result<int>> HandleAsync(Guid caseId, Actor actor, CancellationToken ct) => runner.WriteAsync<int>(actor, Permission.BreakGlass, async unit =>
    {
        var now = time.GetUtcNow();
        var open = await unit.Db.EmergencyOpenings.Where(o => o.CaseId == caseId && o.StaffId == actor.StaffId && o.EndsAt > now).ToListAsync(ct);
        open.ForEach(o => o.EndsAt = now);
        unit.CaseId = caseId;
        unit.Subjects.AddRange(open.Select(o => o.Id));
        return open.Count == 0 ? Error.NotFound : open.Count;
    }, ct);
}
