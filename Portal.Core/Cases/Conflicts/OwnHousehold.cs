using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.Policy;

namespace Portal.Core.Cases.Conflicts;

/// <summary>A home of the Group that a search by postcode found.</summary>
/// <param name="Uprn">Its number.</param>
/// <param name="Address">Its address as one line.</param>
public sealed record HomeHit(string Uprn, string Address);

/// <summary>One's own household as it was last kept; nobody else's can be asked for.</summary>
[PolicyClause("5.3(c)")]
public sealed class OwnHousehold(PortalStore store, CaseVault vault) : IUseCase
{
    private const int MostHomes = 100;

    /// <summary>The register, empty when nothing was kept yet. A look of its own in the trail.</summary>
    public async Task<HouseholdContent> AskAsync(Actor actor, CancellationToken ct)
    {
        await using var db = store.Read();
        if (!actor.May(Permission.KeepOwnHousehold) || await db.StaffHouseholds.FirstOrDefaultAsync(h => h.Id == actor.StaffId, ct) is not { } row)
        {
            return HouseholdContent.Empty;
        }

        return (await vault.OpenHouseholdAsync(actor, ct)).Open(row.Content, row.Id);
    }

    /// <summary>The Group's homes of a postcode, to choose one's own from.</summary>
    public async Task<IReadOnlyList<HomeHit>> HomesAsync(string? postcode, Actor actor, CancellationToken ct)
    {
        var wanted = new string([.. (postcode ?? "").ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
        if (wanted.Length is < 5 or > 8 || !actor.May(Permission.KeepOwnHousehold))
        {
            return [];
        }

        await using var db = store.Read();
        var homes = await db.Properties.Where(p => p.Postcode.Replace(" ", "") == wanted).OrderBy(p => p.Uprn).Take(MostHomes).ToListAsync(ct);
        return homes.ConvertAll(p => new HomeHit(p.Uprn, $"{p.Address}, {p.Postcode}"));
    }
}
