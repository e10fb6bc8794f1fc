using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Organisation;

/// <summary>A day on which the Group will be closed.</summary>
/// <param name="Day">The day; null when what was typed is no date.</param>
/// <param name="Words">Why, one line of at most 100 characters.</param>
public sealed record AddClosureDayRequest(DateOnly? Day, string? Words);

/// <summary>
/// Adds a closure day to the working calendar. Only a day to come: due times are worked out when a clock starts and stored, so nothing that
/// was promised, met or missed is written again; clocks that start from now on leave the day out.
/// </summary>
public sealed class AddClosureDay(UseCaseRunner runner) : IUseCase
{
    private const int LongestWords = 100;

    /// <summary>Does it.</summary>
    public Task<Result<DateOnly>> HandleAsync(AddClosureDayRequest request, Actor actor, CancellationToken ct) =>
        runner.WriteAsync<DateOnly>(actor, Permission.KeepReferenceData, async unit =>
        {
            var words = string.Join(' ', (request.Words ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            var errors = new List<Error>();
            if (request.Day is not { } day)
            {
                errors.Add(Error.Invalid("Calendar.DayUnusable", nameof(request.Day)));
            }
            else if (await WhyNotAsync(unit, day) is { } why)
            {
                errors.Add(why);
            }

            if (words.Length is 0 or > LongestWords || words.Any(c => char.IsControl(c) || c is '<' or '>'))
            {
                errors.Add(Error.Invalid("Calendar.WordsUnusable", nameof(request.Words), LongestWords));
            }

            if (errors.Count > 0)
            {
                return Result<DateOnly>.From(Result.Refused(errors));
            }

            unit.Db.ClosureDays.Add(new() { Day = request.Day!.Value, Words = words });
            unit.Note = $"{request.Day.Value:yyyy-MM-dd}";
            return request.Day.Value;
        }, ct);

    private static async Task<Error?> WhyNotAsync(UnitOfWork unit, DateOnly day)
    {
        var known = WorkingCalendar.For(UkDivision.EnglandAndWales);
        if (day <= UkTime.DateOf(unit.Now))
        {
            return Error.Invalid("Calendar.DayIsPast", nameof(AddClosureDayRequest.Day));
        }

        if (day.Year > known.LastYear)
        {
            return Error.Invalid("Calendar.DayTooFar", nameof(AddClosureDayRequest.Day), known.LastYear.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return await unit.Db.ClosureDays.AnyAsync(d => d.Day == day, unit.Cancellation)
            ? Error.Invalid("Calendar.DayTaken", nameof(AddClosureDayRequest.Day), day)
            : null;
    }
}
