using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Organisation;

/// <summary>Takes a closure day that is still to come out of the working calendar. Days that have been stay: they explain due times.</summary>
public sealed class RemoveClosureDay(UseCaseRunner runner) : IUseCase
{
    /// <summary>Does it.</summary>
    public Task<Result<DateOnly>> HandleAsync(DateOnly day, Actor actor, CancellationToken ct) =>
        runner.WriteAsync<DateOnly>(actor, Permission.KeepReferenceData, async unit =>
        {
            if (await unit.Db.ClosureDays.SingleOrDefaultAsync(d => d.Day == day, unit.Cancellation) is not { } row)
            {
                return Error.NotFound;
            }

            if (day <= UkTime.DateOf(unit.Now))
            {
                return new Error("Calendar.DayIsPast");
            }

            unit.Db.ClosureDays.Remove(row);
            unit.Note = $"{day:yyyy-MM-dd}";
            return day;
        }, ct);
}
