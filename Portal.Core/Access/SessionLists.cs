using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Access;

/// <summary>One session in a list.</summary>
/// <param name="Id">Its public id.</param>
/// <param name="StaffId">Whose.</param>
/// <param name="StaffName">The name as shown to colleagues.</param>
/// <param name="CreatedAt">Signed in (UTC).</param>
/// <param name="LastSeenAt">Last seen (UTC), at most a minute behind.</param>
/// <param name="EndsAt">The latest end (UTC).</param>
public sealed record SessionView(Guid Id, Guid StaffId, string StaffName, DateTimeOffset CreatedAt, DateTimeOffset LastSeenAt, DateTimeOffset EndsAt);

/// <summary>The sessions that hold at the moment.</summary>
public sealed class SessionLists(PortalStore store, TimeProvider time, SessionLimits options) : IUseCase
{
    private const int Most = 200;

    /// <summary>One's own, newest first.</summary>
    public Task<IReadOnlyList<SessionView>> OwnAsync(Actor actor, CancellationToken ct) => ListAsync(actor.StaffId, ct);

    /// <summary>Everybody's, newest first, at most 200; for those who may end them.</summary>
    public async Task<Result<IReadOnlyList<SessionView>>> AllAsync(Actor actor, CancellationToken ct) =>
        actor.May(Permission.EndSessions) ? Result.Success(await ListAsync(null, ct)) : Refusals.NotAllowed;

    private async Task<IReadOnlyList<SessionView>> ListAsync(Guid? staffId, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var seenSince = now - options.Idle;
        await using var db = store.Read();
        return await db.Sessions
            .Where(s => s.RevokedAt == null && s.AbsoluteEndAt > now && s.LastSeenAt > seenSince && (staffId == null || s.StaffId == staffId))
            .Join(db.Staff, s => s.StaffId, p => p.Id, (s, p) => new { s, p.Name })
            .OrderByDescending(x => x.s.CreatedAt)
            .Take(Most)
            .Select(x => new SessionView(x.s.Id, x.s.StaffId, x.Name, x.s.CreatedAt, x.s.LastSeenAt, x.s.AbsoluteEndAt))
            .ToListAsync(ct);
    }
}
