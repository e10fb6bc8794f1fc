using System.Globalization;

namespace Portal.Core.Reports.Intake;

/// <summary>Dates and times as people type them. The month may be a number, "Nov" or "November"; the year has four digits.</summary>
public static class TypedDate
{
    private static readonly string[] Months = CultureInfo.GetCultureInfo("en-GB").DateTimeFormat.MonthNames;

    /// <summary>The date of three parts, or null where they do not make one.</summary>
    public static DateOnly? Read(string day, string month, string year) =>
        int.TryParse(day.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var d)
        && int.TryParse(year.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var y)
        && y is >= 1000 and <= 9999
        && MonthOf(month.Trim()) is { } m
        && d >= 1 && d <= DateTime.DaysInMonth(y, m)
            ? new DateOnly(y, m, d)
            : null;

    /// <summary>The time of day said as 9:14am, 9.14 pm, 9pm, 21:30, midday or midnight, or null where it is none.</summary>
    public static TimeOnly? ReadTime(string text)
    {
        var said = text.Trim().ToUpperInvariant().Replace(" ", "", StringComparison.Ordinal);
        switch (said)
        {
            case "MIDDAY" or "NOON":
                return new(12, 0);
            case "MIDNIGHT":
                return TimeOnly.MinValue;
        }

        var plain = said.Replace(".M.", "M", StringComparison.Ordinal).Replace('.', ':');
        string? half = plain switch { [.. var rest, 'A', 'M'] => rest, [.. var rest, 'P', 'M'] => rest, _ => null };
        var parts = (half ?? plain).Split(':');
        if (parts.Length > 2
            || (half is null && parts.Length == 1)
            || !Number(parts[0], 2, out var hour)
            || !Number(parts.Length == 2 ? parts[1] : "00", 2, out var minute)
            || minute > 59)
        {
            return null;
        }

        if (half is null)
        {
            return hour <= 23 ? new(hour, minute) : null;
        }

        return hour is >= 1 and <= 12 ? new((hour % 12) + (plain[^2] == 'P' ? 12 : 0), minute) : null;
    }

    private static int? MonthOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (number is >= 1 and <= 12 ? number : null)
            : text.Length >= 3 && Array.FindIndex(Months, name => name.StartsWith(text, StringComparison.OrdinalIgnoreCase)) is >= 0 and var found
                ? found + 1
                : null;

    private static bool Number(string text, int most, out int number)
    {
        number = 0;
        return text.Length >= 1 && text.Length <= most && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
