using System.Globalization;

namespace Portal.Core.Monitoring.Nm01;

/// <summary>The financial year, 1 April to 31 March, named by the calendar year in which it begins.</summary>
public static class FinancialYear
{
    private const int FirstMonth = 4;

    /// <summary>The financial year of a day.</summary>
    public static int Of(DateOnly day) => day.Month >= FirstMonth ? day.Year : day.Year - 1;

    /// <summary>Its first day.</summary>
    public static DateOnly Start(int year) => new(year, FirstMonth, 1);

    /// <summary>Its last day.</summary>
    public static DateOnly End(int year) => new(year + 1, FirstMonth - 1, 31);

    /// <summary>"2026-27".</summary>
    public static string Name(int year) => string.Create(CultureInfo.InvariantCulture, $"{year}-{(year + 1) % 100:00}");
}
