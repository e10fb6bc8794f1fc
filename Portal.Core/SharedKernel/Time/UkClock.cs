namespace Portal.Core.SharedKernel.Time;

/// <summary>
/// Business time: what every rule about cases, promises and due times asks. It is real time plus the
/// offset of <see cref="DemoClock"/>, so it must not be used for sessions, audit, drafts or keys (those take the <see cref="TimeProvider"/>).
/// Conversions between instants and UK dates are in <see cref="UkTime"/>.
/// </summary>
public sealed class UkClock(TimeProvider realTime, DemoClock demo)
{
    /// <summary>A clock that is never moved.</summary>
    public UkClock(TimeProvider realTime) : this(realTime, new DemoClock())
    {
    }

    /// <summary>
    /// The business instant in UTC, in whole milliseconds: both databases give back exactly what was
    /// written, so a due time read again is the due time that was promised.
    /// </summary>
    public DateTimeOffset Now
    {
        get
        {
            var now = realTime.GetUtcNow().ToUniversalTime() + demo.Offset;
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
        }
    }

    /// <summary>The date in the United Kingdom in business time.</summary>
    public DateOnly Today => UkTime.DateOf(Now);
}
