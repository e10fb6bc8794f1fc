using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;

namespace Portal.Core.Auditing;

/// <summary>What walking the chain found.</summary>
/// <param name="Rows">Rows walked.</param>
/// <param name="FirstBadSequence">The first row that does not hold, or null when all do.</param>
/// <param name="Finding">What is wrong in plain words, or empty.</param>
public sealed record AuditVerification(long Rows, long? FirstBadSequence, string Finding)
{
    /// <summary>True when the whole chain holds.</summary>
    public bool IsSound => FirstBadSequence is null;
}

/// <summary>Walks the chain from the first row to the head: finds edits, deletions, insertions, reordering and a lost tail.</summary>
public sealed class AuditVerifier(PortalStore store, AuditTrail trail)
{
    /// <summary>Verifies every row; stops at the first that does not hold.</summary>
    public async Task<AuditVerification> VerifyAsync(CancellationToken ct)
    {
        await using var db = store.Read();
        var previous = Array.Empty<byte>();
        long expected = 1;
        await foreach (var entry in db.AuditEntries.OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (entry.Sequence != expected)
            {
                return new(expected - 1, expected, $"Row {expected} is missing.");
            }

            if (!entry.PreviousHash.AsSpan().SequenceEqual(previous))
            {
                return new(expected - 1, expected, $"Row {expected} does not follow the row before it.");
            }

            if (!entry.Hash.AsSpan().SequenceEqual(trail.HashOf(entry)))
            {
                return new(expected - 1, expected, $"Row {expected} was changed after it was written.");
            }

            previous = entry.Hash;
            expected++;
        }

        var head = await db.AuditHeads.SingleAsync(ct);
        return head.Sequence == expected - 1 && head.Hash.AsSpan().SequenceEqual(previous)
            ? new(expected - 1, null, "")
            : new(expected - 1, expected, $"The head says {head.Sequence} rows, {expected - 1} were found: the end is cut off.");
    }
}
