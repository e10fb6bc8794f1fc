namespace Portal.Core.SharedKernel.Time;

/// <summary>
/// How far business time is moved away from real time. Zero everywhere but in Development and Demo,
/// where due, late and yearly states are shown by moving it; the host guards who may. Safe to use from several threads.
/// Sessions, audit, drafts and keys never look at it: they live in real time.
/// </summary>
public sealed class DemoClock
{
    private long _offsetTicks;

    /// <summary>What is added to real time to give business time.</summary>
    public TimeSpan Offset => TimeSpan.FromTicks(Interlocked.Read(ref _offsetTicks));

    /// <summary>True when business time is not real time, so that pages can say so.</summary>
    public bool IsMoved => Offset != TimeSpan.Zero;

    /// <summary>Sets the offset outright; zero puts the clock right again.</summary>
    public void Set(TimeSpan offset) => Interlocked.Exchange(ref _offsetTicks, offset.Ticks);

    /// <summary>Moves business time by this much from where it stands.</summary>
    public void Advance(TimeSpan by) => Interlocked.Add(ref _offsetTicks, by.Ticks);
}
