namespace Portal.Core.Confidentiality;

/// <summary>A data key as it is stored: wrapped by its parent's, or by the ring's when it has none.</summary>
internal readonly record struct WrappedKey(Guid? ParentId, byte[] Bytes);

/// <summary>
/// Data keys by record id, for as long as one operation takes. Never leaves this assembly. Stored ones are unwrapped when they are asked
/// for: a list opens one record of each case, not all that the case holds.
/// </summary>
internal sealed class RecordKeys
{
    private readonly Dictionary<Guid, byte[]> keys;
    private readonly Dictionary<Guid, WrappedKey> wrapped = [];
    private readonly KeyRing? ring;

    /// <summary>Keys that were just made.</summary>
    public RecordKeys(Dictionary<Guid, byte[]> keys) => this.keys = keys;

    /// <summary>Keys from the store.</summary>
    public RecordKeys(Dictionary<Guid, WrappedKey> wrapped, KeyRing ring) => (keys, this.wrapped, this.ring) = ([], wrapped, ring);

    /// <summary>The records whose keys these are.</summary>
    public IReadOnlyCollection<Guid> Ids => [.. keys.Keys.Union(wrapped.Keys.Where(IsRooted))];

    /// <summary>The key of a record.</summary>
    /// <exception cref="KeyNotFoundException">It was erased, or belongs to another case.</exception>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The stored key was changed or moved.</exception>
    public byte[] this[Guid id] => Find(id) ?? throw new KeyNotFoundException("No key for this record: it was erased, or belongs to another case.");

    /// <summary>The key of a record, or none.</summary>
    public byte[]? Find(Guid id)
    {
        if (keys.TryGetValue(id, out var key) || !wrapped.TryGetValue(id, out var stored))
        {
            return key;
        }

        var parent = stored.ParentId is { } parentId ? Find(parentId) : null;
        if (stored.ParentId is not null && parent is null)
        {
            return null;
        }

        return keys[id] = parent is null ? ring!.Unwrap(id, stored.Bytes) : KeyRing.Unwrap(parent, id, stored.Bytes);
    }

    /// <summary>Takes in the keys of others.</summary>
    public void Add(RecordKeys others)
    {
        foreach (var id in others.Ids)
        {
            keys[id] = others[id];
        }
    }

    // A key whose parent is not there belongs to somebody else's case
    private bool IsRooted(Guid id) => wrapped.TryGetValue(id, out var stored) && (stored.ParentId is not { } parent || keys.ContainsKey(parent) || IsRooted(parent));
}
