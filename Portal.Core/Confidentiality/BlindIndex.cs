using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Portal.Core.Confidentiality;

/// <summary>What can be looked up without storing it in the clear.</summary>
public enum BlindField
{
    /// <summary>One part of a name.</summary>
    NamePart,

    /// <summary>The whole name with the date of birth.</summary>
    NameAndBirth,

    /// <summary>A phone number.</summary>
    Phone,

    /// <summary>A postcode.</summary>
    Postcode,

    /// <summary>A unique property reference number.</summary>
    Uprn,
}

/// <summary>One keyed hash of one fact about a party; equal facts have equal tokens, nothing else can be read from it.</summary>
public sealed class BlindToken
{
    /// <summary>Row id.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The case that the party belongs to.</summary>
    public required Guid CaseId { get; set; }

    /// <summary>The party, or the member of staff for the household register.</summary>
    public required Guid RecordId { get; init; }

    /// <summary>Which fact.</summary>
    public required BlindField Field { get; init; }

    /// <summary>First eight bytes of the keyed hash.</summary>
    public required long Token { get; init; }
}

/// <summary>Makes the tokens: normalise, then HMAC-SHA-256 under a key of its own for each field, cut to eight bytes.</summary>
public sealed class BlindIndex(KeyRing ring)
{
    private readonly Lazy<Dictionary<BlindField, byte[]>> keys = new(
        () => Enum.GetValues<BlindField>().ToDictionary(field => field, field => ring.IndexKeyFor(field.ToString())), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>The token of a value, or null when nothing is left after normalising.</summary>
    public long? Token(BlindField field, string? value)
    {
        var normal = Normalise(field, value);
        return normal.Length == 0 ? null : BinaryPrimitives.ReadInt64BigEndian(HMACSHA256.HashData(keys.Value[field], Encoding.UTF8.GetBytes(normal)));
    }

    /// <summary>One token for each part of a name of two letters or more.</summary>
    public IEnumerable<long> NameTokens(string? name) =>
        (name ?? "").Split([' ', '-', '\'', '’', ',', '.'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(part => part.Length > 1)
            .Select(part => Token(BlindField.NamePart, part))
            .OfType<long>()
            .Distinct();

    /// <summary>The token of a whole name with a date of birth.</summary>
    public long? NameAndBirthToken(string? name, DateOnly? born) =>
        born is { } day && !string.IsNullOrWhiteSpace(name) ? Token(BlindField.NameAndBirth, $"{name}{day:yyyyMMdd}") : null;

    /// <summary>Compatibility form, no marks, no case; phones in international form; only letters and digits stay.</summary>
    public static string Normalise(BlindField field, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return "";
        }

        var kept = new StringBuilder(value.Length);
        // Half a character would keep the rest from being normalised
        var whole = value.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') ? string.Concat(value.EnumerateRunes()) : value;
        foreach (var letter in whole.Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(letter))
            {
                kept.Append(char.ToUpperInvariant(letter));
            }
            else if (letter == '+' && kept.Length == 0 && field == BlindField.Phone)
            {
                kept.Append('+');
            }
        }

        var normal = kept.ToString();
        return field switch
        {
            BlindField.Phone => International(normal),
            BlindField.Uprn => normal.TrimStart('0'),
            _ => normal,
        };
    }

    private static string International(string digits) => digits switch
    {
        ['+', .. var rest] => rest,
        ['0', '0', .. var rest] => rest,
        ['0', .. var rest] => string.Create(CultureInfo.InvariantCulture, $"44{rest}"),
        _ => digits,
    };
}
