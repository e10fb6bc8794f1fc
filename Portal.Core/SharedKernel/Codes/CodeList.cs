using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace Portal.Core.SharedKernel.Codes;

/// <summary>A closed set of answers: its stable code, its title for administrators, its items in order.</summary>
public sealed class CodeList
{
    private readonly Dictionary<string, CodeItem> _byCode;

    /// <summary>Makes a list; items are put in order.</summary>
    /// <exception cref="ArgumentException">Two items have the same code.</exception>
    public CodeList(string code, string title, IEnumerable<CodeItem> items)
    {
        Code = code;
        Title = title;
        Items = [.. items.OrderBy(item => item.Order).ThenBy(item => item.Code, StringComparer.Ordinal)];
        _byCode = Items.ToDictionary(item => item.Code, StringComparer.Ordinal);
    }

    /// <summary>Lower case, words joined by hyphens.</summary>
    public string Code { get; }

    /// <summary>What the list is about, for administrators.</summary>
    public string Title { get; }

    /// <summary>Every item, active or not, in order: for showing what was recorded.</summary>
    public ImmutableArray<CodeItem> Items { get; }

    /// <summary>The items that are still offered, in order: for asking.</summary>
    public IEnumerable<CodeItem> Offered => Items.Where(item => item.Active);

    /// <summary>The item of a code.</summary>
    /// <exception cref="KeyNotFoundException">No such code: codes are never removed, so this is a bug or unchecked input.</exception>
    public CodeItem this[string code] => _byCode.TryGetValue(code, out var item)
        ? item
        : throw new KeyNotFoundException($"The list {Code} has no code {code}.");

    /// <summary>Looks a code up without failing; for input that is not trusted.</summary>
    public bool TryGet(string? code, [NotNullWhen(true)] out CodeItem? item)
    {
        item = null;
        return code is not null && _byCode.TryGetValue(code, out item);
    }

    /// <summary>True when the code may be chosen now.</summary>
    public bool Offers(string? code) => TryGet(code, out var item) && item.Active;

    /// <summary>A list of defaults: items stand in the order in which they are written.</summary>
    internal static CodeList Of(string code, string title, params ReadOnlySpan<CodeItem> items)
    {
        var ordered = new List<CodeItem>(items.Length);
        foreach (var item in items)
        {
            ordered.Add(item with { Order = (ordered.Count + 1) * 10 });
        }

        return new CodeList(code, title, ordered);
    }
}
