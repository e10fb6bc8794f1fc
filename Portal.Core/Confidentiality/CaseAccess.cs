namespace Portal.Core.Confidentiality;

/// <summary>Seals new content of one case or draft. Holding it shows nothing.</summary>
public class CaseSealer
{
    internal CaseSealer(Guid rootId, RecordKeys keys)
    {
        RootId = rootId;
        Keys = keys;
    }

    /// <summary>The case or draft whose keys these are.</summary>
    public Guid RootId { get; }

    internal RecordKeys Keys { get; }

    /// <summary>Seals content of a record under the record's own key, or under the case's when it has none.</summary>
    public Sealed<T> Seal<T>(Guid recordId, T content)
        where T : class =>
        Sealed<T>.Seal(Keys, Keys.Find(recordId) is null ? RootId : recordId, recordId, content);
}

/// <summary>Leave to read sealed content, given by <see cref="CaseVault"/> after authorising and logging the look.</summary>
public sealed class CaseAccess : CaseSealer
{
    private readonly Look? look;

    internal CaseAccess(Guid rootId, RecordKeys keys, Look look)
        : base(rootId, keys) => this.look = look;

    private CaseAccess(Guid rootId, RecordKeys keys)
        : base(rootId, keys)
    {
    }

    /// <summary>
    /// For the few who work on a draft of the author's own without showing it: saving, submitting, reckoning due times. A rule of the
    /// house lists them.
    /// </summary>
    internal static CaseAccess WithoutShowing(Guid draftId, RecordKeys keys) => new(draftId, keys);

    /// <summary>Opens content of the record.</summary>
    /// <exception cref="KeyNotFoundException">The record belongs to another case or was erased.</exception>
    /// <exception cref="System.Security.Cryptography.CryptographicException">The cell was changed or moved.</exception>
    public T Open<T>(Sealed<T> content, Guid recordId)
        where T : class
    {
        look?.Openings.Tell(RootId, look.Sequence);
        return content.Open(Keys, recordId);
    }
}
