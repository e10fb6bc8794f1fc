using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Queries;

/// <summary>A choice of a filter or form.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
public sealed record ChoiceView(Guid Id, string Name);

/// <summary>What the filters of the case list offer to this person.</summary>
/// <param name="Areas">Service areas.</param>
/// <param name="Neighbourhoods">Neighbourhoods.</param>
/// <param name="Officers">Case Management Officers; empty for those who see only their own cases.</param>
public sealed record CaseListChoicesView(IReadOnlyList<ChoiceView> Areas, IReadOnlyList<ChoiceView> Neighbourhoods, IReadOnlyList<ChoiceView> Officers);

/// <summary>The choices of the case list's filters, within the person's own areas.</summary>
public sealed class CaseListChoicesQuery(PortalStore store) : IUseCase
{
    /// <summary>The choices. Refused for those who may not list cases.</summary>
    public async Task<Result<CaseListChoicesView>> AskAsync(Actor actor, CancellationToken ct)
    {
        var reach = actor.ReachOf(Permission.ListCases);
        if (reach == Reach.None)
        {
            return Refusals.NotAllowed;
        }

        await using var db = store.Read();
        var everywhere = reach.HasFlag(Reach.Everywhere);
        var mine = actor.AreaIds.ToList();
        var areas = await db.ServiceAreas.Where(a => everywhere || mine.Contains(a.Id)).OrderBy(a => a.Name).Select(a => new ChoiceView(a.Id, a.Name)).ToListAsync(ct);
        var neighbourhoods = await db.Neighbourhoods.Where(n => everywhere || mine.Contains(n.ServiceAreaId)).OrderBy(n => n.Name)
            .Select(n => new ChoiceView(n.Id, n.Name)).ToListAsync(ct);
        var officers = reach.HasFlag(Reach.Area) || everywhere
            ? (await db.Staff.OrderBy(s => s.Name).ToListAsync(ct))
                .Where(s => s.Roles.Contains(Role.CaseManagementOfficer) && (everywhere || s.AreaIds.Intersect(mine).Any()))
                .Select(s => new ChoiceView(s.Id, s.Name))
            : [];
        return new CaseListChoicesView(areas, neighbourhoods, [.. officers]);
    }
}
