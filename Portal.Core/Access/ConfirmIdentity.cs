using Microsoft.EntityFrameworkCore;
using Portal.Core.Auditing;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Access;

/// <summary>Puts on record that somebody who is signed in has just proved again who they are. Called by a sign-in method after the proof.</summary>
[PolicyClause("5.3(c)")]
public sealed class ConfirmIdentity(PortalStore store, SessionStore sessions, AuditTrail trail, TimeProvider time) : IUseCase
{
    /// <summary>Records it on the actor's own session.</summary>
    /// <param name="actor">Who was proved; in the session in which the proof is wanted.</param>
    /// <param name="method">How, for the trail, such as <c>persona</c>.</param>
    /// <param name="ct">Stops the operation.</param>
    public async Task<Result> HandleAsync(Actor actor, string method, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var result = await store.WriteAsync<Result>(async db =>
        {
            var row = await db.Sessions.FirstOrDefaultAsync(s => s.Id == actor.SessionId && s.StaffId == actor.StaffId && s.RevokedAt == null, ct);
            if (row is null)
            {
                return Error.NotFound;
            }

            row.SteppedUpAt = now;
            await trail.AppendAsync(db, actor, new(AuditKind.Act, nameof(ConfirmIdentity), Subjects: row.Id.ToString(), Why: method), ct);
            await db.SaveChangesAsync(ct);
            return Result.Done;
        }, ct);
        sessions.Forget(actor.SessionId);
        return result;
    }
}
