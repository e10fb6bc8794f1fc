using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Portal.Core.Confidentiality;

/// <summary>How the bytes of the key ring are kept in their file.</summary>
public interface IRingProtection
{
    /// <summary>The bytes for the file.</summary>
    byte[] Protect(byte[] ring);

    /// <summary>The ring from the bytes of the file.</summary>
    /// <exception cref="InvalidDataException">They were not made by this protection, or were changed.</exception>
    byte[] Unprotect(byte[] file);
}

/// <summary>As it is, in a file that only the user of the service can read.</summary>
public sealed class PlainRing : IRingProtection
{
    /// <inheritdoc/>
    public byte[] Protect(byte[] ring) => ring;

    /// <inheritdoc/>
    public byte[] Unprotect(byte[] file) =>
        file.AsSpan().StartsWith(CertificateRing.Mark) ? throw new InvalidDataException("The key ring is wrapped by a certificate: Storage:RingCertificate must name it.") : file;
}

/// <summary>
/// Wrapped by an X.509 certificate: a fresh AES key seals the ring, RSA-OAEP-256 seals that key. Whoever copies the key folder without the
/// private key of the certificate opens nothing. A plain ring is read too, and wrapped the next time that it is written.
/// </summary>
public sealed class CertificateRing(X509Certificate2 certificate) : IRingProtection
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    /// <summary>The beginning of a wrapped ring; a plain one begins with a brace.</summary>
    internal static ReadOnlySpan<byte> Mark => "ring-x509-1\n"u8;

    /// <summary>A certificate with its private key from a PKCS#12 file.</summary>
    /// <exception cref="InvalidDataException">There is no such file, or the password is wrong.</exception>
    public static CertificateRing Load(string path, string? password)
    {
        try
        {
            return new(X509CertificateLoader.LoadPkcs12FromFile(path, password, X509KeyStorageFlags.EphemeralKeySet));
        }
        catch (CryptographicException wrong)
        {
            throw new InvalidDataException("The certificate of the key ring cannot be opened.", wrong);
        }
    }

    /// <inheritdoc/>
    public byte[] Protect(byte[] ring)
    {
        using var rsa = certificate.GetRSAPublicKey() ?? throw new InvalidDataException("The certificate of the key ring has no RSA key.");
        var key = RandomNumberGenerator.GetBytes(32);
        var wrapped = rsa.Encrypt(key, RSAEncryptionPadding.OaepSHA256);
        var cell = new byte[NonceBytes + ring.Length + TagBytes];
        RandomNumberGenerator.Fill(cell.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(cell.AsSpan(0, NonceBytes), ring, cell.AsSpan(NonceBytes, ring.Length), cell.AsSpan(NonceBytes + ring.Length), Mark);
        CryptographicOperations.ZeroMemory(key);
        return [.. Mark, .. BitConverter.GetBytes((ushort)wrapped.Length), .. wrapped, .. cell];
    }

    /// <inheritdoc/>
    public byte[] Unprotect(byte[] file)
    {
        if (!file.AsSpan().StartsWith(Mark))
        {
            return file;
        }

        try
        {
            using var rsa = certificate.GetRSAPrivateKey() ?? throw new InvalidDataException("The certificate of the key ring has no private RSA key.");
            var rest = file.AsSpan(Mark.Length);
            var length = BitConverter.ToUInt16(rest);
            var cell = rest[(2 + length)..];
            using var aes = new AesGcm(rsa.Decrypt(rest.Slice(2, length), RSAEncryptionPadding.OaepSHA256), TagBytes);
            var ring = new byte[cell.Length - NonceBytes - TagBytes];
            aes.Decrypt(cell[..NonceBytes], cell[NonceBytes..^TagBytes], cell[^TagBytes..], ring, Mark);
            return ring;
        }
        catch (Exception wrong) when (wrong is CryptographicException or ArgumentException or OverflowException)
        {
            throw new InvalidDataException("The key ring was wrapped by another certificate, or is damaged.", wrong);
        }
    }
}
