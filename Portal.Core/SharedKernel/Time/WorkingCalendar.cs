using System.Collections.Frozen;

namespace Portal.Core.SharedKernel.Time;

/// <summary>
/// The group's working days: Monday to Friday without bank holidays and without the group's own closure days.
/// An immutable value made of dated data. A due time is worked out once, when its clock starts, and stored:
/// a calendar changed later never rewrites what was met or missed.
/// </summary>
public sealed class WorkingCalendar
{
    /// <summary>When the working day ends unless the group sets another time.</summary>
    public static readonly TimeOnly DefaultCloseOfBusiness = new(17, 0);

    private readonly FrozenSet<DateOnly> _closed;

    /// <summary>Makes a calendar from bank holidays (with substitutes) and the group's closure days.</summary>
    /// <exception cref="ArgumentException">There is no bank holiday at all: a calendar without them would promise wrongly.</exception>
    public WorkingCalendar(IEnumerable<DateOnly> bankHolidays, IEnumerable<DateOnly>? closureDays = null, TimeOnly? closeOfBusiness = null)
    {
        var holidays = bankHolidays.ToHashSet();
        if (holidays.Count == 0)
        {
            throw new ArgumentException("A working calendar needs bank holidays.", nameof(bankHolidays));
        }

        FirstYear = holidays.Min().Year;
        LastYear = holidays.Max().Year;
        _closed = holidays.Concat(closureDays ?? []).ToFrozenSet();
        CloseOfBusiness = closeOfBusiness ?? DefaultCloseOfBusiness;
    }

    /// <summary>The calendar of one division with the bank holidays that the portal ships with.</summary>
    public static WorkingCalendar For(UkDivision division, IEnumerable<DateOnly>? closureDays = null, TimeOnly? closeOfBusiness = null) =>
        new(BankHolidays.Default.Of(division).Select(day => day.Date), closureDays, closeOfBusiness);

    /// <summary>When the working day ends, by the clock on the wall.</summary>
    public TimeOnly CloseOfBusiness { get; }

    /// <summary>The first year whose bank holidays are known.</summary>
    public int FirstYear { get; }

    /// <summary>The last year whose bank holidays are known.</summary>
    public int LastYear { get; }

    /// <summary>True for a weekday that is neither a bank holiday nor a closure day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the known bank holidays; a guess could break a promise unnoticed.</exception>
    public bool IsWorkingDay(DateOnly date)
    {
        if (date.Year < FirstYear || date.Year > LastYear)
        {
            throw new ArgumentOutOfRangeException(nameof(date), date, $"Bank holidays are known for {FirstYear} to {LastYear} only.");
        }

        return date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !_closed.Contains(date);
    }

    /// <summary>The Nth working day after a date; the date itself never counts. N is at least 1.</summary>
    public DateOnly WorkingDayAfter(DateOnly date, int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        for (var left = n; left > 0;)
        {
            date = date.AddDays(1);
            left -= IsWorkingDay(date) ? 1 : 0;
        }

        return date;
    }

    /// <summary>
    /// Close of business (an instant in UTC) on the Nth working day after receipt. The UK day of receipt
    /// is excluded whatever the hour, so 8am and 11pm of one day fall due together.
    /// </summary>
    public DateTimeOffset AddWorkingDays(DateTimeOffset receivedInstant, int n) =>
        CloseOn(WorkingDayAfter(UkTime.DateOf(receivedInstant), n));

    /// <summary>Close of business on this date, as an instant in UTC.</summary>
    public DateTimeOffset CloseOn(DateOnly date) => UkTime.ToInstant(date, CloseOfBusiness);
}
