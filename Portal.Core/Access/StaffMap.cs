using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Organisation;
using Portal.Core.Persistence;

namespace Portal.Core.Access;

/// <summary>Staff rows as they stood at most a second ago, so that a disabled sign-in or a changed role is seen within two seconds everywhere.</summary>
public sealed class StaffMap(PortalStore store, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);
    private readonly ConcurrentDictionary<Guid, (StaffMember? Row, long ReadAt)> known = new();

    /// <summary>The person, or null when there is no such row or it is disabled.</summary>
    public async ValueTask<StaffMember?> FindAsync(Guid staffId, CancellationToken ct)
    {
        if (!known.TryGetValue(staffId, out var entry) || time.GetElapsedTime(entry.ReadAt) >= Fresh)
        {
            await using var db = store.Read();
            entry = (await db.Staff.FirstOrDefaultAsync(s => s.Id == staffId, ct), time.GetTimestamp());
            known[staffId] = entry;
        }

        return entry.Row is { IsActive: true } row ? row : null;
    }

    /// <summary>The row is read again the next time: called after the commit of a change.</summary>
    public void Forget(Guid staffId) => known.TryRemove(staffId, out _);

    /// <summary>The person as an actor in a session, or null as above.</summary>
    public async ValueTask<Actor?> ActorAsync(Guid staffId, Guid sessionId, CancellationToken ct) =>
        await FindAsync(staffId, ct) is not { } row ? null : new()
        {
            StaffId = row.Id,
            Name = row.Name,
            Roles = row.Roles,
            AreaIds = row.AreaIds,
            OfficeId = row.OfficeId,
            SessionId = sessionId,
        };
}
