using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;

namespace Portal.Core.Cases.Queries;

/// <summary>Which of two cases was opened first.</summary>
internal static class CaseAges
{
    public static async Task<Guid> OlderAsync(PortalContext db, Guid one, Guid two, CancellationToken ct)
    {
        var found = await db.Cases.Where(c => c.Id == one || c.Id == two).OrderBy(c => c.OpenedAt).ThenBy(c => c.Id).Select(c => (Guid?)c.Id).FirstOrDefaultAsync(ct);
        return found ?? one;
    }
}
