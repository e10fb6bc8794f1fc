using Microsoft.EntityFrameworkCore;
using Portal.Core.Auditing;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Access;

/// <summary>
/// Puts on record that the organisation's sign-in has vouched again for somebody who is signed in, with the roles that the person has now.
/// Another person, no role any more, or a sign-in that is switched off ends the session.
/// </summary>
public sealed class RecheckSession(PortalStore store, SessionStore sessions, AuditTrail trail, StaffMap map, TimeProvider time) : IUseCase
{
    /// <summary>Records it, or ends the session and says why.</summary>
    public async Task<Result> HandleAsync(Actor actor, DirectoryIdentity identity, CancellationToken ct)
    {
        var roles = new DirectoryRoles(trail, map, time);
        Error? refusal = null;
        IReadOnlyList<Guid> ended = [];
        await store.WriteAsync(async db =>
        {
            (var staff, refusal) = await roles.BringInLineAsync(db, identity, ct);
            refusal ??= staff!.Id == actor.StaffId ? null : SignInRefusals.SomebodyElse;
            if (refusal is null)
            {
                var own = await db.Sessions.FirstOrDefaultAsync(s => s.Id == actor.SessionId, ct);
                own?.CheckedAt = time.GetUtcNow();
            }
            else
            {
                var which = staff?.Id == actor.StaffId ? db.Sessions.Where(s => s.StaffId == actor.StaffId) : db.Sessions.Where(s => s.Id == actor.SessionId);
                ended = await EndedSessions.EndAsync(which, "ended-by-organisation", time.GetUtcNow(), ct);
                await trail.AppendAsync(db, actor, new(AuditKind.Refusal, nameof(RecheckSession), Note: refusal.Code), ct);
            }

            await db.SaveChangesAsync(ct);
            return Result.Done;
        }, ct);
        sessions.Forget(actor.SessionId);
        roles.TellChanged();
        sessions.TellEnded(ended);
        return refusal is null ? Result.Done : refusal;
    }
}
