using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;

namespace Portal.Core.Reports.Queries;

/// <summary>Finds our own properties by part of the address, the postcode or the UPRN while somebody types. Properties name nobody, so nothing is logged.</summary>
public sealed class PropertyLookup(PortalStore store) : IUseCase
{
    /// <summary>Fewer characters find nothing.</summary>
    public const int LeastCharacters = 3;

    private const int Most = 10;
    private const int MostCharacters = 100;

    /// <summary>At most ten, those that begin with the first word before others, in the order of addresses; none for somebody who takes no reports and works on no case.</summary>
    public async Task<IReadOnlyList<PropertyHit>> FindAsync(Actor actor, string? typed, CancellationToken ct)
    {
        var words = Normalise(typed);
        if (words.Sum(word => word.Length) < LeastCharacters || !(actor.May(Permission.TakeReports) || actor.May(Permission.WorkCases)))
        {
            return [];
        }

        await using var db = store.Read();
        var joined = string.Concat(words);
        var found = db.Properties.Where(p => p.Uprn == joined);
        if (!await found.AnyAsync(ct))
        {
            found = db.Properties;
            foreach (var word in words.Take(8))
            {
                // The postcode stands without its space
                found = found.Where(p => p.SearchText.Contains(word));
            }

            if (!await found.AnyAsync(ct))
            {
                found = db.Properties.Where(p => p.SearchText.Contains(joined));
            }
        }

        var first = words[0];
        return await found.OrderByDescending(p => p.SearchText.StartsWith(first)).ThenBy(p => p.SearchText).Take(Most)
            .Join(db.Neighbourhoods, p => p.NeighbourhoodId, n => n.Id, (p, n) => new PropertyHit(p.Uprn, p.Address, p.Postcode, n.Name)).ToListAsync(ct);
    }

    private static List<string> Normalise(string? typed) =>
        [.. string.Concat((typed ?? "").Take(MostCharacters).Select(letter => char.IsLetterOrDigit(letter) ? char.ToUpperInvariant(letter) : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
