namespace Portal.Composition.Emergency;

/// <summary>Whether the portal can keep what people give it. Safe to use from several threads.</summary>
public sealed class PortalState : IDisposable
{
    private volatile IReadOnlyList<string> problems = ["The database has not been looked at yet."];

    /// <summary>True while nothing can be opened or saved: every page is the emergency page.</summary>
    public bool IsClosed => problems.Count > 0;

    /// <summary>Why, in words for an operator; empty when all is well.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>Released whenever a request met a storage fault, so that the watch looks at once.</summary>
    public SemaphoreSlim Suspicion { get; } = new(0, 1);

    /// <summary>Shuts the door for reasons, or opens it for none.</summary>
    /// <returns>True when the reasons changed.</returns>
    public bool Set(IReadOnlyList<string> reasons)
    {
        var changed = !problems.SequenceEqual(reasons, StringComparer.Ordinal);
        problems = reasons;
        return changed;
    }

    /// <summary>Asks the watch to look now.</summary>
    public void Suspect()
    {
        try
        {
            Suspicion.Release();
        }
        catch (SemaphoreFullException)
        {
            // Somebody else has asked already
        }
    }

    /// <inheritdoc />
    public void Dispose() => Suspicion.Dispose();
}
