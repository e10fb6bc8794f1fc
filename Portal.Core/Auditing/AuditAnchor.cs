using System.Globalization;

namespace Portal.Core.Auditing;

/// <summary>
/// Where the trail stood at a moment, signed and kept apart from the database. Without anchors nobody can see that the end of the trail was
/// cut off, or that the whole database was put back to an older copy.
/// </summary>
/// <param name="Sequence">The last row of the trail, which is also the number of rows.</param>
/// <param name="At">When (UTC, whole milliseconds).</param>
/// <param name="Hash">The hash of that row.</param>
/// <param name="Signature">HMAC-SHA-256 over all of the above, under a key of its own.</param>
public sealed record AuditAnchor(long Sequence, DateTimeOffset At, byte[] Hash, byte[] Signature)
{
    private const string Mark = "anchor1";
    private const string Instant = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>What is signed.</summary>
    internal string Signed => string.Create(CultureInfo.InvariantCulture, $"{Mark} {Sequence} {At.UtcDateTime.ToString(Instant, CultureInfo.InvariantCulture)} {Convert.ToHexStringLower(Hash)}");

    /// <summary>Reads a line of an anchor file; null when it is none.</summary>
    public static AuditAnchor? Parse(string line)
    {
        var parts = line.Trim().Split(' ');
        return parts is [Mark, var sequence, var at, { Length: 64 } hash, { Length: 64 } signature]
            && long.TryParse(sequence, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && DateTimeOffset.TryParseExact(at, Instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            && hash.All(char.IsAsciiHexDigit) && signature.All(char.IsAsciiHexDigit)
            ? new(number, instant, Convert.FromHexString(hash), Convert.FromHexString(signature))
            : null;
    }

    /// <summary>The line for the file and the log.</summary>
    public override string ToString() => $"{Signed} {Convert.ToHexStringLower(Signature)}";
}
