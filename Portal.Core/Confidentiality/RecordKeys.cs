namespace Portal.Core.Confidentiality;

/// <summary>Unwrapped data keys by record id, for as long as one operation takes. Never leaves this assembly.</summary>
internal sealed class RecordKeys(Dictionary<Guid, byte[]> keys)
{
    public byte[]? Find(Guid id) => keys.GetValueOrDefault(id);

    public byte[] this[Guid id] => keys.TryGetValue(id, out var key)
        ? key
        : throw new KeyNotFoundException("No key for this record: it was erased, or belongs to another case.");

    /// <summary>The records whose keys these are.</summary>
    public IReadOnlyCollection<Guid> Ids => keys.Keys;

    public void Add(RecordKeys others)
    {
        foreach (var (id, key) in others.All)
        {
            keys[id] = key;
        }
    }

    private Dictionary<Guid, byte[]> All => keys;
}
