using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Portal.Core.Confidentiality;

/// <summary>
/// The keys that live outside the database: the key-encryption key, the key of the blind index and the key of the audit trail.
/// Kept in <c>ring.json</c> in the key folder, readable by the service user alone. Losing it is losing every sealed word.
/// </summary>
public sealed class KeyRing
{
    private const int KeyBytes = 32;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private readonly Lazy<RingFile> file;

    // A failure is not remembered: once the operator has put the ring back, the portal goes on
    private KeyRing(Func<RingFile> read) => file = new(read, LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The key of the audit chain.</summary>
    internal byte[] AuditKey => file.Value.AuditKey;

    /// <summary>A ring that is opened, or for a new installation made, when its first key is asked for; faults come then.</summary>
    public static KeyRing WhenAsked(string keyDirectory, bool hasSealedData) => new(() => OpenOrCreate(keyDirectory, hasSealedData).file.Value);

    /// <summary>Opens or makes the ring now; the key store does so before it makes its own file.</summary>
    internal void EnsureThere() => _ = file.Value;

    /// <summary>Opens the ring of a folder.</summary>
    /// <exception cref="InvalidDataException">The file is there but cannot be read as a ring.</exception>
    public static KeyRing Open(string keyDirectory)
    {
        try
        {
            var ring = JsonSerializer.Deserialize<RingFile>(File.ReadAllBytes(PathOf(keyDirectory)))
                ?? throw new InvalidDataException("The key ring is empty.");
            return new(() => ring);
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException("The key ring cannot be read.", broken);
        }
    }

    /// <summary>Opens the ring of a folder, or makes a new one for a new installation.</summary>
    /// <exception cref="InvalidDataException">The ring is gone but sealed data is there: a new ring could open none of it, so none is made.</exception>
    public static KeyRing OpenOrCreate(string keyDirectory, bool hasSealedData)
    {
        if (!Exists(keyDirectory))
        {
            if (hasSealedData)
            {
                throw new InvalidDataException("The key ring is missing, but there is sealed data. Restore ring.json from its backup.");
            }

            Directory.CreateDirectory(keyDirectory);
            var ring = new RingFile(RandomNumberGenerator.GetBytes(KeyBytes), RandomNumberGenerator.GetBytes(KeyBytes), RandomNumberGenerator.GetBytes(KeyBytes));
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.WriteThrough };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            using var stream = new FileStream(PathOf(keyDirectory), options);
            JsonSerializer.Serialize(stream, ring);
            stream.Flush(flushToDisk: true);
        }

        return Open(keyDirectory);
    }

    /// <summary>Whether the folder holds a ring.</summary>
    public static bool Exists(string keyDirectory) => File.Exists(PathOf(keyDirectory));

    /// <summary>Wraps a record key that has no parent (a case's or a draft's).</summary>
    internal byte[] Wrap(Guid id, byte[] key) => Wrap(file.Value.EncryptionKey, id, key);

    /// <summary>Unwraps a record key that has no parent.</summary>
    internal byte[] Unwrap(Guid id, byte[] wrapped) => Unwrap(file.Value.EncryptionKey, id, wrapped);

    /// <summary>Wraps a key under another; the id is authenticated, so that a wrapped key cannot stand in for another.</summary>
    internal static byte[] Wrap(byte[] under, Guid id, byte[] key)
    {
        var cell = new byte[NonceBytes + KeyBytes + TagBytes];
        var span = cell.AsSpan();
        RandomNumberGenerator.Fill(span[..NonceBytes]);
        using var aes = new AesGcm(under, TagBytes);
        aes.Encrypt(span[..NonceBytes], key, span.Slice(NonceBytes, KeyBytes), span[^TagBytes..], id.ToByteArray());
        return cell;
    }

    /// <summary>Unwraps a key.</summary>
    /// <exception cref="AuthenticationTagMismatchException">Wrong parent key, wrong id or damaged bytes.</exception>
    internal static byte[] Unwrap(byte[] under, Guid id, byte[] wrapped)
    {
        var key = new byte[KeyBytes];
        var span = wrapped.AsSpan();
        using var aes = new AesGcm(under, TagBytes);
        aes.Decrypt(span[..NonceBytes], span.Slice(NonceBytes, KeyBytes), span[^TagBytes..], key, id.ToByteArray());
        return key;
    }

    /// <summary>The key of one field of the blind index.</summary>
    internal byte[] IndexKeyFor(string field) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, file.Value.IndexKey, KeyBytes, info: Encoding.UTF8.GetBytes($"blind-index/{field}"));

    private static string PathOf(string keyDirectory) => Path.Combine(keyDirectory, "ring.json");

    private sealed record RingFile(byte[] EncryptionKey, byte[] IndexKey, byte[] AuditKey);
}
