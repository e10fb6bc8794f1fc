using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Portal.Composition.Settings;

namespace Portal.Composition.SignIn.Organisation;

/// <summary>Organisational sign-in. The scheme is there only where it is configured.</summary>
public static class OrganisationSetup
{
    /// <summary>Adds it.</summary>
    public static void AddOrganisationSignIn(this IServiceCollection services)
    {
        services.AddOptions<AuthenticationOptions>().Configure<IOptions<AzureAdOptions>>((authentication, settings) =>
        {
            if (settings.Value.IsConfigured)
            {
                authentication.AddScheme<OrganisationHandler>(OrganisationHandler.SchemeName, null);
            }
        });
        services.AddSingleton<IConfigureOptions<OrganisationOptions>, OrganisationOptionsSetup>();
        services.AddTransient<OrganisationHandler>();
        services.TryAddSingleton(BackChannelLimits.Standard);
        services.AddSingleton<BackChannel>();
        services.AddSingleton<ProviderMetadata>();
        services.AddSingleton<ClientProof>();
        services.AddSingleton<IdTokenCheck>();
        services.AddSingleton<UsedStates>();
        services.AddSingleton<Reception>();
        services.AddSingleton<OrganisationSignIn>();
        services.AddSingleton<ISignInMethod>(provider => provider.GetRequiredService<OrganisationSignIn>());
        services.AddHostedService<ProviderWatch>();
    }
}
