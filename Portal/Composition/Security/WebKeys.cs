using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Portal.Core.Persistence;

namespace Portal.Composition.Security;

/// <summary>The framework's keys for cookies and form tokens live in the key folder, so that a restart signs nobody out. They seal nothing else.</summary>
public static class WebKeys
{
    /// <summary>Adds them.</summary>
    public static void AddWebKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("HateIncidentPortal");
        services.AddOptions<KeyManagementOptions>().Configure<StorageOptions, ILoggerFactory>((keys, storage, logs) =>
            keys.XmlRepository = new FileSystemXmlRepository(Directory.CreateDirectory(Path.Combine(storage.KeyDir, "web")), logs));
    }
}
