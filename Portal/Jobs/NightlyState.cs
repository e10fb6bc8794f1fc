using System.Collections.Concurrent;
using Portal.Core.Persistence.Jobs;

namespace Portal.Jobs;

/// <summary>How the nightly jobs stood when this instance last asked; asking it costs nothing. Safe to use from several threads.</summary>
public sealed class NightlyState
{
    private readonly ConcurrentDictionary<string, JobRow?> rows = new(StringComparer.Ordinal);

    /// <summary>A night, and the time until somebody looks in the morning: longer without an end is late.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(30);

    /// <summary>True when a job has not come to an end for too long, or never.</summary>
    public static bool IsLate(JobRow? row, DateTimeOffset now) => row?.Night is not { } last || now - Night.BeginOf(last) > Longest;

    /// <summary>How a job stands; null when it is not known, or was never begun.</summary>
    public JobRow? Find(string job) => rows.GetValueOrDefault(job);

    /// <summary>Keeps what was read.</summary>
    public void Set(string job, JobRow? row) => rows[job] = row;
}
