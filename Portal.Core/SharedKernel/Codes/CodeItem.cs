using System.Collections.Frozen;

namespace Portal.Core.SharedKernel.Codes;

/// <summary>
/// One answer of a closed set. The code is stored with every record and never changes or goes; words,
/// definition, order and whether it is still offered are data that an administrator may edit.
/// </summary>
/// <param name="Code">Lower case, words joined by hyphens; unique in its list.</param>
/// <param name="Words">What people read.</param>
/// <param name="Definition">Help beside the answer; empty when the words say it all.</param>
/// <param name="Order">Where it stands in its list; equal orders stand by code.</param>
/// <param name="Active">False: no longer offered, still shown where it was recorded.</param>
public sealed record CodeItem(string Code, string Words, string Definition, int Order, bool Active)
{
    /// <summary>What rules need to know of the answer, by name (see <see cref="CodeAttributes"/>); empty for most.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The value of an attribute, or null when the answer has none of that name.</summary>
    public string? Attribute(string name) => Attributes.GetValueOrDefault(name);

    /// <summary>True when the attribute is set to "true".</summary>
    public bool Flag(string name) => string.Equals(Attribute(name), "true", StringComparison.Ordinal);

    /// <summary>An active answer for a list of defaults; the list gives it its order.</summary>
    internal static CodeItem Of(string code, string words, string definition = "", params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in attributes)
        {
            named.Add(name, value);
        }

        return new CodeItem(code, words, definition, 0, true) { Attributes = named.ToFrozenDictionary(StringComparer.Ordinal) };
    }
}
