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
    private readonly string directory;
    private readonly IRingProtection protection;
    private readonly Func<RingFile> read;
    private volatile Opened? opened;

    // A failure is not remembered: once the operator has put the ring back, the portal goes on
    private KeyRing(string directory, IRingProtection protection, Func<RingFile> read) => (this.directory, this.protection, this.read) = (directory, protection, read);

    /// <summary>The key of the audit chain.</summary>
    internal byte[] AuditKey => Keys.File.AuditKey;

    /// <summary>True between the making of a new key and the moment at which nothing is wrapped by the one before.</summary>
    internal bool IsTurning => Keys.File.EncryptionKeyBefore is not null;

    private Opened Keys => opened ??= new(read(), []);

    /// <summary>A ring that is opened, or for a new installation made, when its first key is asked for; faults come then.</summary>
    public static KeyRing WhenAsked(string keyDirectory, bool hasSealedData, Func<IRingProtection>? protection = null)
    {
        var kept = new DeferredProtection(protection ?? (static () => new PlainRing()));
        return new(keyDirectory, kept, () => OpenOrCreate(keyDirectory, hasSealedData, kept).Keys.File);
    }

    /// <summary>Opens or makes the ring now; the key store does so before it makes its own file.</summary>
    internal void EnsureThere() => _ = Keys;

    /// <summary>Opens the ring of a folder.</summary>
    /// <exception cref="InvalidDataException">The file is there but cannot be read as a ring.</exception>
    public static KeyRing Open(string keyDirectory, IRingProtection? protection = null)
    {
        protection ??= new PlainRing();
        var ring = Read(keyDirectory, protection);
        return new(keyDirectory, protection, () => ring);
    }

    /// <summary>Opens the ring of a folder, or makes a new one for a new installation.</summary>
    /// <exception cref="InvalidDataException">The ring is gone but sealed data is there: a new ring could open none of it, so none is made.</exception>
    public static KeyRing OpenOrCreate(string keyDirectory, bool hasSealedData, IRingProtection? protection = null)
    {
        protection ??= new PlainRing();
        if (!Exists(keyDirectory))
        {
            if (hasSealedData)
            {
                throw new InvalidDataException("The key ring is missing, but there is sealed data. Restore ring.json from its backup.");
            }

            Directory.CreateDirectory(keyDirectory);
            Write(PathOf(keyDirectory), new(NewKey(), NewKey(), NewKey()), protection);
        }

        return Open(keyDirectory, protection);
    }

    /// <summary>Whether the folder holds a ring.</summary>
    public static bool Exists(string keyDirectory) => File.Exists(PathOf(keyDirectory));

    /// <summary>Makes a new encryption key and keeps the one before until <see cref="Settle"/>. Done already while a turn is under way.</summary>
    internal void Turn()
    {
        var now = Keys;
        if (now.File.EncryptionKeyBefore is null)
        {
            Replace(now, now.File with { EncryptionKey = NewKey(), EncryptionKeyBefore = now.File.EncryptionKey }, now.Former);
        }
    }

    /// <summary>Forgets the key before in the file. In memory it stays until the portal ends, for what was read a moment ago.</summary>
    internal void Settle()
    {
        var now = Keys;
        if (now.File.EncryptionKeyBefore is { } before)
        {
            Replace(now, now.File with { EncryptionKeyBefore = null }, [before, .. now.Former]);
        }
    }

    /// <summary>Wraps a record key that has no parent (a case's or a draft's).</summary>
    internal byte[] Wrap(Guid id, byte[] key) => Wrap(Keys.File.EncryptionKey, id, key);

    /// <summary>Unwraps a record key that has no parent.</summary>
    internal byte[] Unwrap(Guid id, byte[] wrapped)
    {
        var now = Keys;
        var others = now.File.EncryptionKeyBefore is { } before ? [before, .. now.Former] : now.Former;
        try
        {
            return Unwrap(now.File.EncryptionKey, id, wrapped);
        }
        catch (AuthenticationTagMismatchException) when (others.Length > 0)
        {
            foreach (var other in others[..^1])
            {
                if (IsUnder(other, id, wrapped))
                {
                    return Unwrap(other, id, wrapped);
                }
            }

            return Unwrap(others[^1], id, wrapped);
        }
    }

    /// <summary>Whether a key is wrapped by the newest key already.</summary>
    internal bool IsNewest(Guid id, byte[] wrapped) => IsUnder(Keys.File.EncryptionKey, id, wrapped);

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
        HKDF.DeriveKey(HashAlgorithmName.SHA256, Keys.File.IndexKey, KeyBytes, info: Encoding.UTF8.GetBytes($"blind-index/{field}"));

    private static bool IsUnder(byte[] key, Guid id, byte[] wrapped)
    {
        try
        {
            CryptographicOperations.ZeroMemory(Unwrap(key, id, wrapped));
            return true;
        }
        catch (AuthenticationTagMismatchException)
        {
            return false;
        }
    }

    private static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyBytes);

    private static string PathOf(string keyDirectory) => Path.Combine(keyDirectory, "ring.json");

    private static RingFile Read(string keyDirectory, IRingProtection protection)
    {
        try
        {
            return JsonSerializer.Deserialize<RingFile>(protection.Unprotect(File.ReadAllBytes(PathOf(keyDirectory)))) ?? throw new InvalidDataException("The key ring is empty.");
        }
        catch (JsonException broken)
        {
            throw new InvalidDataException("The key ring cannot be read.", broken);
        }
    }

    private static void Write(string path, RingFile ring, IRingProtection protection)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.WriteThrough };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(path, options);
        stream.Write(protection.Protect(JsonSerializer.SerializeToUtf8Bytes(ring)));
        stream.Flush(flushToDisk: true);
    }

    // The new file is whole on the disk before it takes the place of the old one
    private void Replace(Opened before, RingFile ring, byte[][] former)
    {
        var (path, next) = (PathOf(directory), Path.Combine(directory, "ring.next"));
        File.Delete(next);
        Write(next, ring, protection);
        // Unwrapping works with either from here on, wrapping with the new one only once it is on the disk
        opened = before with { Former = [ring.EncryptionKey, .. former] };
        File.Move(next, path, overwrite: true);
        opened = new(ring, former);
    }

    private sealed record RingFile(byte[] EncryptionKey, byte[] IndexKey, byte[] AuditKey, byte[]? EncryptionKeyBefore = null);

    private sealed record Opened(RingFile File, byte[][] Former);

    /// <summary>The certificate is looked for when the ring is, so that its want does not keep the emergency page away.</summary>
    private sealed class DeferredProtection(Func<IRingProtection> make) : IRingProtection
    {
        public byte[] Protect(byte[] ring) => make().Protect(ring);

        public byte[] Unprotect(byte[] file) => make().Unprotect(file);
    }
}
