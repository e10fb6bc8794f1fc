using Portal.Core.Prevention.Leaflet;

namespace Portal.Documents.Leaflet;

/// <summary>What the square code beside an office holds.</summary>
/// <param name="Text">An address on the web, or a number to dial.</param>
/// <param name="OpensLeaflet">Whether it opens the leaflet; otherwise it dials.</param>
public sealed record OfficeCode(string Text, bool OpensLeaflet)
{
    /// <summary>
    /// The leaflet's page with this office first where the portal can be reached from outside; otherwise the office's number.
    /// A number that nobody vouches for is not there to be dialled: see <see cref="LeafletContacts.Printable"/>.
    /// </summary>
    public static OfficeCode? For(LeafletPlace place, Uri? publicAddress, string edition)
    {
        ArgumentNullException.ThrowIfNull(place);
        if (publicAddress is not null)
        {
            return new(new Uri(publicAddress, $"leaflet/{edition}?office={place.Id:N}").AbsoluteUri, OpensLeaflet: true);
        }

        return place.Phone is { } phone && Dial(phone) is { } number ? new(number, OpensLeaflet: false) : null;
    }

    /// <summary>The number as a telephone takes it; none for what has no digits. A number without its country is British.</summary>
    public static string? Dial(string phone)
    {
        ArgumentNullException.ThrowIfNull(phone);
        var digits = string.Concat(phone.Where(char.IsAsciiDigit));
        return digits switch
        {
            "" => null,
            _ when phone.TrimStart().StartsWith('+') => $"tel:+{digits}",
            ['0', .. var national] when national.Length > 2 => $"tel:+44{national}",
            _ => $"tel:{digits}",
        };
    }
}
