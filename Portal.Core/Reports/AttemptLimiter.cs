using System.Collections.Concurrent;

namespace Portal.Core.Reports;

/// <summary>Counts failed tries for a while, so that codes cannot be guessed. Kept in memory: a restart forgives.</summary>
public sealed class AttemptLimiter(TimeProvider time)
{
    /// <summary>For how long a failed try counts.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    private readonly ConcurrentDictionary<string, (DateTimeOffset Since, int Count)> failures = new(StringComparer.Ordinal);

    /// <summary>Whether so many tries have failed that the next one is refused.</summary>
    public bool IsBlocked(string key, int most) => failures.TryGetValue(key, out var tries) && time.GetUtcNow() - tries.Since < Window && tries.Count >= most;

    /// <summary>Counts a failed try.</summary>
    public void Failed(string key)
    {
        var now = time.GetUtcNow();
        failures.AddOrUpdate(key, (now, 1), (_, tries) => time.GetUtcNow() - tries.Since < Window ? (tries.Since, tries.Count + 1) : (now, 1));
        if (failures.Count > 10_000)
        {
            foreach (var (old, tries) in failures)
            {
                if (now - tries.Since >= Window)
                {
                    failures.TryRemove(old, out _);
                }
            }
        }
    }

    /// <summary>Forgets the tries after one that was right.</summary>
    public void Succeeded(string key) => failures.TryRemove(key, out _);
}
