using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.People;
using Portal.Core.Persistence;

namespace Portal.Core.Cases.Queries;

/// <summary>The victim of a case as lists name them.</summary>
/// <param name="NameUsed">Name that the first victim uses; empty when no name is known.</param>
/// <param name="Others">How many victims there are beside.</param>
public sealed record VictimNameView(string NameUsed, int Others);

/// <summary>Names for lists: one look for the whole list, and only of cases that the actor may read. Nothing sorts or filters by them.</summary>
internal static class VictimNames
{
    public static async Task<IReadOnlyDictionary<Guid, VictimNameView>> ReadAsync(
        PortalContext db, CaseVault vault, Actor actor, IReadOnlyList<Guid> caseIds, string purpose, CancellationToken ct)
    {
        var names = new Dictionary<Guid, VictimNameView>();
        if (caseIds.Count == 0 || !actor.May(Permission.ReadCases))
        {
            return names;
        }

        var opened = await vault.OpenManyAsync(actor, caseIds, purpose, ct);
        var ids = opened.Keys.ToList();
        var victims = await db.Parties.Where(p => ids.Contains(p.CaseId) && p.Roles.HasFlag(PartyRoles.Victim)).ToListAsync(ct);
        foreach (var group in victims.GroupBy(p => p.CaseId))
        {
            var first = group.MinBy(p => p.Ordinal)!;
            names[group.Key] = new(opened[group.Key].Open(first.Details, first.Id).NameUsed, group.Count() - 1);
        }

        foreach (var id in ids)
        {
            names.TryAdd(id, new("", 0));
        }

        return names;
    }
}
