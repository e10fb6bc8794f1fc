namespace Portal.Core.Prevention.Leaflet;

/// <summary>How the leaflet is put on paper (policy 5.4(c)).</summary>
public enum LeafletFormat
{
    /// <summary>Two sides of A4.</summary>
    Sheet,

    /// <summary>One sheet of A4 that folds to four pages of A5.</summary>
    Booklet,

    /// <summary>A4 with nothing smaller than 18 point, one column, as many pages as it takes.</summary>
    LargePrint,
}

/// <summary>The names of the formats in addresses and on the command line.</summary>
public static class LeafletFormats
{
    /// <summary>All formats with their names.</summary>
    public static IReadOnlyDictionary<string, LeafletFormat> ByName { get; } = new Dictionary<string, LeafletFormat>(StringComparer.OrdinalIgnoreCase)
    {
        ["a4"] = LeafletFormat.Sheet,
        ["a5"] = LeafletFormat.Booklet,
        ["large-print"] = LeafletFormat.LargePrint,
    };

    /// <summary>The format of this name; A4 when none is given; none for a name that is unknown.</summary>
    public static LeafletFormat? Find(string? name) => name switch
    {
        null or "" => LeafletFormat.Sheet,
        _ when ByName.TryGetValue(name, out var format) => format,
        _ => null,
    };

    /// <summary>The name of a format.</summary>
    public static string NameOf(LeafletFormat format) => ByName.First(pair => pair.Value == format).Key;
}
