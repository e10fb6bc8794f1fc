using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Portal.Core.Confidentiality;
using Portal.Core.Policy;
using Portal.Core.Reports.Intake;

namespace Portal.Core.Reports;

/// <summary>
/// Receipt codes and passphrases of anonymous reporters. A code follows from the report and the key ring, so it is told again to whoever
/// took the report and is stored only as a keyed hash. A passphrase is stored only as a salted, slow, keyed hash.
/// </summary>
[PolicyClause("5.3(c)")]
public sealed class ReceiptCodes(KeyRing ring)
{
    // No vowels, so that no word comes about, and nothing that looks or sounds like something else
    private const string Letters = "23456789BCDFGHJKMNPQRSTVWXYZ";
    private const int Length = 12;
    private const int Rounds = 120_000;
    private const int SaltBytes = 16;
    private const int HashBytes = 32;
    private const byte Format = 1;

    private readonly byte[] codeKey = ring.IndexKeyFor("receipt-code");
    private readonly byte[] lookupKey = ring.IndexKeyFor("receipt-code-lookup");
    private readonly byte[] passphraseKey = ring.IndexKeyFor("receipt-passphrase");

    /// <summary>The code of a report, such as K7M4-QX2P-9TBW: about 57 bits.</summary>
    public string CodeOf(Guid reportId)
    {
        var number = BinaryPrimitives.ReadUInt128BigEndian(HMACSHA256.HashData(codeKey, reportId.ToByteArray()));
        var code = new StringBuilder(Length + 2);
        for (var i = 0; i < Length; i++)
        {
            if (i is 4 or 8)
            {
                code.Append('-');
            }

            code.Append(Letters[(int)(number % (uint)Letters.Length)]);
            number /= (uint)Letters.Length;
        }

        return code.ToString();
    }

    /// <summary>What a code is looked up by, however it was typed; null for what cannot be a code.</summary>
    internal byte[]? Lookup(string typed)
    {
        var plain = string.Concat(typed.ToUpperInvariant().Where(char.IsAsciiLetterOrDigit));
        return plain.Length == Length ? HMACSHA256.HashData(lookupKey, Encoding.ASCII.GetBytes(plain)) : null;
    }

    /// <summary>The hash of a passphrase: format, salt, hash. Takes tens of milliseconds on purpose.</summary>
    internal byte[] HashPassphrase(string passphrase)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return [Format, .. salt, .. Derive(passphrase, salt)];
    }

    /// <summary>Whether the passphrase is the one that was chosen. Takes as long where there is none, so that nothing is learnt from the time.</summary>
    internal bool Verify(string passphrase, byte[]? stored)
    {
        var salt = stored is { Length: 1 + SaltBytes + HashBytes } ? stored.AsSpan(1, SaltBytes).ToArray() : new byte[SaltBytes];
        var derived = Derive(passphrase, salt);
        return stored is { Length: 1 + SaltBytes + HashBytes } && CryptographicOperations.FixedTimeEquals(stored.AsSpan(1 + SaltBytes), derived);
    }

    private byte[] Derive(string passphrase, byte[] salt)
    {
        // Case and spaces are not what anybody remembers
        var plain = string.Join(' ', TypedText.Clean(passphrase, oneLine: true).Normalize(NormalizationForm.FormKC).ToUpperInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return Rfc2898DeriveBytes.Pbkdf2(HMACSHA256.HashData(passphraseKey, Encoding.UTF8.GetBytes(plain)), salt, Rounds, HashAlgorithmName.SHA512, HashBytes);
    }
}
