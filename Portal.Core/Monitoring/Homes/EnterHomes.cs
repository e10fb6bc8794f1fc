using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Monitoring.Homes;

/// <summary>Homes of a service area in a neighbourhood from a day on.</summary>
/// <param name="NeighbourhoodId">The neighbourhood.</param>
/// <param name="ServiceAreaId">The service area.</param>
/// <param name="From">First day; null when what was typed is no date.</param>
/// <param name="Homes">Homes; null when what was typed is no whole number.</param>
public sealed record EnterHomesRequest(Guid? NeighbourhoodId, Guid? ServiceAreaId, DateOnly? From, int? Homes);

/// <summary>Enters a figure of homes, or puts right the one that begins on the same day. Figures that begin on other days stay as they are.</summary>
[PolicyClause("5.5.1(b)")]
public sealed class EnterHomes(UseCaseRunner runner) : IUseCase
{
    /// <summary>The most homes of one place: anything above is a slip of the finger.</summary>
    public const int MostHomes = 200_000;

    /// <summary>The earliest day that a figure may begin on.</summary>
    public static DateOnly Earliest { get; } = new(2000, 1, 1);

    /// <summary>Does it.</summary>
    public Task<Result<Guid>> HandleAsync(EnterHomesRequest request, Actor actor, CancellationToken ct) =>
        runner.WriteAsync<Guid>(actor, Permission.KeepFigures, async unit =>
        {
            var errors = new List<Error>();
            if (request.NeighbourhoodId is not { } neighbourhood || !await unit.Db.Neighbourhoods.AnyAsync(n => n.Id == neighbourhood, ct))
            {
                errors.Add(Error.Invalid("Figures.NeighbourhoodUnknown", "Neighbourhood"));
            }

            if (request.ServiceAreaId is not { } area || !await unit.Db.ServiceAreas.AnyAsync(a => a.Id == area, ct))
            {
                errors.Add(Error.Invalid("Figures.AreaUnknown", "Area"));
            }

            errors.AddRange(HomesRules.WhyNot(request.From, request.Homes, UkTime.DateOf(unit.Now)));
            return errors.Count > 0
                ? Result<Guid>.From(Result.Refused(errors))
                : await PutAsync(unit, request.NeighbourhoodId!.Value, request.ServiceAreaId!.Value, request.From!.Value, request.Homes!.Value);
        }, ct);

    /// <summary>Adds the figure or changes the one of the same place and day.</summary>
    internal static async Task<Guid> PutAsync(UnitOfWork unit, Guid neighbourhood, Guid area, DateOnly from, int homes)
    {
        var held = await unit.Db.HomesFigures.SingleOrDefaultAsync(h => h.NeighbourhoodId == neighbourhood && h.ServiceAreaId == area && h.From == from, unit.Cancellation);
        if (held is null)
        {
            held = new() { NeighbourhoodId = neighbourhood, ServiceAreaId = area, From = from, Homes = homes, EnteredAt = unit.Now };
            unit.Db.HomesFigures.Add(held);
        }

        (held.Homes, held.EnteredAt) = (homes, unit.Now);
        unit.Subjects.Add(held.Id);
        return held.Id;
    }
}

/// <summary>What a figure of homes has to be, on the page and in a file alike.</summary>
internal static class HomesRules
{
    public static IEnumerable<Error> WhyNot(DateOnly? from, int? homes, DateOnly today)
    {
        if (from is not { } day || day < EnterHomes.Earliest)
        {
            yield return Error.Invalid("Figures.DayUnusable", "From");
        }
        else if (day > today)
        {
            yield return Error.Invalid("Figures.DayToCome", "From");
        }

        if (homes is null or < 0 or > EnterHomes.MostHomes)
        {
            yield return Error.Invalid("Figures.HomesUnusable", "Homes", EnterHomes.MostHomes);
        }
    }
}
