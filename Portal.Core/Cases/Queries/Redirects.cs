using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;

namespace Portal.Core.Cases.Queries;

/// <summary>Follows joined cases to the one that survived.</summary>
internal static class Redirects
{
    /// <summary>The case itself, or the one that it was joined into.</summary>
    public static async Task<Guid> FollowAsync(PortalContext db, Guid caseId, CancellationToken ct)
    {
        while (await db.Cases.Where(c => c.Id == caseId).Select(c => c.MergedIntoId).SingleOrDefaultAsync(ct) is { } into)
        {
            caseId = into;
        }

        return caseId;
    }

    /// <summary>The cases that were joined into this one, directly or along the way.</summary>
    public static async Task<List<Guid>> JoinedIntoAsync(PortalContext db, Guid caseId, CancellationToken ct)
    {
        var all = new List<Guid>();
        for (List<Guid> level = [caseId]; level.Count > 0;)
        {
            var above = level;
            level = await db.Cases.Where(c => c.MergedIntoId != null && above.Contains(c.MergedIntoId.Value)).Select(c => c.Id).ToListAsync(ct);
            all.AddRange(level);
        }

        return all;
    }
}
