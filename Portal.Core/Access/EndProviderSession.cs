using Microsoft.EntityFrameworkCore;
using Portal.Core.Auditing;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Access;

/// <summary>Ends the sessions that began in one session of the organisation's sign-in, because that one has ended.</summary>
public sealed class EndProviderSession(PortalStore store, SessionStore sessions, AuditTrail trail, TimeProvider time) : IUseCase
{
    /// <summary>Ends them; how many there were is nobody's business.</summary>
    public async Task HandleAsync(string providerSessionId, CancellationToken ct)
    {
        await using (var look = store.Read())
        {
            // Anybody can call: what names no session of ours must cost no write
            if (!await look.Sessions.AnyAsync(s => s.ProviderSessionId == providerSessionId && s.RevokedAt == null, ct))
            {
                return;
            }
        }

        IReadOnlyList<Guid> ended = [];
        await store.WriteAsync(async db =>
        {
            ended = await EndedSessions.EndAsync(db.Sessions.Where(s => s.ProviderSessionId == providerSessionId), "ended-by-organisation", time.GetUtcNow(), ct);
            await trail.AppendAsync(db, Actor.System, new(AuditKind.Act, nameof(EndProviderSession), Subjects: string.Join(' ', ended), Why: "signed out at the sign-in service"), ct);
            await db.SaveChangesAsync(ct);
            return Result.Done;
        }, ct);
        sessions.TellEnded(ended);
    }
}
