using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;

namespace Portal.Core.Auditing;

/// <summary>Writes down where the trail stands, and says whether what was written down before still holds.</summary>
public sealed class AuditAnchors(PortalStore store, AuditTrail trail, StorageOptions storage, TimeProvider time)
{
    /// <summary>The portal's own file.</summary>
    public string Path => System.IO.Path.Combine(storage.AnchorDir, AnchorFile.Name);

    /// <summary>Signs where the trail stands now and adds it to the file; null while the trail is empty.</summary>
    public async Task<AuditAnchor?> MakeAsync(CancellationToken ct)
    {
        await using var db = store.Read();
        var head = await db.AuditHeads.SingleAsync(ct);
        if (head.Sequence == 0)
        {
            return null;
        }

        var at = DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());
        var anchor = new AuditAnchor(head.Sequence, at, head.Hash, []);
        anchor = anchor with { Signature = trail.SignatureOf(anchor) };
        await AnchorFile.AppendAsync(Path, anchor, ct);
        return anchor;
    }

    /// <summary>
    /// Whether the row of the newest anchor is still there as it was; true without anchors. False means that the end of the trail was cut
    /// off or an older copy of the database was put back.
    /// </summary>
    public async Task<bool> NewestHoldsAsync(CancellationToken ct)
    {
        if (!File.Exists(Path) || (await AnchorFile.ReadAsync(Path, ct)).Anchors is not [.., var newest])
        {
            return true;
        }

        await using var db = store.Read();
        var hash = await db.AuditEntries.Where(e => e.Sequence == newest.Sequence).Select(e => e.Hash).SingleOrDefaultAsync(ct);
        return hash is not null && hash.AsSpan().SequenceEqual(newest.Hash);
    }
}
