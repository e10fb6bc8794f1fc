using Microsoft.EntityFrameworkCore;
using Portal.Core.Auditing;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;

namespace Portal.Core.Access;

/// <summary>
/// Begins a session for somebody whom the organisation's sign-in has proved. A known role without a staff row gets one, without areas and
/// cases. Roles that the directory has taken away are gone here too; when none is left, or they clash, open sessions end.
/// </summary>
[PolicyClause("5.3(c)")]
public sealed class SignInFromDirectory(PortalStore store, SessionStore sessions, AuditTrail trail, StaffMap map, TimeProvider time) : IUseCase
{
    /// <summary>The way of proving that is written in the trail.</summary>
    public const string Method = "directory";

    /// <summary>Begins it.</summary>
    public async Task<Result<SignedIn>> HandleAsync(DirectoryIdentity identity, CancellationToken ct)
    {
        try
        {
            return await TryAsync(identity, ct);
        }
        catch (DbUpdateException)
        {
            // Two first sign-ins of one person at the same moment: the other one has made the row
            return await TryAsync(identity, ct);
        }
    }

    private async Task<Result<SignedIn>> TryAsync(DirectoryIdentity identity, CancellationToken ct)
    {
        var roles = new DirectoryRoles(trail, map, time);
        Error? refusal = null;
        SignedIn? begun = null;
        IReadOnlyList<Guid> ended = [];
        await store.WriteAsync(async db =>
        {
            (var staff, refusal) = await roles.BringInLineAsync(db, identity, ct);
            if (refusal is null)
            {
                begun = await SignIn.BeginAsync(db, sessions, trail, staff!, Method, identity.ProviderSessionId, ct);
            }
            else if (staff is not null)
            {
                ended = await EndedSessions.EndAllAsync(db, staff.Id, "ended-by-organisation", time.GetUtcNow(), ct);
            }

            if (refusal is not null)
            {
                var who = staff is null ? Actor.System : new Actor { StaffId = staff.Id, Name = staff.Name, Roles = [], AreaIds = [] };
                await trail.AppendAsync(db, who, new(AuditKind.Refusal, nameof(SignIn), Why: Method, Note: refusal.Code), ct);
            }

            await db.SaveChangesAsync(ct);
            return Result.Done;
        }, ct);
        roles.TellChanged();
        sessions.TellEnded(ended);
        return begun is null ? refusal! : begun;
    }
}
