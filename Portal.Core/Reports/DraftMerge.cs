namespace Portal.Core.Reports;

/// <summary>How a change goes into what a draft holds.</summary>
internal static class DraftMerge
{
    /// <summary>What the draft holds after the change. A field that was emptied is not kept.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Apply(
        IReadOnlyDictionary<string, IReadOnlyList<string>> held, IReadOnlyDictionary<string, IReadOnlyList<string>> set)
    {
        var merged = new Dictionary<string, IReadOnlyList<string>>(held, StringComparer.Ordinal);
        foreach (var (name, values) in set)
        {
            if (IsEmpty(values))
            {
                merged.Remove(name);
            }
            else
            {
                merged[name] = values;
            }
        }

        return merged;
    }

    /// <summary>Whether the draft holds the change already.</summary>
    public static bool Holds(IReadOnlyDictionary<string, IReadOnlyList<string>> held, IReadOnlyDictionary<string, IReadOnlyList<string>> set) =>
        set.All(pair => held.TryGetValue(pair.Key, out var values) ? values.SequenceEqual(pair.Value, StringComparer.Ordinal) : IsEmpty(pair.Value));

    private static bool IsEmpty(IReadOnlyList<string> values) => values.All(value => value.Length == 0);
}
