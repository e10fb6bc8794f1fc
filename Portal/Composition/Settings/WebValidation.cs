using System.Net;
using Microsoft.Extensions.Options;

namespace Portal.Composition.Settings;

/// <summary>Says in plain words what is wrong with the settings that say how the portal is reached.</summary>
public sealed class WebValidation : IValidateOptions<WebOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, WebOptions options)
    {
        var failures = new List<string>();
        if (options.PathBase.Length > 0 && (!options.PathBase.StartsWith('/') || options.PathBase.EndsWith('/')))
        {
            failures.Add("PathBase must start with a slash and not end with one, such as /hate-incidents.");
        }

        failures.AddRange(options.KnownProxies
            .Where(proxy => !IPAddress.TryParse(proxy, out _))
            .Select(proxy => $"Proxy:KnownProxies holds {proxy}, which is not an IP address."));
        failures.AddRange(options.AllowedOrigins
            .Where(origin => !Uri.TryCreate(origin, UriKind.Absolute, out var uri) || !string.Equals(uri.GetLeftPart(UriPartial.Authority), origin, StringComparison.OrdinalIgnoreCase))
            .Select(origin => $"Proxy:AllowedOrigins holds {origin}, which is not an origin such as https://portal.example.org."));
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }
}
