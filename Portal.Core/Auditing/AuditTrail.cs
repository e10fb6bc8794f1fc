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
    public async Task AppendAsync(PortalContext db, Actor actor, AuditRecord record, CancellationToken ct)
    {
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
    }

    /// <summary>The keyed hash of a row over all of its columns but the hash itself.</summary>
    public byte[] HashOf(AuditEntry entry)
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(entry.Sequence);
            writer.Write(entry.At.ToUnixTimeMilliseconds());
            writer.Write((int)entry.Kind);
            writer.Write(entry.Action);
            writer.Write(entry.StaffId.ToByteArray());
            writer.Write(entry.SessionId.ToByteArray());
            writer.Write((entry.CaseId ?? Guid.Empty).ToByteArray());
            writer.Write(entry.Subjects);
            writer.Write(entry.Why);
            writer.Write(entry.Fields);
            writer.Write(entry.Note);
            writer.Write(entry.PreviousHash.Length);
            writer.Write(entry.PreviousHash);
        }

        return HMACSHA256.HashData(ring.AuditKey, bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
