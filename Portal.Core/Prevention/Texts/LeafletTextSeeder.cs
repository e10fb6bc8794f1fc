using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;

namespace Portal.Core.Prevention.Texts;

/// <summary>
/// Adds the editions that the portal ships and the database lacks. What people published, approved or wrote is never touched; a draft that
/// nobody has touched follows the release.
/// </summary>
internal static class LeafletTextSeeder
{
    /// <summary>Seeds; safe to repeat.</summary>
    public static async Task SeedAsync(PortalContext db, DateTimeOffset at, CancellationToken ct)
    {
        var stored = await db.Set<LeafletText>().ToListAsync(ct);
        foreach (var seed in LeafletSeeds.All)
        {
            var versions = stored.Where(text => text.Edition == seed.Edition).ToList();
            if (versions.Count == 0)
            {
                db.Add(First(seed, at));
            }
            else if (versions is [{ IsUntouched: true } draft] && draft.Words != seed.Words)
            {
                draft.Follow(seed.Words, seed.SourceNumber);
            }
        }

        await db.SaveChangesAsync(ct);
    }

    private static LeafletText First(LeafletSeed seed, DateTimeOffset at)
    {
        var text = LeafletText.Draft(seed.Edition, seed.Number, seed.SourceNumber, seed.Words, Guid.Empty, at);
        var json = LeafletFields.Parse(seed.Words);
        text.Name(json["translator"]?.GetValue<string>() ?? "", json["reviewer"]?.GetValue<string>() ?? "");
        if (seed.IsPublished)
        {
            var approvedOn = json["approvedOn"]?.GetValue<string>() is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : (DateOnly?)null;
            text.Publish(approvedOn, Guid.Empty, at);
        }

        return text;
    }
}
