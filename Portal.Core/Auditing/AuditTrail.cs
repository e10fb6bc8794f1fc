using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Portal.Core.Access;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;

namespace Portal.Core.Auditing;

/// <summary>Appends to the chained trail inside the caller's transaction. Taking the head serialises writers on both databases.</summary>
public sealed class AuditTrail(KeyRing ring, TimeProvider time)
{
    /// <summary>Adds one row at the end of the chain to the context; the caller saves and commits.</summary>
    /// <returns>The number of the row.</returns>
    /// <exception cref="ArgumentException">An act or a look that does not say why it was allowed.</exception>
    public async Task<long> AppendAsync(PortalContext db, Actor actor, AuditRecord record, CancellationToken ct)
    {
        if (record.Kind != AuditKind.Refusal && record.Why.Length == 0)
        {
            throw new ArgumentException($"{record.Action} does not say why it was allowed.", nameof(record));
        }

        var head = await db.LockAuditHeadAsync(ct);
        var at = DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());
        var unsigned = new AuditEntry
        {
            Sequence = head.Sequence + 1,
            At = at,
            Kind = record.Kind,
            Action = record.Action,
            StaffId = actor.StaffId,
            SessionId = actor.SessionId,
            CaseId = record.CaseId,
            Subjects = record.Subjects,
            Why = record.Why,
            Fields = record.Fields,
            Note = record.Note,
            PreviousHash = head.Hash,
            Hash = [],
        };
        var hash = HashOf(unsigned);
        db.AuditEntries.Add(unsigned.WithHash(hash));
        head.Sequence = unsigned.Sequence;
        head.Hash = hash;
        return unsigned.Sequence;
    }

    /// <summary>The keyed hash of a row over all of its columns but the hash itself.</summary>
    public byte[] HashOf(AuditEntry entry)
    {
        var size = 8 + 8 + 4 + 16 + 16 + 16 + 4 + entry.PreviousHash.Length
            + Most(entry.Action) + Most(entry.Subjects) + Most(entry.Why) + Most(entry.Fields) + Most(entry.Note);
        Span<byte> bytes = size <= 4096 ? stackalloc byte[size] : new byte[size];
        var rest = bytes;
        BinaryPrimitives.WriteInt64LittleEndian(rest, entry.Sequence);
        BinaryPrimitives.WriteInt64LittleEndian(rest[8..], entry.At.ToUnixTimeMilliseconds());
        BinaryPrimitives.WriteInt32LittleEndian(rest[16..], (int)entry.Kind);
        rest = Text(rest[20..], entry.Action);
        entry.StaffId.TryWriteBytes(rest);
        entry.SessionId.TryWriteBytes(rest[16..]);
        (entry.CaseId ?? Guid.Empty).TryWriteBytes(rest[32..]);
        rest = Text(rest[48..], entry.Subjects);
        rest = Text(rest, entry.Why);
        rest = Text(rest, entry.Fields);
        rest = Text(rest, entry.Note);
        BinaryPrimitives.WriteInt32LittleEndian(rest, entry.PreviousHash.Length);
        entry.PreviousHash.CopyTo(rest[4..]);
        rest = rest[(4 + entry.PreviousHash.Length)..];
        return HMACSHA256.HashData(ring.AuditKey, bytes[..^rest.Length]);
    }

    /// <summary>The signature of an anchor, under a key that is drawn from the key of the trail and signs nothing else.</summary>
    internal byte[] SignatureOf(AuditAnchor anchor) => HMACSHA256.HashData(
        HKDF.DeriveKey(HashAlgorithmName.SHA256, ring.AuditKey, 32, info: "audit-anchor"u8.ToArray()), Encoding.ASCII.GetBytes(anchor.Signed));

    private static int Most(string text) => 5 + Encoding.UTF8.GetMaxByteCount(text.Length);

    // Length in bytes as groups of seven bits, lowest first, then the bytes
    private static Span<byte> Text(Span<byte> to, string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        var at = 0;
        for (var left = (uint)length; ; left >>= 7)
        {
            to[at++] = (byte)(left > 0x7F ? left | 0x80 : left);
            if (left <= 0x7F)
            {
                break;
            }
        }

        return to[(at + Encoding.UTF8.GetBytes(text, to[at..]))..];
    }
}
