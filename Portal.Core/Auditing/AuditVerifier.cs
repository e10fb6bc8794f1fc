using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;

namespace Portal.Core.Auditing;

/// <summary>What walking the chain found.</summary>
/// <param name="Rows">Rows that hold, from the first on.</param>
/// <param name="FirstBadSequence">The first row that does not hold; null when all do, or when only an anchor is wrong.</param>
/// <param name="Finding">What is wrong in plain words, or empty.</param>
public sealed record AuditVerification(long Rows, long? FirstBadSequence, string Finding)
{
    /// <summary>True when the whole chain holds, and every anchor with it.</summary>
    public bool IsSound => Finding.Length == 0;
}

/// <summary>
/// Walks the chain from the first row to the head: finds edits, deletions, insertions, duplicates and reordering. Held against anchors that
/// were kept elsewhere it also finds a cut-off end, an older copy put back, and a trail written anew.
/// </summary>
public sealed class AuditVerifier(PortalStore store, AuditTrail trail)
{
    /// <summary>Verifies every row; stops at the first that does not hold.</summary>
    public Task<AuditVerification> VerifyAsync(CancellationToken ct) => VerifyAsync([], ct);

    /// <summary>Verifies every row, and at the row of each anchor that it is the one that was there then.</summary>
    public async Task<AuditVerification> VerifyAsync(IReadOnlyCollection<AuditAnchor> anchors, CancellationToken ct)
    {
        if (anchors.FirstOrDefault(anchor => !trail.SignatureOf(anchor).AsSpan().SequenceEqual(anchor.Signature)) is { } forged)
        {
            return new(0, null, Say($"The anchor at row {forged.Sequence} was not signed by this portal, or its key is not the portal's."));
        }

        var waiting = new Queue<AuditAnchor>(anchors.OrderBy(anchor => anchor.Sequence));
        await using var db = store.Read();
        var previous = Array.Empty<byte>();
        long expected = 1, held = 0;
        await foreach (var entry in db.AuditEntries.OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(ct))
        {
            if (WrongWith(entry, expected, previous) is { } wrong)
            {
                return new(expected - 1, expected, wrong);
            }

            while (waiting.TryPeek(out var anchor) && anchor.Sequence == expected)
            {
                if (!anchor.Hash.AsSpan().SequenceEqual(entry.Hash))
                {
                    return new(held, held + 1, Say($"Row {expected} is not the one that was there on {When(anchor)}: from row {held + 1} on the trail was written anew."));
                }

                held = waiting.Dequeue().Sequence;
            }

            previous = entry.Hash;
            expected++;
        }

        if (waiting.LastOrDefault() is { } last)
        {
            return new(expected - 1, expected, Say($"On {When(last)} there were {last.Sequence} rows, {expected - 1} were found: the end is cut off, or an older copy was put back."));
        }

        var head = await db.AuditHeads.SingleAsync(ct);
        return head.Sequence == expected - 1 && head.Hash.AsSpan().SequenceEqual(previous)
            ? new(expected - 1, null, "")
            : new(expected - 1, expected, Say($"The head says {head.Sequence} rows, {expected - 1} were found: the end is cut off."));
    }

    private string? WrongWith(AuditEntry entry, long expected, byte[] previous)
    {
        if (entry.Sequence != expected)
        {
            return entry.Sequence < expected ? Say($"Row {entry.Sequence} stands before the first.") : Say($"Row {expected} is missing.");
        }

        if (!entry.PreviousHash.AsSpan().SequenceEqual(previous))
        {
            return Say($"Row {expected} does not follow the row before it.");
        }

        return entry.Hash.AsSpan().SequenceEqual(trail.HashOf(entry)) ? null : Say($"Row {expected} was changed after it was written, or not written by the portal.");
    }

    private static string When(AuditAnchor anchor) => anchor.At.UtcDateTime.ToString("d MMMM yyyy 'at' HH:mm 'UTC'", CultureInfo.GetCultureInfo("en-GB"));

    private static string Say(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
