using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel;

namespace Portal.Core.Access;

/// <summary>
/// Sessions on the server, in real time. A request asks the database by its secret; an open circuit asks by id what was read at most a
/// second ago, so that an ending is seen at once here and within two seconds on every other instance.
/// </summary>
public sealed class SessionStore(PortalStore store, TimeProvider time, SessionLimits options)
{
    private const int SecretBytes = 32;
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan WriteSeenAfter = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<Guid, Known> known = new();

    /// <summary>Called at once when a session is ended on this instance; whoever holds the open circuits sets it.</summary>
    public Action<Guid> OnEnded { get; set; } = static _ => { };

    /// <summary>A new secret for a cookie: 256 bits.</summary>
    public static string NewSecret() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>What is kept of a secret.</summary>
    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.ASCII.GetBytes(secret));

    /// <summary>A row for a sign-in at this moment; the caller adds and saves it.</summary>
    public SessionRow NewRow(Guid staffId, string secret, string? providerSessionId = null, bool isChecked = false)
    {
        var now = time.GetUtcNow();
        return new()
        {
            SecretHash = HashOf(secret),
            StaffId = staffId,
            CreatedAt = now,
            LastSeenAt = now,
            AbsoluteEndAt = now + options.Absolute,
            ProviderSessionId = providerSessionId,
            CheckedAt = isChecked ? now : null,
        };
    }

    /// <summary>The session that a cookie's secret opens, read from the database; null when there is none or it has ended.</summary>
    public async Task<LiveSession?> FindAsync(string secret, CancellationToken ct)
    {
        var hash = HashOf(secret);
        await using var db = store.Read();
        return await db.Sessions.FirstOrDefaultAsync(s => s.SecretHash == hash, ct) is { } row ? Remember(row) : null;
    }

    /// <summary>The session by id as it stood at most a second ago; null when it has ended.</summary>
    public async ValueTask<LiveSession?> LookAsync(Guid id, CancellationToken ct)
    {
        if (known.TryGetValue(id, out var entry) && time.GetElapsedTime(entry.ReadAt) < Fresh)
        {
            return Live(entry.Row);
        }

        await RefreshAsync([id], ct);
        return known.TryGetValue(id, out entry) ? Live(entry.Row) : null;
    }

    /// <summary>Reads these sessions again, in one query, and answers those that have ended or whose sign-in is disabled.</summary>
    public async Task<IReadOnlyList<Guid>> RefreshAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        await using (var db = store.Read())
        {
            var rows = await db.Sessions.Where(s => ids.Contains(s.Id) && db.Staff.Any(p => p.Id == s.StaffId && p.IsActive)).ToListAsync(ct);
            rows.ForEach(row => Remember(row));
            foreach (var gone in ids.Except(rows.Select(row => row.Id)))
            {
                known.TryRemove(gone, out _);
            }
        }

        return [.. ids.Where(id => !known.TryGetValue(id, out var entry) || Live(entry.Row) is null)];
    }

    /// <summary>Notes that somebody is still there; written to the database at most once a minute.</summary>
    public async Task TouchAsync(Guid id, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        if (!known.TryGetValue(id, out var entry) || Live(entry.Row) is null)
        {
            return;
        }

        entry.Row.LastSeenAt = now;
        if (now - entry.WrittenSeenAt < WriteSeenAfter)
        {
            return;
        }

        entry.WrittenSeenAt = now;
        await store.WriteAsync(async db =>
        {
            await db.Sessions.Where(s => s.Id == id && s.RevokedAt == null).ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenAt, now), ct);
            return Result.Done;
        }, ct);
    }

    /// <summary>What is known of a session is read again the next time: called after the commit of a change that is no ending.</summary>
    public void Forget(Guid id)
    {
        if (known.TryGetValue(id, out var entry))
        {
            entry.ReadAt = 0;
        }
    }

    /// <summary>Forgets ended sessions here and tells those who hold their circuits. Called after the commit of an ending.</summary>
    public void TellEnded(IEnumerable<Guid> ids)
    {
        foreach (var id in ids)
        {
            known.TryRemove(id, out _);
            OnEnded(id);
        }
    }

    private LiveSession? Remember(SessionRow row)
    {
        var entry = known.GetOrAdd(row.Id, static (_, read) => new(read), row);
        if (entry.Row.LastSeenAt > row.LastSeenAt)
        {
            row.LastSeenAt = entry.Row.LastSeenAt;
        }

        entry.Row = row;
        entry.ReadAt = time.GetTimestamp();
        if (Live(row) is { } live)
        {
            return live;
        }

        known.TryRemove(row.Id, out _);
        return null;
    }

    private LiveSession? Live(SessionRow row)
    {
        var idleEnd = row.LastSeenAt + options.Idle;
        var end = idleEnd < row.AbsoluteEndAt ? idleEnd : row.AbsoluteEndAt;
        return row.RevokedAt is null && time.GetUtcNow() < end ? new(row.Id, row.StaffId, end, row.CheckedAt, row.SteppedUpAt) : null;
    }

    private sealed class Known(SessionRow row)
    {
        public SessionRow Row { get; set; } = row;

        public long ReadAt { get; set; }

        public DateTimeOffset WrittenSeenAt { get; set; } = row.LastSeenAt;
    }
}
