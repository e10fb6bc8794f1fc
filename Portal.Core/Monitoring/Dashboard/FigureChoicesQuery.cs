using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Monitoring.Dashboard;

/// <summary>What the filters of the dashboard offer to a person.</summary>
/// <param name="Areas">Service areas.</param>
/// <param name="Neighbourhoods">Neighbourhoods of the area chosen, or of all.</param>
/// <param name="Period">The period asked for.</param>
/// <param name="Today">The UK day.</param>
public sealed record FigureChoicesView(IReadOnlyList<FigureChoice> Areas, IReadOnlyList<FigureChoice> Neighbourhoods, FigurePeriod Period, DateOnly Today);

/// <summary>The choices of the dashboard's filters, and whether what the address asks for exists for this person: quick, before any figure is read.</summary>
public sealed class FigureChoicesQuery(PortalStore store, UkClock clock) : IUseCase
{
    /// <summary>Answers, or refuses as <see cref="DashboardQuery"/> would; two narrowings at once are told beside the filters and not here.</summary>
    public async Task<Result<FigureChoicesView>> AskAsync(DashboardFilter filter, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var db = store.Read();
        if (await FigureScope.OfAsync(db, actor, ct) is not { } whole)
        {
            return Refusals.NotAllowed;
        }

        var scope = filter.AreaId is { } area ? whole.Narrow(area) : whole;
        if (scope is null || FigurePeriod.Read(filter.Period, clock.Today) is not { } period)
        {
            return Error.NotFound;
        }

        var places = await DashboardQuery.PlacesAsync(db, scope, ct);
        return filter.NeighbourhoodId is { } id && places.All(place => place.Id != id)
            ? Error.NotFound
            : new FigureChoicesView([.. whole.Areas.Select(a => new FigureChoice(a.Id, a.Name))], places, period, clock.Today);
    }
}
