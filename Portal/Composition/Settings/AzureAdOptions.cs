namespace Portal.Composition.Settings;

/// <summary>The organisation's sign-in, under the names that Microsoft.Identity.Web reads. Without a <see cref="ClientId"/> it is off.</summary>
public sealed class AzureAdOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "AzureAd";

    /// <summary>The address of the sign-in service.</summary>
    public string Instance { get; set; } = "https://login.microsoftonline.com/";

    /// <summary>The one directory that may sign in.</summary>
    public string? TenantId { get; set; }

    /// <summary>The portal's own registration there.</summary>
    public string? ClientId { get; set; }

    /// <summary>The portal's secret there. Belongs in the environment or a secret store, never in a file of the repository.</summary>
    public string? ClientSecret { get; set; }

    /// <summary>The portal's certificate there, instead of a secret; the first one is used.</summary>
    public IList<ClientCertificateOptions> ClientCertificates { get; } = [];

    /// <summary>Where the sign-in service sends people back to.</summary>
    public string CallbackPath { get; set; } = "/signin-oidc";

    /// <summary>Where it sends them after signing out.</summary>
    public string SignedOutCallbackPath { get; set; } = "/signout-callback-oidc";

    /// <summary>The name under which the sign-in service issues tokens for the directory.</summary>
    public string Authority => $"{Instance.TrimEnd('/')}/{TenantId}/v2.0";

    /// <summary>Where it says what its addresses and keys are.</summary>
    public string MetadataAddress => $"{Authority}/.well-known/openid-configuration";

    /// <summary>Whether organisational sign-in is switched on; demonstration personas are then off in every environment.</summary>
    public bool IsConfigured => !string.IsNullOrWhiteSpace(ClientId);
}
