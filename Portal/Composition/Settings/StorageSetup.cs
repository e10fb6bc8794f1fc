using Microsoft.Extensions.Options;
using Portal.Core.Persistence;

namespace Portal.Composition.Settings;

/// <summary>Reads where data, keys and backups live. Relative folders are taken from the content root.</summary>
public static class StorageSetup
{
    /// <summary>Adds <see cref="StorageOptions"/>, checked at start.</summary>
    public static IServiceCollection AddStorageSettings(this IServiceCollection services)
    {
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageValidation>();
        services.AddOptions<StorageOptions>().Configure<IConfiguration, IHostEnvironment>(Read).ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<StorageOptions>>().Value);
        return services;
    }

    private static void Read(StorageOptions options, IConfiguration settings, IHostEnvironment environment)
    {
        var provider = settings["Database:Provider"] ?? nameof(DatabaseProvider.Sqlite);
        if (!Enum.TryParse<DatabaseProvider>(provider, ignoreCase: true, out var known) || !Enum.IsDefined(known))
        {
            throw new OptionsValidationException(Options.DefaultName, typeof(StorageOptions),
                [$"Database:Provider is {provider}. It must be Sqlite or Postgres."]);
        }

        options.Provider = known;
        options.DataDir = Folder(settings["Storage:DataDir"], options.DataDir, environment);
        options.KeyDir = Folder(settings["Storage:KeyDir"], options.KeyDir, environment);
        options.BackupDir = Folder(settings["Storage:BackupDir"], options.BackupDir, environment);
        options.AnchorDir = Folder(settings["Storage:AnchorDir"], options.AnchorDir, environment);
        options.RingCertificate = settings["Storage:RingCertificate"] is { Length: > 0 } certificate ? Folder(certificate, certificate, environment) : null;
        options.RingCertificatePassword = settings["Storage:RingCertificatePassword"];
        options.ConnectionString = settings.GetConnectionString("Portal");
        options.KeysConnectionString = settings.GetConnectionString("PortalKeys");
    }

    private static string Folder(string? setting, string standard, IHostEnvironment environment) =>
        Path.GetFullPath(string.IsNullOrWhiteSpace(setting) ? standard : setting, environment.ContentRootPath);
}
