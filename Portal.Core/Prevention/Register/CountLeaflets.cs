using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Policy;
using Portal.Core.SharedKernel;
using Portal.Core.SharedKernel.Time;

namespace Portal.Core.Prevention.Register;

/// <summary>
/// Sign-ups against leaflets: which tenancies that began in a period were given one, which were offered one and did not want it, and of which
/// nothing is on record. A sign-up belongs to the office of its home, wherever it was signed and whenever the leaflet was given.
/// </summary>
[PolicyClause("5.4(c)")]
public sealed class CountLeaflets(PortalStore store) : IUseCase
{
    /// <summary>Counts for those who issue leaflets. Days are UK days, both included.</summary>
    public async Task<Result<LeafletCounts>> HandleAsync(DateOnly from, DateOnly to, Guid? officeId, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (!actor.May(Permission.IssueLeaflets))
        {
            return Error.NotFound;
        }

        await using var db = store.Read();
        var signUps = await (
            from tenancy in db.Tenancies
            where tenancy.StartedOn >= @from && tenancy.StartedOn <= to
            join home in db.Properties on tenancy.PropertyId equals home.Id
            join office in db.Offices on home.NeighbourhoodId equals office.NeighbourhoodId into offices
            from office in offices.DefaultIfEmpty()
            where officeId == null || office.Id == officeId
            select new SignedUp(tenancy.Id, tenancy.TenancyRef, office == null ? "" : office.Name)).ToListAsync(ct);
        var given = await (
            from issue in db.Set<LeafletIssue>()
            join tenancy in db.Tenancies on issue.TenancyId equals tenancy.Id
            where tenancy.StartedOn >= @from && tenancy.StartedOn <= to
            select new { tenancy.Id, issue.Kind }).ToListAsync(ct);
        var how = given.ToLookup(g => g.Id, g => g.Kind);

        var (start, end) = (UkTime.StartOf(from), UkTime.StartOf(to.AddDays(1)));
        var issues = db.Set<LeafletIssue>().Where(i => i.LiteratureId == null && i.IssuedAt >= start && i.IssuedAt < end && (officeId == null || i.OfficeId == officeId));
        var kinds = await issues.GroupBy(i => i.Kind).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return new LeafletCounts(
            Coverage("", signUps, how),
            [.. signUps.GroupBy(s => s.Office, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Coverage(g.Key, [.. g], how))],
            kinds.GetValueOrDefault(LeafletIssueKind.Printed),
            kinds.GetValueOrDefault(LeafletIssueKind.FromStock),
            kinds.GetValueOrDefault(LeafletIssueKind.Refused),
            await issues.CountAsync(i => i.TenancyId == null, ct));
    }

    // A tenancy is counted once, whatever is on record: a leaflet given outweighs one refused
    private static LeafletCoverage Coverage(string office, IReadOnlyList<SignedUp> signUps, ILookup<Guid, LeafletIssueKind> how)
    {
        var once = signUps.DistinctBy(s => s.TenancyId).ToList();
        var given = once.Count(s => how[s.TenancyId].Any(kind => kind != LeafletIssueKind.Refused));
        var without = once.Where(s => !how[s.TenancyId].Any()).Select(s => s.Reference).Order(StringComparer.Ordinal).ToList();
        return new(office, once.Count, given, once.Count - given - without.Count, without);
    }

    private sealed record SignedUp(Guid TenancyId, string Reference, string Office);
}
