
namespace Portal.Core.Persistence;

/// <summary>The last number given of one kind in one year. Gaps are allowed; repeats are not.</summary>
public sealed class ReferenceNumber
{
    /// <summary>R for reports, HI for cases.</summary>
    public required string Prefix { get; init; }

    /// <summary>UK year of receipt.</summary>
    public required int Year { get; init; }

    /// <summary>The last number given.</summary>
    public int Last { get; set; }

    /// <summary>Concurrency version: two writers never get the same number.</summary>
    public int Version { get; set; }

    /// <summary>Takes the next reference inside the caller's transaction, such as HI-2026-000123.</summary>
    public static async Task<string> NextAsync(PortalContext db, string prefix, int year, CancellationToken ct)
    {
        var row = await db.ReferenceNumbers.FindAsync([prefix, year], ct);
        if (row is null)
        {
            row = new() { Prefix = prefix, Year = year };
            db.ReferenceNumbers.Add(row);
        }

        row.Last++;
        row.Version++;
        return $"{prefix}-{year}-{row.Last:D6}";
    }
}
