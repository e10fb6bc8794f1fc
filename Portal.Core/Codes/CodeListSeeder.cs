using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;

namespace Portal.Core.Codes;

/// <summary>Adds the answers that the portal ships and the database lacks. Never removes one and never overwrites edited words.</summary>
internal static class CodeListSeeder
{
    /// <summary>Seeds; safe to repeat.</summary>
    /// <returns>How many answers were added.</returns>
    public static async Task<int> SeedAsync(PortalContext db, CancellationToken ct)
    {
        var stored = (await db.CodeItems.AsNoTracking().Select(row => new { row.List, row.Code }).ToListAsync(ct))
            .Select(row => (row.List, row.Code)).ToHashSet();
        var missing = CodeListDefaults.All
            .SelectMany(list => list.Items.Select(item => CodeItemRow.From(list.Code, item)))
            .Where(row => !stored.Contains((row.List, row.Code)))
            .ToList();
        db.CodeItems.AddRange(missing);
        await db.SaveChangesAsync(ct);
        return missing.Count;
    }
}
