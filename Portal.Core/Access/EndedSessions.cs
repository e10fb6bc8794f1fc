using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;

namespace Portal.Core.Access;

/// <summary>Marks sessions as ended, for the verbs that end several.</summary>
internal static class EndedSessions
{
    /// <summary>Marks every open session of a member of staff; the caller saves, and tells the store afterwards.</summary>
    public static Task<IReadOnlyList<Guid>> EndAllAsync(PortalContext db, Guid staffId, string because, DateTimeOffset now, CancellationToken ct) =>
        EndAsync(db.Sessions.Where(s => s.StaffId == staffId), because, now, ct);

    /// <summary>Marks those that are open among the given ones.</summary>
    public static async Task<IReadOnlyList<Guid>> EndAsync(IQueryable<SessionRow> which, string because, DateTimeOffset now, CancellationToken ct)
    {
        var open = await which.Where(s => s.RevokedAt == null).ToListAsync(ct);
        foreach (var row in open)
        {
            row.RevokedAt = now;
            row.RevokedBecause = because;
        }

        return [.. open.Select(row => row.Id)];
    }
}
