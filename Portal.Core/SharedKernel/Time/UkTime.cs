namespace Portal.Core.SharedKernel.Time;

/// <summary>
/// Conversions between instants (UTC) and the clock on the wall in the United Kingdom (Europe/London).
/// Pure functions: they never ask what time it is; <see cref="UkClock"/> does.
/// </summary>
public static class UkTime
{
    /// <summary>The zone that all dates and times of day in the portal are said in.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The same instant as the clock on the wall shows it, with its offset (+00:00 or +01:00).</summary>
    public static DateTimeOffset ToUk(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>The date in the United Kingdom at this instant.</summary>
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(ToUk(instant).DateTime);

    /// <summary>The time of day in the United Kingdom at this instant.</summary>
    public static TimeOnly TimeOf(DateTimeOffset instant) => TimeOnly.FromDateTime(ToUk(instant).DateTime);

    /// <summary>
    /// The instant (UTC) at which the wall clock shows this date and time.
    /// In October one hour happens twice: the first passing (summer time) is meant, so that a time
    /// written down by hand never gives a promise an hour more than was promised.
    /// In March one hour never happens: a time in it is moved on by that hour, as a clock that nobody
    /// had put forward would have shown it (1:30am is then 2:30am summer time, the same instant).
    /// </summary>
    public static DateTimeOffset ToInstant(DateOnly date, TimeOnly time)
    {
        var wall = date.ToDateTime(time, DateTimeKind.Unspecified);
        var offset = Zone.IsAmbiguousTime(wall) ? Zone.GetAmbiguousTimeOffsets(wall).Max()
            : Zone.IsInvalidTime(wall) ? Zone.GetUtcOffset(wall.AddHours(-1))
            : Zone.GetUtcOffset(wall);
        return new DateTimeOffset(wall, offset).ToUniversalTime();
    }

    /// <summary>The first instant of a date in the United Kingdom.</summary>
    public static DateTimeOffset StartOf(DateOnly date) => ToInstant(date, TimeOnly.MinValue);
}
