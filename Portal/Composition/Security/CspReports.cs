namespace Portal.Composition.Security;

/// <summary>
/// How many reports of refused content browsers have sent since the start. Only the number is kept: a report quotes addresses, which may name a case.
/// </summary>
public sealed class CspReports
{
    private long total;

    /// <summary>Reports so far. Any at all means that a page and the policy disagree.</summary>
    public long Total => Interlocked.Read(ref total);

    /// <summary>Counts some.</summary>
    public void Add(int reports) => Interlocked.Add(ref total, reports);
}
