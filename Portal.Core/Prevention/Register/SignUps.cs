using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Prevention.Register;

/// <summary>Reads a tenancy reference as somebody typed it, and finds the tenancy. One that the portal does not know is taken as it was keyed.</summary>
public static partial class SignUps
{
    /// <summary>The reference in the form that is kept: capitals, one space between words.</summary>
    public static string Normalise(string? typed) => Spaces().Replace(typed ?? "", " ").Trim().ToUpperInvariant();

    /// <summary>Why this cannot be a reference; null when it can.</summary>
    public static Error? WhyNot(string normalised, string field) => Reference().IsMatch(normalised)
        ? null
        : Error.Invalid(normalised.Length == 0 ? "Leaflet.TenancyReferenceMissing" : "Leaflet.TenancyReferenceUnusable", field);

    /// <summary>The sign-up that a reference stands for, as this person takes it.</summary>
    internal static async Task<SignUp> FindAsync(PortalContext db, string reference, Actor actor, CancellationToken ct)
    {
        var known = await (
            from tenancy in db.Tenancies
            where tenancy.TenancyRef == reference
            join home in db.Properties on tenancy.PropertyId equals home.Id
            join office in db.Offices on home.NeighbourhoodId equals office.NeighbourhoodId into offices
            from office in offices.DefaultIfEmpty()
            orderby office.Name
            select new { tenancy.Id, OfficeId = office == null ? (Guid?)null : office.Id }).FirstOrDefaultAsync(ct);
        return new(reference, known?.Id, actor.OfficeId ?? known?.OfficeId);
    }

    [GeneratedRegex(@"^[A-Z0-9](?:[A-Z0-9 ./-]{0,38}[A-Z0-9])?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Reference();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
