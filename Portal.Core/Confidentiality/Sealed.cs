using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Portal.Core.Confidentiality;

/// <summary>Names the column that a sealed content type is stored in. The name is authenticated and never changes.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SealedAsAttribute(string column) : Attribute
{
    /// <summary>Stable name, such as <c>party.details</c>.</summary>
    public string Column { get; } = column;
}

/// <summary>
/// Content that identifies or describes a person, stored as AES-256-GCM under the data key of a record. It can be opened only through
/// a <see cref="CaseAccess"/>, which is only had from <see cref="CaseVault"/>, which authorises and logs the look (5.3(c)).
/// Authenticated with it: the column, the record it belongs to, the key and the format, so that cells cannot be swapped.
/// </summary>
/// <typeparam name="T">A content type marked with <see cref="SealedAsAttribute"/>.</typeparam>
public sealed class Sealed<T>
    where T : class
{
    private const byte Format = 1;
    private const int KeyIdBytes = 16;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int HeaderBytes = 1 + KeyIdBytes + NonceBytes;

    internal Sealed(byte[] cell) => Cell = cell;

    /// <summary>format(1) key id(16) nonce(12) ciphertext tag(16).</summary>
    internal byte[] Cell { get; }

    private static string Column { get; } =
        (Attribute.GetCustomAttribute(typeof(T), typeof(SealedAsAttribute)) as SealedAsAttribute)?.Column
        ?? throw new InvalidOperationException($"{typeof(T).Name} has no [SealedAs].");

    internal static Sealed<T> Seal(RecordKeys keys, Guid keyId, Guid recordId, T content)
    {
        var plain = JsonSerializer.SerializeToUtf8Bytes(content, SealedJson.Options);
        var cell = new byte[HeaderBytes + plain.Length + TagBytes];
        var span = cell.AsSpan();
        span[0] = Format;
        keyId.TryWriteBytes(span[1..]);
        RandomNumberGenerator.Fill(span.Slice(1 + KeyIdBytes, NonceBytes));
        using var aes = new AesGcm(keys[keyId], TagBytes);
        aes.Encrypt(span.Slice(1 + KeyIdBytes, NonceBytes), plain, span.Slice(HeaderBytes, plain.Length), span[^TagBytes..], Authenticated(keyId, recordId));
        CryptographicOperations.ZeroMemory(plain);
        return new(cell);
    }

    internal T Open(RecordKeys keys, Guid recordId)
    {
        var span = Cell.AsSpan();
        if (span.Length < HeaderBytes + TagBytes || span[0] != Format)
        {
            throw new CryptographicException("A sealed cell is damaged.");
        }

        var keyId = new Guid(span.Slice(1, KeyIdBytes));
        var plain = new byte[span.Length - HeaderBytes - TagBytes];
        using var aes = new AesGcm(keys[keyId], TagBytes);
        aes.Decrypt(span.Slice(1 + KeyIdBytes, NonceBytes), span[HeaderBytes..^TagBytes], span[^TagBytes..], plain, Authenticated(keyId, recordId));
        var content = JsonSerializer.Deserialize<T>(plain, SealedJson.Options)!;
        CryptographicOperations.ZeroMemory(plain);
        return content;
    }

    private static byte[] Authenticated(Guid keyId, Guid recordId) =>
        [.. Encoding.UTF8.GetBytes(Column), .. recordId.ToByteArray(), .. keyId.ToByteArray(), Format];
}

/// <summary>How sealed content is written: compact, unknown members ignored so that an older portal reads newer rows.</summary>
internal static class SealedJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };
}
