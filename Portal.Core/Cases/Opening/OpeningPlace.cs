using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Organisation;
using Portal.Core.Persistence;
using Portal.Core.Reports.Intake;
using Portal.Core.SharedKernel;

namespace Portal.Core.Cases.Opening;

/// <summary>
/// Where a case counts: the victim's home at receipt, else the place, else the neighbourhood of the receiving centre. Frozen with the
/// case; the three are kept beside it.
/// </summary>
/// <param name="LandlordId">Landlord that counts.</param>
/// <param name="ServiceAreaId">Service area that counts.</param>
/// <param name="NeighbourhoodId">Neighbourhood that counts.</param>
/// <param name="Home">Neighbourhood of the victim's home, when it is ours.</param>
/// <param name="Place">Neighbourhood where it happened, when known.</param>
/// <param name="Centre">Neighbourhood of the receiving centre.</param>
/// <param name="OfficeId">The receiving office.</param>
internal sealed record OpeningPlace(Guid LandlordId, Guid ServiceAreaId, Guid NeighbourhoodId, Guid? Home, Guid? Place, Guid? Centre, Guid? OfficeId);

/// <summary>Finds where a case counts.</summary>
internal static class OpeningPlaces
{
    /// <summary>Finds it; what is not one of our places is told beside its field, and left out of the answer.</summary>
    public static async Task<(OpeningPlace Place, IReadOnlyList<Error> Errors)> FindAsync(PortalContext db, IntakeForm form, Actor taker, CancellationToken ct)
    {
        var uprnFields = form.People("victim").Select(n => $"victim[{n}].uprn").Append(IntakeNames.PlaceUprn)
            .Concat(form.People("reported").Select(n => $"reported[{n}].uprn")).Where(name => form.Text(name).Length > 0).ToList();
        var properties = await PropertiesAsync(db, uprnFields.ConvertAll(form.Text), ct);
        var errors = uprnFields.Where(name => !properties.ContainsKey(form.Text(name))).Select(name => Error.Invalid(IntakeErrors.UnknownProperty, name)).ToList();

        var officeId = form.Id(IntakeNames.Office) ?? taker.OfficeId;
        var centre = officeId is null ? null : await db.Offices.Where(o => o.Id == officeId).Select(o => (Guid?)o.NeighbourhoodId).FirstOrDefaultAsync(ct);
        if (form.Id(IntakeNames.Office) is not null && centre is null)
        {
            errors.Add(Error.Invalid(IntakeErrors.UnknownPlace, IntakeNames.Office));
        }

        var chosen = form.Id(IntakeNames.PlaceNeighbourhood);
        if (chosen is { } id && !await db.Neighbourhoods.AnyAsync(n => n.Id == id, ct))
        {
            errors.Add(Error.Invalid(IntakeErrors.UnknownPlace, IntakeNames.PlaceNeighbourhood));
            chosen = null;
        }

        var home = uprnFields.Where(name => name.StartsWith("victim", StringComparison.Ordinal))
            .Select(name => properties.GetValueOrDefault(form.Text(name))).FirstOrDefault(property => property is not null);
        var place = properties.GetValueOrDefault(form.Text(IntakeNames.PlaceUprn));
        var counted = home ?? place;
        var neighbourhood = counted?.NeighbourhoodId ?? chosen ?? centre ?? await FallbackAsync(db, taker, ct);
        var areaId = counted?.ServiceAreaId ?? await db.Neighbourhoods.Where(n => n.Id == neighbourhood).Select(n => n.ServiceAreaId).SingleAsync(ct);
        var landlordId = counted?.LandlordId ?? await db.ServiceAreas.Where(a => a.Id == areaId).Select(a => a.LandlordId).SingleAsync(ct);
        return (new(landlordId, areaId, neighbourhood, home?.NeighbourhoodId, place?.NeighbourhoodId ?? chosen, centre, centre is null ? null : officeId), errors);
    }

    private static async Task<Dictionary<string, Property>> PropertiesAsync(PortalContext db, List<string> uprns, CancellationToken ct) =>
        uprns.Count == 0
            ? new(StringComparer.Ordinal)
            : await db.Properties.Where(p => uprns.Contains(p.Uprn)).ToDictionaryAsync(p => p.Uprn, StringComparer.Ordinal, ct);

    /// <summary>Nothing says where: the taker's own area, so that somebody of that area sees it, else the first neighbourhood there is.</summary>
    private static async Task<Guid> FallbackAsync(PortalContext db, Actor taker, CancellationToken ct)
    {
        var areas = taker.AreaIds.ToList();
        return await db.Neighbourhoods.OrderByDescending(n => areas.Contains(n.ServiceAreaId)).ThenBy(n => n.Code).Select(n => n.Id).FirstAsync(ct);
    }
}
