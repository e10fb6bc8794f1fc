using System.Text;

namespace Portal.Tests.TestSupport;

/// <summary>
/// Finds any of many texts in bytes, in every form in which a text may lie in a file: UTF-8, UTF-16 of both orders, as typed or in one case,
/// base64 at each of the three alignments, hexadecimal and percent. One pass: at each byte the next six are looked up among the beginnings of all forms.
/// </summary>
public sealed class ByteSearch
{
    /// <summary>The fewest characters that a text has.</summary>
    public const int LeastCharacters = 6;

    private readonly Dictionary<ulong, List<(byte[] Bytes, string Found)>> forms = [];

    /// <summary>Prepares the search; shorter texts are refused, for they would be found by chance.</summary>
    public ByteSearch(IEnumerable<string> texts)
    {
        foreach (var text in texts.Distinct(StringComparer.Ordinal))
        {
            Assert.True(text.Length >= LeastCharacters, $"'{text}' is too short to be searched for");
            foreach (var (form, bytes) in FormsOf(text).DistinctBy(found => Convert.ToHexString(found.Bytes)))
            {
                var key = Key(bytes);
                if (!forms.TryGetValue(key, out var same))
                {
                    forms[key] = same = [];
                }

                same.Add((bytes, $"'{text}' as {form}"));
            }
        }
    }

    /// <summary>How many forms are searched for.</summary>
    public int Forms => forms.Values.Sum(same => same.Count);

    /// <summary>What is in the bytes, each once.</summary>
    public IReadOnlyCollection<string> In(ReadOnlySpan<byte> bytes)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        for (var at = 0; at + LeastCharacters <= bytes.Length; at++)
        {
            if (forms.TryGetValue(Key(bytes[at..]), out var candidates))
            {
                foreach (var (form, words) in candidates)
                {
                    if (bytes[at..].StartsWith(form))
                    {
                        found.Add(words);
                    }
                }
            }
        }

        return found;
    }

    /// <summary>Every form of a text.</summary>
    public static IEnumerable<(string Form, byte[] Bytes)> FormsOf(string text)
    {
        foreach (var (written, word) in new[] { ("typed", text), ("capitals", text.ToUpperInvariant()), ("small letters", text.ToLowerInvariant()) })
        {
            yield return ($"UTF-8, {written}", Encoding.UTF8.GetBytes(word));
            yield return ($"UTF-16, {written}", Encoding.Unicode.GetBytes(word));
            yield return ($"UTF-16 big-endian, {written}", Encoding.BigEndianUnicode.GetBytes(word));
        }

        var plain = Encoding.UTF8.GetBytes(text);
        yield return ("hexadecimal", Encoding.ASCII.GetBytes(Convert.ToHexString(plain)));
        yield return ("small hexadecimal", Encoding.ASCII.GetBytes(Convert.ToHexStringLower(plain)));
        yield return ("percent", Encoding.ASCII.GetBytes(Uri.EscapeDataString(text)));
        for (var before = 0; before < 3; before++)
        {
            // The characters at both ends depend on the neighbours as well; those between are the text's own
            var whole = Convert.ToBase64String([.. new byte[before], .. plain]);
            var first = ((before * 8) + 5) / 6;
            var last = (before + plain.Length) * 8 / 6;
            yield return ($"base64, {before} bytes in", Encoding.ASCII.GetBytes(whole[first..last]));
        }
    }

    private static ulong Key(ReadOnlySpan<byte> bytes) =>
        bytes[0] | ((ulong)bytes[1] << 8) | ((ulong)bytes[2] << 16) | ((ulong)bytes[3] << 24) | ((ulong)bytes[4] << 32) | ((ulong)bytes[5] << 40);
}
