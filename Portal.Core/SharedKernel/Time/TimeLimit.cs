namespace Portal.Core.SharedKernel.Time;

/// <summary>How a time limit is counted.</summary>
public enum TimeLimitKind
{
    /// <summary>Elapsed hours from the start, weekends and nights included; the change to or from summer time neither adds nor takes an hour.</summary>
    ElapsedHours,

    /// <summary>Ends at close of business on the Nth working day; the day of the start is excluded.</summary>
    WorkingDays,

    /// <summary>Ends at close of business on the Nth day of the calendar, working day or not, so that a limit is never stretched.</summary>
    CalendarDays,
}

/// <summary>A length of time that a standard allows, before it is given a start.</summary>
/// <param name="Kind">How it is counted.</param>
/// <param name="Amount">Hours or days. Zero hours means at once; days are at least one.</param>
public sealed record TimeLimit(TimeLimitKind Kind, int Amount)
{
    /// <summary>So many elapsed hours.</summary>
    public static TimeLimit Hours(int hours) => new(TimeLimitKind.ElapsedHours, hours);

    /// <summary>So many working days.</summary>
    public static TimeLimit WorkingDays(int days) => new(TimeLimitKind.WorkingDays, days);

    /// <summary>So many days of the calendar.</summary>
    public static TimeLimit CalendarDays(int days) => new(TimeLimitKind.CalendarDays, days);

    /// <summary>Hours or days.</summary>
    public int Amount { get; } = Amount >= (Kind == TimeLimitKind.ElapsedHours ? 0 : 1)
        ? Amount
        : throw new ArgumentOutOfRangeException(nameof(Amount), Amount, "Too short for a time limit.");

    /// <summary>The instant (UTC) at which the limit ends. Doing it exactly then is in time.</summary>
    public DateTimeOffset DueFrom(DateTimeOffset start, WorkingCalendar calendar)
    {
        return Kind switch
        {
            TimeLimitKind.ElapsedHours => start.ToUniversalTime().AddHours(Amount),
            TimeLimitKind.WorkingDays => calendar.AddWorkingDays(start, Amount),
            TimeLimitKind.CalendarDays => calendar.CloseOn(UkTime.DateOf(start).AddDays(Amount)),
            _ => throw new InvalidOperationException($"Unknown kind of time limit: {Kind}."),
        };
    }

    /// <summary>The limit in plain words: "24 hours", "1 working day", "14 days", "at once".</summary>
    public override string ToString() => (Kind, Amount) switch
    {
        (TimeLimitKind.ElapsedHours, 0) => "at once",
        (TimeLimitKind.ElapsedHours, 1) => "1 hour",
        (TimeLimitKind.ElapsedHours, _) => $"{Amount} hours",
        (TimeLimitKind.WorkingDays, 1) => "1 working day",
        (TimeLimitKind.WorkingDays, _) => $"{Amount} working days",
        (_, 1) => "1 day",
        _ => $"{Amount} days",
    };
}
