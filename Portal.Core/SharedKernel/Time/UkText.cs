using System.Globalization;

namespace Portal.Core.SharedKernel.Time;

/// <summary>Dates and times in the words that people read: "22 November 2026", "9:14am", "midday". Never a leading zero.</summary>
public static class UkText
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"22 November 2026".</summary>
    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", British);

    /// <summary>"22 November 2026", the UK date at this instant.</summary>
    public static string Date(DateTimeOffset instant) => Date(UkTime.DateOf(instant));

    /// <summary>"22 Nov 2026", for tables. September is "Sep" whatever the system's culture data says.</summary>
    public static string ShortDate(DateOnly date) => date.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"22 Nov 2026", the UK date at this instant.</summary>
    public static string ShortDate(DateTimeOffset instant) => ShortDate(UkTime.DateOf(instant));

    /// <summary>"Sunday 22 November 2026".</summary>
    public static string LongDate(DateOnly date) => date.ToString("dddd d MMMM yyyy", British);

    /// <summary>"November 2026".</summary>
    public static string Month(DateOnly date) => date.ToString("MMMM yyyy", British);

    /// <summary>"9:14am", "5pm", "midday", "midnight". Seconds are not said.</summary>
    public static string Time(TimeOnly time) => (time.Hour, time.Minute) switch
    {
        (0, 0) => "midnight",
        (12, 0) => "midday",
        (var hour, 0) => $"{Twelve(hour)}{HalfOfDay(hour)}",
        var (hour, minute) => string.Create(CultureInfo.InvariantCulture, $"{Twelve(hour)}:{minute:00}{HalfOfDay(hour)}"),
    };

    /// <summary>"9:14am", the UK time of day at this instant.</summary>
    public static string Time(DateTimeOffset instant) => Time(UkTime.TimeOf(instant));

    /// <summary>"22 November 2026 at 9:14am", UK date and time of this instant.</summary>
    public static string DateAndTime(DateTimeOffset instant) => $"{Date(instant)} at {Time(instant)}";

    /// <summary>"22 Nov 2026 at 9:14am", for tables and tags.</summary>
    public static string ShortDateAndTime(DateTimeOffset instant) => $"{ShortDate(instant)} at {Time(instant)}";

    /// <summary>The value for the datetime attribute of a time element: "2026-11-22T09:14Z".</summary>
    public static string Machine(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture);

    private static int Twelve(int hour) => hour % 12 == 0 ? 12 : hour % 12;

    private static string HalfOfDay(int hour) => hour < 12 ? "am" : "pm";
}
