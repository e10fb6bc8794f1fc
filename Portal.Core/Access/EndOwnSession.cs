using Microsoft.EntityFrameworkCore;
using Portal.Core.Auditing;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Access;

/// <summary>Ends a session of one's own: signing out here, or ending one that was left open elsewhere.</summary>
public sealed class EndOwnSession(PortalStore store, SessionStore sessions, AuditTrail trail, TimeProvider time) : IUseCase
{
    /// <summary>Ends it. Somebody else's session answers as one that does not exist.</summary>
    public async Task<Result> HandleAsync(Guid sessionId, Actor actor, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var result = await store.WriteAsync<Result>(async db =>
        {
            var row = await db.Sessions.FirstOrDefaultAsync(s => s.Id == sessionId && s.StaffId == actor.StaffId && s.RevokedAt == null, ct);
            if (row is null)
            {
                return Error.NotFound;
            }

            row.RevokedAt = now;
            row.RevokedBecause = "signed-out";
            await trail.AppendAsync(db, actor, new(AuditKind.Act, "SignOut", Subjects: row.Id.ToString(), Why: "own session"), ct);
            await db.SaveChangesAsync(ct);
            return Result.Done;
        }, ct);
        if (result.IsSuccess)
        {
            sessions.TellEnded([sessionId]);
        }

        return result;
    }
}
