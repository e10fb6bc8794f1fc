namespace Portal.Core.Auditing;

/// <summary>Whether the trail tells of a change or of a look.</summary>
public enum AuditKind
{
    /// <summary>Something was changed; written in the transaction of the change.</summary>
    Act,

    /// <summary>Something was shown; committed before it was shown.</summary>
    Look,

    /// <summary>Something was refused.</summary>
    Refusal,
}

/// <summary>
/// One row of the trail (5.3(c)): who, what, on which record, why it was allowed. Never personal content: names of fields and keyed
/// digests only, so that the trail outlives an erasure. Rows are gapless and chained by a keyed hash.
/// </summary>
public sealed class AuditEntry
{
    /// <summary>1, 2, 3 ... without a gap.</summary>
    public required long Sequence { get; init; }

    /// <summary>Real time (UTC), whole milliseconds.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Act, look or refusal.</summary>
    public required AuditKind Kind { get; init; }

    /// <summary>The verb, such as <c>AllocateCase</c>.</summary>
    public required string Action { get; init; }

    /// <summary>Who; empty for the portal itself.</summary>
    public required Guid StaffId { get; init; }

    /// <summary>In which session.</summary>
    public required Guid SessionId { get; init; }

    /// <summary>The case, when one is concerned.</summary>
    public Guid? CaseId { get; init; }

    /// <summary>The records concerned: ids, separated by spaces.</summary>
    public string Subjects { get; init; } = "";

    /// <summary>Permission and relation that allowed it, such as <c>ReadCases: Assigned</c>.</summary>
    public string Why { get; init; } = "";

    /// <summary>Names of the fields changed, separated by spaces.</summary>
    public string Fields { get; init; } = "";

    /// <summary>Purpose of a look, or reason code of a refusal.</summary>
    public string Note { get; init; } = "";

    /// <summary>Hash of the row before; empty for the first.</summary>
    public required byte[] PreviousHash { get; init; }

    /// <summary>HMAC-SHA-256 over all of the above.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>The same row with its hash.</summary>
    public AuditEntry WithHash(byte[] hash) => new()
    {
        Sequence = Sequence,
        At = At,
        Kind = Kind,
        Action = Action,
        StaffId = StaffId,
        SessionId = SessionId,
        CaseId = CaseId,
        Subjects = Subjects,
        Why = Why,
        Fields = Fields,
        Note = Note,
        PreviousHash = PreviousHash,
        Hash = hash,
    };
}

/// <summary>The end of the chain: one row, taken last in every transaction that writes the trail.</summary>
public sealed class AuditHead
{
    /// <summary>Always 1.</summary>
    public int Id { get; init; } = 1;

    /// <summary>The sequence of the last row; 0 before the first.</summary>
    public long Sequence { get; set; }

    /// <summary>The hash of the last row.</summary>
    public byte[] Hash { get; set; } = [];
}

/// <summary>What a caller tells the trail; the trail adds sequence, time and hashes.</summary>
public sealed record AuditRecord(AuditKind Kind, string Action, Guid? CaseId = null, string Subjects = "", string Why = "", string Fields = "", string Note = "");
