using System.Collections.Concurrent;

namespace Portal.Core.Persistence;

/// <summary>Tells open case pages and queues of this instance that a case has changed. Carries ids only.</summary>
public sealed class CaseFeed
{
    private readonly ConcurrentDictionary<long, Action<Guid>> watchers = new();
    private long last;

    /// <summary>Calls back with the id of every case that changes, until disposed of. The callback must return at once.</summary>
    public IDisposable Watch(Action<Guid> changed)
    {
        var key = Interlocked.Increment(ref last);
        watchers[key] = changed;
        return new Subscription(() => watchers.TryRemove(key, out _));
    }

    /// <summary>Tells every watcher; one that fails is left out from then on.</summary>
    public void Tell(Guid caseId)
    {
        foreach (var (key, changed) in watchers)
        {
            try
            {
                changed(caseId);
            }
            catch (ObjectDisposedException)
            {
                watchers.TryRemove(key, out _);
            }
        }
    }

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
