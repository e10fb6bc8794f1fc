using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Persistence.Demo;

/// <summary>Puts the acts of staff into office hours.</summary>
internal static class DemoCalendar
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.For(UkDivision.EnglandAndWales);

    /// <summary>The moment itself when it lies in office hours, else the next morning's hour that the minutes choose.</summary>
    public static DateTimeOffset InOfficeHours(DateTimeOffset at)
    {
        var wall = UkTime.ToUk(at);
        var day = DateOnly.FromDateTime(wall.DateTime);
        if (Calendar.IsWorkingDay(day) && wall.Hour is >= 9 and < 17)
        {
            return at;
        }

        var next = Calendar.IsWorkingDay(day) && wall.Hour < 9 ? day : Calendar.WorkingDayAfter(day, 1);
        return UkTime.ToInstant(next, new TimeOnly(9 + (wall.Minute % 7), wall.Second));
    }
}
