using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace Portal.Documents.Printing;

/// <summary>A style sheet of fonts that the program carries, and which letters its fonts have, as its <c>unicode-range</c> says.</summary>
internal sealed partial class FontSheet
{
    private readonly Dictionary<string, HashSet<int>> byFamily = new(StringComparer.Ordinal);

    /// <summary>Reads <c>documents/{name}.css</c> from the program.</summary>
    public FontSheet(string name)
    {
        Name = name;
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"documents/{name}.css")
            ?? throw new InvalidOperationException($"The program does not carry {name}.css.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        foreach (Match face in Face().Matches(reader.ReadToEnd()))
        {
            var family = face.Groups["family"].Value;
            byFamily.TryAdd(family, []);
            byFamily[family].UnionWith(face.Groups["ranges"].Value.Split(',').SelectMany(PointsOf));
        }
    }

    /// <summary>Name of the sheet without its ending.</summary>
    public string Name { get; }

    /// <summary>The families that it names.</summary>
    public IReadOnlyCollection<string> Families => byFamily.Keys;

    /// <summary>The code points that the family has in this sheet.</summary>
    public IReadOnlySet<int> LettersOf(string family) => byFamily.TryGetValue(family, out var points) ? points : new HashSet<int>();

    private static IEnumerable<int> PointsOf(string range)
    {
        var parts = range.Trim().TrimStart('U', '+').Split('-');
        var first = int.Parse(parts[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var last = parts.Length > 1 ? int.Parse(parts[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture) : first;
        return Enumerable.Range(first, last - first + 1);
    }

    [GeneratedRegex("""@font-face\s*\{[^}]*?font-family:\s*"(?<family>[^"]+)"[^}]*?unicode-range:\s*(?<ranges>[^;]+);""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Face();
}
