using Portal.Core.SharedKernel.Time;

namespace Portal.Tests.SharedKernel.Time;

/// <summary>
/// The rules behind the dated bank holidays, written apart from the portal so that the data can be checked
/// against them and carried on to later years. One-off days are known for the past only.
/// </summary>
internal static class BankHolidayRules
{
    private static readonly BankHoliday[] OneOffEverywhere =
    [
        new(new(2022, 6, 3), "Platinum Jubilee bank holiday", false),
        new(new(2022, 9, 19), "Bank Holiday for the State Funeral of Queen Elizabeth II", false),
        new(new(2023, 5, 8), "Bank holiday for the coronation of King Charles III", false),
    ];

    private static readonly BankHoliday[] OneOffScotland = [new(new(2026, 6, 15), "World Cup bank holiday", false)];

    public static IReadOnlyList<BankHoliday> For(UkDivision division, int year)
    {
        var scotland = division == UkDivision.Scotland;
        var easter = EasterSunday(year);
        List<BankHoliday> days =
        [
            .. Substituted(scotland
                ? [(new(year, 1, 1), "New Year's Day"), (new(year, 1, 2), "2nd January")]
                : [(new(year, 1, 1), "New Year's Day")]),
            new(easter.AddDays(-2), "Good Friday", false),
            EarlyMay(year),
            Spring(year),
            scotland
                ? new(FirstMonday(year, 8), "Summer bank holiday", false)
                : new(LastMonday(year, 8), "Summer bank holiday", false),
            .. Substituted([(new(year, 12, 25), "Christmas Day"), (new(year, 12, 26), "Boxing Day")]),
            .. OneOffEverywhere.Where(day => day.Date.Year == year),
        ];
        if (!scotland)
        {
            days.Add(new(easter.AddDays(1), "Easter Monday", false));
        }

        if (scotland)
        {
            days.AddRange(Substituted([(new(year, 11, 30), "St Andrew's Day")]));
            days.AddRange(OneOffScotland.Where(day => day.Date.Year == year));
        }

        if (division == UkDivision.NorthernIreland)
        {
            days.AddRange(Substituted([(new(year, 3, 17), "St Patrick's Day")]));
            days.AddRange(Substituted([(new(year, 7, 12), "Battle of the Boyne (Orangemen's Day)")]));
        }

        return [.. days.OrderBy(day => day.Date)];
    }

    /// <summary>The Gregorian computus (Meeus, Jones and Butcher).</summary>
    public static DateOnly EasterSunday(int year)
    {
        int a = year % 19, b = year / 100, c = year % 100;
        var epact = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (b % 4)) + (2 * (c / 4)) - epact - (c % 4)) % 7;
        var late = (a + (11 * epact) + (22 * weekday)) / 451;
        var sum = epact + weekday - (7 * late) + 114;
        return new DateOnly(year, sum / 31, (sum % 31) + 1);
    }

    /// <summary>Days that fall on a weekday stay; the others move, in order, to the next weekdays that are free.</summary>
    private static IEnumerable<BankHoliday> Substituted(params (DateOnly Date, string Title)[] days)
    {
        var taken = days.Select(day => day.Date).Where(date => !IsWeekend(date)).ToHashSet();
        foreach (var (date, title) in days)
        {
            var on = date;
            while (IsWeekend(on) || (on != date && taken.Contains(on)))
            {
                on = on.AddDays(1);
            }

            taken.Add(on);
            yield return new BankHoliday(on, title, on != date);
        }
    }

    private static BankHoliday EarlyMay(int year) => year == 2020
        ? new(new(2020, 5, 8), "Early May bank holiday (VE day)", false)
        : new(FirstMonday(year, 5), "Early May bank holiday", false);

    private static BankHoliday Spring(int year) =>
        new(year == 2022 ? new(2022, 6, 2) : LastMonday(year, 5), "Spring bank holiday", false);

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static DateOnly FirstMonday(int year, int month) =>
        Enumerable.Range(1, 7).Select(day => new DateOnly(year, month, day)).Single(date => date.DayOfWeek == DayOfWeek.Monday);

    private static DateOnly LastMonday(int year, int month) =>
        Enumerable.Range(25, 7).Select(day => new DateOnly(year, month, day)).Single(date => date.DayOfWeek == DayOfWeek.Monday);
}
