using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Access;

/// <summary>
/// Switches the sign-in of a member of staff off or on again. Off ends every session of the person at once, in open pages too.
/// Nobody switches their own off: the portal would be left without somebody to switch it on.
/// </summary>
[PolicyClause("5.3(c)")]
public sealed class SwitchSignIn(UseCaseRunner runner, SessionStore sessions, StaffMap map, TimeProvider time) : IUseCase
{
    /// <summary>Switches it.</summary>
    /// <param name="staffId">Whose.</param>
    /// <param name="on">True for on.</param>
    /// <param name="actor">Who does it.</param>
    /// <param name="ct">Stops the operation.</param>
    public async Task<Result<int>> HandleAsync(Guid staffId, bool on, Actor actor, CancellationToken ct)
    {
        IReadOnlyList<Guid> ended = [];
        var result = await runner.WriteAsync<int>(actor, Permission.EndSessions, async unit =>
        {
            if (staffId == actor.StaffId)
            {
                return new Error("SignIn.OwnSwitch");
            }

            if (await unit.Db.Staff.FirstOrDefaultAsync(s => s.Id == staffId, unit.Cancellation) is not { } staff)
            {
                return Error.NotFound;
            }

            staff.IsActive = on;
            unit.Subjects.Add(staff.Id);
            unit.Note = on ? "on" : "off";
            ended = on ? [] : await EndedSessions.EndAllAsync(unit.Db, staffId, "disabled", time.GetUtcNow(), unit.Cancellation);
            return ended.Count;
        }, ct);
        if (result.IsSuccess)
        {
            map.Forget(staffId);
            sessions.TellEnded(ended);
        }

        return result;
    }
}
