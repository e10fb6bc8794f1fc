using Microsoft.Extensions.Options;

namespace Portal.Documents.Leaflet;

/// <summary>Settings of the leaflet: the section <c>Leaflet</c>.</summary>
public sealed class LeafletOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Leaflet";

    /// <summary>
    /// Where anybody can open the portal's leaflet, such as <c>https://leaflets.example.org</c>. The square code beside an office
    /// then opens it; without this the code dials the office.
    /// </summary>
    public string? PublicAddress { get; set; }

    /// <summary>The same with a slash at its end; none when it is not set.</summary>
    public Uri? PublicUri => string.IsNullOrWhiteSpace(PublicAddress) ? null : new(PublicAddress.TrimEnd('/') + "/", UriKind.Absolute);
}

/// <summary>Says in plain words what is wrong with the section <c>Leaflet</c>.</summary>
public sealed class LeafletOptionsValidation(IHostEnvironment environment) : IValidateOptions<LeafletOptions>
{
    // A longer one would make the modules of a code of 20 mm too small for old telephones
    private const int LongestAddress = 100;

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, LeafletOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (string.IsNullOrWhiteSpace(options.PublicAddress))
        {
            return ValidateOptionsResult.Success;
        }

        if (!Uri.TryCreate(options.PublicAddress, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
        {
            return ValidateOptionsResult.Fail("Leaflet:PublicAddress is not a web address such as https://leaflets.example.org.");
        }

        if (address.Query.Length > 0 || address.Fragment.Length > 0 || address.UserInfo.Length > 0)
        {
            return ValidateOptionsResult.Fail("Leaflet:PublicAddress must be an address alone, without a name, a question mark or a hash.");
        }

        if (address.Scheme is "http" && environment.IsProduction())
        {
            return ValidateOptionsResult.Fail("Leaflet:PublicAddress must start with https:// in Production.");
        }

        return options.PublicAddress.Length > LongestAddress
            ? ValidateOptionsResult.Fail($"Leaflet:PublicAddress is longer than {LongestAddress} characters: the codes on paper would be too fine to scan.")
            : ValidateOptionsResult.Success;
    }
}
