using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.People;

/// <summary>
/// Gives every open case of somebody whose sign-in is switched off back to the pool, told on its timeline: no case is ever with somebody
/// who is gone (5.5.1(a)).
/// </summary>
[PolicyClause("5.5.1(a)")]
public sealed class GiveBackCases(CaseWork work, PortalStore store) : IUseCase
{
    /// <summary>Answers with how many went back. Refused for those who switch nobody off, and while the person can still sign in.</summary>
    public async Task<Result<int>> HandleAsync(Guid staffId, Actor actor, CancellationToken ct)
    {
        if (!actor.IsSystem && !actor.May(Permission.EndSessions))
        {
            return Refusals.NotAllowed;
        }

        List<Guid> theirs;
        await using (var db = store.Read())
        {
            if (await db.Staff.AnyAsync(s => s.Id == staffId && s.IsActive, ct))
            {
                return Error.NotFound;
            }

            theirs = await db.Cases.Where(c => c.OfficerId == staffId && c.Status != CaseStatus.Closed && c.Status != CaseStatus.Merged).Select(c => c.Id).ToListAsync(ct);
        }

        var given = 0;
        foreach (var id in theirs)
        {
            // By the portal itself: whoever switches people off knows of no case
            var back = await work.WriteAsync<bool>(Actor.System, Permission.AllocateCases, id, file => Task.FromResult(
                file.BackToPool() is { IsSuccess: false } refused ? Result<bool>.From(refused) : true), ct);
            given += back.IsSuccess ? 1 : 0;
        }

        return given;
    }
}
