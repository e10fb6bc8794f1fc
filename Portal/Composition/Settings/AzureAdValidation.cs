using Microsoft.Extensions.Options;

namespace Portal.Composition.Settings;

/// <summary>Says in plain words what is wrong with the section <c>AzureAd</c>.</summary>
public sealed class AzureAdValidation(IHostEnvironment environment) : IValidateOptions<AzureAdOptions>
{
    private static readonly string[] SharedTenants = ["common", "organizations", "consumers"];

    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, AzureAdOptions options)
    {
        if (!options.IsConfigured)
        {
            return environment.IsDevelopment() || environment.IsEnvironment(Environments.Demo)
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail("AzureAd:ClientId is missing. Only the environments Development and Demo run without organisational sign-in.");
        }

        var failures = new List<string>();
        if (!Uri.TryCreate(options.Instance, UriKind.Absolute, out var instance) || instance.Scheme is not ("https" or "http"))
        {
            failures.Add("AzureAd:Instance is not a web address.");
        }
        else if (instance.Scheme is "http" && environment.IsProduction())
        {
            failures.Add("AzureAd:Instance must start with https:// in Production.");
        }

        if (string.IsNullOrWhiteSpace(options.TenantId) || SharedTenants.Contains(options.TenantId, StringComparer.OrdinalIgnoreCase))
        {
            failures.Add("AzureAd:TenantId must name one directory.");
        }
        else if (!Guid.TryParseExact(options.TenantId, "D", out _))
        {
            failures.Add("AzureAd:TenantId must be the id of the directory, such as 00000000-0000-0000-0000-000000000000, not its name.");
        }

        failures.AddRange(ProofFailures(options));

        if (!options.CallbackPath.StartsWith('/') || !options.SignedOutCallbackPath.StartsWith('/'))
        {
            failures.Add("AzureAd:CallbackPath and AzureAd:SignedOutCallbackPath must start with a slash.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> ProofFailures(AzureAdOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.ClientSecret) == (options.ClientCertificates.Count == 0))
        {
            yield return "AzureAd: one of ClientSecret and ClientCertificates is needed, and only one.";
        }

        if (options.ClientCertificates.Any(certificate => !certificate.IsComplete))
        {
            yield return "AzureAd:ClientCertificates: SourceType must be Path, Base64Encoded, StoreWithThumbprint or StoreWithDistinguishedName, with the setting that it needs.";
        }
    }
}
