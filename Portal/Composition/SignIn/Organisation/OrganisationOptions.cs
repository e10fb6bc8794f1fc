using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Portal.Composition.Settings;

namespace Portal.Composition.SignIn.Organisation;

/// <summary>The options of the framework's handler. Addresses and the portal's proof are not among them: they come from what the service publishes.</summary>
public sealed class OrganisationOptions : OAuthOptions
{
    /// <summary>Only what this handler uses; the framework's own check wants addresses and a secret.</summary>
    public override void Validate()
    {
        if (!CallbackPath.HasValue)
        {
            throw new InvalidOperationException("The sign-in has no address to come back to.");
        }
    }
}

/// <summary>Fills the options from the settings.</summary>
public sealed class OrganisationOptionsSetup(IOptions<AzureAdOptions> settings, IHostEnvironment environment, IDataProtectionProvider protection, TimeProvider time)
    : IConfigureNamedOptions<OrganisationOptions>
{
    /// <inheritdoc />
    public void Configure(string? name, OrganisationOptions options)
    {
        var secure = !environment.IsMadeUp();
        options.TimeProvider = time;
        options.CallbackPath = settings.Value.CallbackPath;
        options.ClientId = settings.Value.ClientId!;
        options.SignInScheme = SessionClaims.Scheme;
        options.RemoteAuthenticationTimeout = OrganisationHandler.Patience;
        options.DataProtectionProvider = protection;
        options.StateDataFormat = new PropertiesDataFormat(protection.CreateProtector(nameof(OrganisationHandler), "state", "1"));
        // The answer comes by a plain GET, so the cookie need not travel with anything else from another site
        options.CorrelationCookie.Name = secure ? "__Secure-sign-in." : "portal-sign-in.";
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.HttpOnly = true;
        options.CorrelationCookie.SecurePolicy = secure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
    }

    /// <inheritdoc />
    public void Configure(OrganisationOptions options) => Configure(Options.DefaultName, options);
}
