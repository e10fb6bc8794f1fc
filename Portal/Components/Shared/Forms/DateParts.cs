using System.Globalization;

namespace Portal.Components.Shared.Forms;

/// <summary>
/// A date as typed: three texts, kept as they are, so that a draft may hold anything. Bind it from a static form as
/// <c>Name.Day</c>, <c>Name.Month</c>, <c>Name.Year</c>.
/// </summary>
public sealed record DateParts(string? Day = null, string? Month = null, string? Year = null)
{
    /// <summary>The three texts of a date.</summary>
    public static DateParts From(DateOnly date) => new(
        date.Day.ToString(CultureInfo.InvariantCulture),
        date.Month.ToString(CultureInfo.InvariantCulture),
        date.Year.ToString(CultureInfo.InvariantCulture));

    /// <summary>True where nothing at all was typed.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Day) && string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Year);

    /// <summary>The date, or null where the texts do not make one. The month may be a number, "Nov" or "November"; the year has four digits.</summary>
    public DateOnly? ToDate()
    {
        if (!int.TryParse(Day?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var day) || ReadMonth() is not { } month)
            return null;
        if (!int.TryParse(Year?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1000 or > 9999)
            return null;
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    private int? ReadMonth()
    {
        var text = Month?.Trim() ?? "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number is >= 1 and <= 12 ? number : null;
        if (text.Length < 3)
            return null;
        var names = CultureInfo.GetCultureInfo("en-GB").DateTimeFormat.MonthNames;
        var found = Array.FindIndex(names, name => name.StartsWith(text, StringComparison.OrdinalIgnoreCase));
        return found >= 0 ? found + 1 : null;
    }
}
