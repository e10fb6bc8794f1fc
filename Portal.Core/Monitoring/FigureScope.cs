using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;

namespace Portal.Core.Monitoring;

/// <summary>The service areas whose live figures somebody may read. Asked by every query of figures; pages never decide it.</summary>
public sealed class FigureScope
{
    private FigureScope(IReadOnlyList<(Guid Id, string Name)> areas, bool isWhole)
    {
        Areas = areas;
        IsWhole = isWhole;
        AreaIds = [.. areas.Select(area => area.Id)];
    }

    /// <summary>Areas by name.</summary>
    public IReadOnlyList<(Guid Id, string Name)> Areas { get; }

    /// <summary>Their ids.</summary>
    public IReadOnlyList<Guid> AreaIds { get; }

    /// <summary>Their names.</summary>
    public IReadOnlyList<string> AreaNames => [.. Areas.Select(area => area.Name)];

    /// <summary>Every area of the Group.</summary>
    public bool IsWhole { get; }

    /// <summary>The scope of a person; null for those who may read no figure of an area. An officer's own cases are no area.</summary>
    public static async Task<FigureScope?> OfAsync(PortalContext db, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(db);
        var reach = actor.ReachOf(Permission.ReadLiveFigures);
        if ((reach & Reaches) == Reach.None)
        {
            return null;
        }

        var areas = (await db.ServiceAreas.OrderBy(a => a.Name).Select(a => new { a.Id, a.Name }).ToListAsync(ct)).ConvertAll(a => (a.Id, a.Name));
        var mine = reach.HasFlag(Reach.Everywhere) ? areas : areas.FindAll(a => actor.AreaIds.Contains(a.Id));
        return mine.Count == 0 ? null : new(mine, mine.Count == areas.Count);
    }

    /// <summary>How far a person's grant has to reach for the pages of figures.</summary>
    public const Reach Reaches = Reach.Area | Reach.Everywhere;

    /// <summary>Only one of the areas; null when it is none of theirs.</summary>
    public FigureScope? Narrow(Guid areaId) => AreaIds.Contains(areaId) ? new([.. Areas.Where(a => a.Id == areaId)], false) : null;
}
