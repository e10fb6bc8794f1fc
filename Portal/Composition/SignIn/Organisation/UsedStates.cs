using System.Collections.Concurrent;

namespace Portal.Composition.SignIn.Organisation;

/// <summary>Remembers which requests to the sign-in service have been answered, for as long as an answer would be taken.</summary>
public sealed class UsedStates(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> used = new(StringComparer.Ordinal);

    /// <summary>Whether this is the first answer to the request with this nonce.</summary>
    public bool TryUse(string nonce)
    {
        var now = time.GetUtcNow();
        foreach (var (old, _) in used.Where(entry => now - entry.Value > OrganisationHandler.Patience))
        {
            used.TryRemove(old, out _);
        }

        return used.TryAdd(nonce, now);
    }
}
