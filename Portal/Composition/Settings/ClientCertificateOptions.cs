namespace Portal.Composition.Settings;

/// <summary>Where a certificate of the portal is, under the names that Microsoft.Identity.Web reads.</summary>
public sealed class ClientCertificateOptions
{
    /// <summary>A PFX file.</summary>
    public const string FromPath = "Path";

    /// <summary>The bytes of a PFX as text.</summary>
    public const string FromText = "Base64Encoded";

    /// <summary>In the machine's store, by thumbprint.</summary>
    public const string ByThumbprint = "StoreWithThumbprint";

    /// <summary>In the machine's store, by name.</summary>
    public const string ByName = "StoreWithDistinguishedName";

    /// <summary>One of the four.</summary>
    public string SourceType { get; set; } = "";

    /// <summary>For <see cref="FromPath"/>.</summary>
    public string? CertificateDiskPath { get; set; }

    /// <summary>The password of a PFX, when it has one.</summary>
    public string? CertificatePassword { get; set; }

    /// <summary>For <see cref="FromText"/>.</summary>
    public string? Base64EncodedValue { get; set; }

    /// <summary>For the store, such as <c>CurrentUser/My</c>.</summary>
    public string? CertificateStorePath { get; set; }

    /// <summary>For <see cref="ByThumbprint"/>.</summary>
    public string? CertificateThumbprint { get; set; }

    /// <summary>For <see cref="ByName"/>.</summary>
    public string? CertificateDistinguishedName { get; set; }

    /// <summary>Whether what the source type needs is there.</summary>
    public bool IsComplete => !string.IsNullOrWhiteSpace(SourceType switch
    {
        FromPath => CertificateDiskPath,
        FromText => Base64EncodedValue,
        ByThumbprint => CertificateThumbprint,
        ByName => CertificateDistinguishedName,
        _ => null,
    });
}
