using System.Globalization;
using Portal.Core.Monitoring.Nm01;

namespace Portal.Core.Monitoring;

/// <summary>Whole months that figures are asked for. The month that counts is the UK month of receipt, or of closing for what ended.</summary>
/// <param name="Code">As it stands in addresses: <c>12-months</c>, <c>3-months</c>, <c>this-month</c>, <c>2026-10</c> or <c>year-2026</c>.</param>
/// <param name="From">First day of the first month.</param>
/// <param name="To">First day of the last month.</param>
/// <param name="IsSoFar">The last month is not over.</param>
public sealed record FigurePeriod(string Code, DateOnly From, DateOnly To, bool IsSoFar)
{
    /// <summary>What is shown when nobody asks for anything else: the last twelve months that are over.</summary>
    public const string Standard = "12-months";

    private const string YearPrefix = "year-";
    private const int Year = 12;

    /// <summary>How many months.</summary>
    public int Months => Distance(From, To) + 1;

    /// <summary>The last day.</summary>
    public DateOnly LastDay => To.AddMonths(1).AddDays(-1);

    /// <summary>As many months just before.</summary>
    public FigurePeriod Before => this with { Code = "", From = From.AddMonths(-Months), To = To.AddMonths(-Months), IsSoFar = false };

    /// <summary>The same months a year earlier.</summary>
    public FigurePeriod YearBefore => this with { Code = "", From = From.AddMonths(-Year), To = To.AddMonths(-Year), IsSoFar = false };

    /// <summary>Whether a month (yyyymm) is one of them.</summary>
    public bool Holds(int month) => month >= Key(From) && month <= Key(To);

    /// <summary>The periods that can be chosen on a day, newest first.</summary>
    public static IReadOnlyList<string> Offered(DateOnly today) =>
    [
        Standard, "3-months", "this-month",
        .. Enumerable.Range(1, 13).Select(back => First(today).AddMonths(-back).ToString("yyyy-MM", CultureInfo.InvariantCulture)),
        .. Enumerable.Range(0, 3).Select(back => YearPrefix + (FinancialYear.Of(today) - back).ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>Reads a code; null when it is none, or lies in the future.</summary>
    public static FigurePeriod? Read(string? code, DateOnly today)
    {
        var month = First(today);
        if (string.IsNullOrEmpty(code) || code == Standard)
        {
            return new(Standard, month.AddMonths(-Year), month.AddMonths(-1), false);
        }

        if (code == "3-months")
        {
            return new(code, month.AddMonths(-3), month.AddMonths(-1), false);
        }

        if (code == "this-month")
        {
            return new(code, month, month, true);
        }

        if (code.StartsWith(YearPrefix, StringComparison.Ordinal))
        {
            return int.TryParse(code[YearPrefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 2000 and < 9000 && FinancialYear.Start(year) <= today
                ? OfYear(code, year, month)
                : null;
        }

        return DateOnly.TryParseExact($"{code}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) && first <= month && first.Year > 2000
            ? new(code, first, first, first == month)
            : null;
    }

    /// <summary>A month as yyyymm.</summary>
    public static int Key(DateOnly day) => (day.Year * 100) + day.Month;

    /// <summary>The first day of a month given as yyyymm.</summary>
    public static DateOnly FirstOf(int key) => new(key / 100, key % 100, 1);

    /// <summary>The months from one to another, both included, as yyyymm.</summary>
    public static IReadOnlyList<int> Keys(DateOnly from, DateOnly to) => [.. Enumerable.Range(0, Math.Max(0, Distance(from, to) + 1)).Select(i => Key(from.AddMonths(i)))];

    private static FigurePeriod OfYear(string code, int year, DateOnly month)
    {
        var last = First(FinancialYear.End(year));
        return new(code, FinancialYear.Start(year), last < month ? last : month, last >= month);
    }

    private static DateOnly First(DateOnly day) => new(day.Year, day.Month, 1);

    private static int Distance(DateOnly from, DateOnly to) => ((to.Year - from.Year) * Year) + to.Month - from.Month;
}
