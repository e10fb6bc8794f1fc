using System.Security.Cryptography.X509Certificates;
using Portal.Composition.Settings;

namespace Portal.Composition.SignIn.Organisation;

/// <summary>Finds the portal's own certificate where the settings say.</summary>
public static class ClientCertificate
{
    /// <summary>The certificate with its key.</summary>
    /// <exception cref="StartRefusedException">It is not there, or has no key.</exception>
    public static X509Certificate2 Load(ClientCertificateOptions options)
    {
        X509Certificate2? found;
        try
        {
            found = options.SourceType switch
            {
                ClientCertificateOptions.FromPath => X509CertificateLoader.LoadPkcs12FromFile(options.CertificateDiskPath!, options.CertificatePassword),
                ClientCertificateOptions.FromText => X509CertificateLoader.LoadPkcs12(Convert.FromBase64String(options.Base64EncodedValue!), options.CertificatePassword),
                ClientCertificateOptions.ByThumbprint => InStore(options, X509FindType.FindByThumbprint, options.CertificateThumbprint!),
                _ => InStore(options, X509FindType.FindBySubjectDistinguishedName, options.CertificateDistinguishedName!),
            };
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or System.Security.Cryptography.CryptographicException or FormatException)
        {
            throw new StartRefusedException("AzureAd:ClientCertificates: the certificate cannot be read.", fault);
        }

        return found is { HasPrivateKey: true } ? found : throw new StartRefusedException("AzureAd:ClientCertificates: the certificate is not there, or its key is not.");
    }

    private static X509Certificate2? InStore(ClientCertificateOptions options, X509FindType by, string value)
    {
        // As Microsoft.Identity.Web writes it: CurrentUser/My
        var parts = (options.CertificateStorePath ?? "CurrentUser/My").Split('/', 2);
        if (parts.Length != 2 || !Enum.TryParse<StoreLocation>(parts[0], out var location))
        {
            throw new StartRefusedException("AzureAd:ClientCertificates: CertificateStorePath must be such as CurrentUser/My.");
        }

        using var store = new X509Store(parts[1], location);
        store.Open(OpenFlags.ReadOnly);
        return store.Certificates.Find(by, value, validOnly: false).FirstOrDefault(certificate => certificate.HasPrivateKey);
    }
}
