using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Portal.Core.SharedKernel.Codes;

/// <summary>All code lists as they stand at one moment: immutable, so it may be cached and shared freely.</summary>
public sealed class CodeLists
{
    private readonly FrozenDictionary<string, CodeList> _lists;

    /// <summary>Makes a snapshot, from the defaults or from what is stored.</summary>
    /// <exception cref="ArgumentException">Two lists have the same code.</exception>
    public CodeLists(IEnumerable<CodeList> lists)
    {
        All = [.. lists.OrderBy(list => list.Code, StringComparer.Ordinal)];
        _lists = All.ToFrozenDictionary(list => list.Code, StringComparer.Ordinal);
    }

    /// <summary>Every list, by code.</summary>
    public ImmutableArray<CodeList> All { get; }

    /// <summary>One list.</summary>
    /// <exception cref="KeyNotFoundException">There is no such list: a bug.</exception>
    public CodeList Of(string list) => _lists.TryGetValue(list, out var found)
        ? found
        : throw new KeyNotFoundException($"There is no code list {list}.");

    /// <summary>True when there is a list of this code; for input that is not trusted.</summary>
    public bool Has(string? list) => list is not null && _lists.ContainsKey(list);

    /// <summary>The words of a recorded code, offered still or not.</summary>
    /// <exception cref="KeyNotFoundException">There is no such list or code: a bug.</exception>
    public string Words(string list, string code) => Of(list)[code].Words;
}
