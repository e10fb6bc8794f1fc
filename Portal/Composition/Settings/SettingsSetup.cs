using Microsoft.Extensions.Options;

namespace Portal.Composition.Settings;

/// <summary>Binds every settings class and has it checked before the first request.</summary>
public static class SettingsSetup
{
    /// <summary>Adds the settings. A wrong one stops the start with a sentence for each fault.</summary>
    public static IServiceCollection AddPortalSettings(this IServiceCollection services)
    {
        services.AddStorageSettings();
        services.AddSingleton<IValidateOptions<AzureAdOptions>, AzureAdValidation>();
        services.AddOptions<AzureAdOptions>().BindConfiguration(AzureAdOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<WebOptions>, WebValidation>();
        services.AddOptions<WebOptions>().BindConfiguration("Proxy").BindConfiguration("").ValidateOnStart();
        services.AddOptions<EmergencyOptions>().BindConfiguration(EmergencyOptions.Section)
            .Validate(options => options.Contacts.All(contact => contact.Name.Length > 0 && contact.Phone.Length > 0),
                "Emergency:Contacts holds a contact without a name or a telephone number.")
            .ValidateOnStart();
        return services;
    }
}
