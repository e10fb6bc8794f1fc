namespace Portal.Core.SharedKernel.Time;

/// <summary>How an open promise stands at a moment.</summary>
public enum DeadlineState
{
    /// <summary>Due on a later day.</summary>
    OnTime,

    /// <summary>Due today, or within the next six hours when midnight lies between.</summary>
    DueSoon,

    /// <summary>The due instant has passed.</summary>
    Late,
}

/// <summary>
/// A time limit with its start and the due instant that follows. The due instant is worked out once and
/// stored; a later calendar or standard never changes it.
/// </summary>
/// <param name="Start">When the clock started (UTC).</param>
/// <param name="Limit">What the standard of that day allowed.</param>
/// <param name="Due">The last instant (UTC) that is in time.</param>
public sealed record Deadline(DateTimeOffset Start, TimeLimit Limit, DateTimeOffset Due)
{
    /// <summary>How near a promise must be to count as due soon although it falls on the next day.</summary>
    public static readonly TimeSpan SoonWindow = TimeSpan.FromHours(6);

    /// <summary>Starts a clock.</summary>
    public static Deadline From(DateTimeOffset start, TimeLimit limit, WorkingCalendar calendar) =>
        new(start.ToUniversalTime(), limit, limit.DueFrom(start, calendar));

    /// <summary>The UK date on which it falls due.</summary>
    public DateOnly DueDate => UkTime.DateOf(Due);

    /// <summary>True when something done at this instant is in time: exactly at the due instant is in time, a second later is not.</summary>
    public bool IsMetBy(DateTimeOffset doneAt) => doneAt <= Due;

    /// <summary>How the promise stands while nothing has been done. Never late before, or at, the due instant.</summary>
    public DeadlineState StateAt(DateTimeOffset now) => StateOf(Due, now);

    /// <summary>The same for a due instant read back from store.</summary>
    public static DeadlineState StateOf(DateTimeOffset due, DateTimeOffset now) =>
        now > due ? DeadlineState.Late
        : UkTime.DateOf(due) == UkTime.DateOf(now) || due - now <= SoonWindow ? DeadlineState.DueSoon
        : DeadlineState.OnTime;
}
