using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Organisation;

/// <summary>A closure day of the Group.</summary>
/// <param name="Day">The day.</param>
/// <param name="Words">Why.</param>
/// <param name="IsToCome">It may still be removed.</param>
public sealed record ClosureDayView(DateOnly Day, string Words, bool IsToCome);

/// <summary>The days that are no working days, as those who keep the calendar see them.</summary>
/// <param name="Closed">The Group's own closure days, by date.</param>
/// <param name="BankHolidays">The bank holidays of the next twelve months in the division of the Group's first landlord.</param>
/// <param name="LastYear">The last year whose bank holidays are known.</param>
/// <param name="MayEdit">Whether the person who asked may add and remove.</param>
public sealed record CalendarView(IReadOnlyList<ClosureDayView> Closed, IReadOnlyList<BankHoliday> BankHolidays, int LastYear, bool MayEdit);

/// <summary>Which days do not count as working days?</summary>
public sealed class CalendarDays(PortalStore store, UkClock clock) : IUseCase
{
    /// <summary>Answers for those who keep reference data or propose changes to it.</summary>
    public async Task<Result<CalendarView>> HandleAsync(Actor actor, CancellationToken ct)
    {
        if (!actor.May(Permission.KeepReferenceData) && !actor.May(Permission.ProposeReferenceData))
        {
            return Refusals.NotAllowed;
        }

        var today = clock.Today;
        await using var db = store.Read();
        var closed = await db.ClosureDays.OrderBy(d => d.Day).ToListAsync(ct);
        var division = GroupCalendar.DivisionOf(await db.Landlords.OrderBy(l => l.Code).Select(l => l.Division).FirstOrDefaultAsync(ct));
        return new CalendarView(
            [.. closed.Select(d => new ClosureDayView(d.Day, d.Words, d.Day > today))],
            [.. BankHolidays.Default.Of(division).Where(d => d.Date > today && d.Date <= today.AddYears(1))],
            WorkingCalendar.For(division).LastYear,
            actor.May(Permission.KeepReferenceData));
    }
}
