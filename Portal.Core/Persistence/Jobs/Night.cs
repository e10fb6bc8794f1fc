using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Persistence.Jobs;

/// <summary>When the jobs of a night begin: at 02:00 in the UK, a time that exists exactly once on every day of the year.</summary>
public static class Night
{
    private static readonly TimeOnly Begins = new(2, 0);

    /// <summary>The night that is due at an instant: of this UK date from 02:00 on, before that of the date before.</summary>
    public static DateOnly DueAt(DateTimeOffset now)
    {
        var today = UkTime.DateOf(now);
        return now >= BeginOf(today) ? today : today.AddDays(-1);
    }

    /// <summary>When the jobs of a night may begin (UTC).</summary>
    public static DateTimeOffset BeginOf(DateOnly night) => UkTime.ToInstant(night, Begins);
}
