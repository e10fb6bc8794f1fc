using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.SignalR;
using Portal.Core.Access;

namespace Portal.Composition.SignIn;

/// <summary>The open connections of this instance by session, and which session each circuit belongs to.</summary>
public sealed class OpenCircuits(TimeProvider time)
{
    // A circuit without a connection lives minutes; owners are forgotten long after that
    private static readonly TimeSpan Keep = TimeSpan.FromHours(24);
    private readonly ConcurrentDictionary<string, (Guid SessionId, Guid StaffId, HubCallerContext Connection)> connections = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (Guid SessionId, DateTimeOffset At)> owners = new(StringComparer.Ordinal);

    /// <summary>The sessions that have a connection open.</summary>
    public IReadOnlyCollection<Guid> Sessions => [.. connections.Values.Select(c => c.SessionId).Distinct()];

    /// <summary>Notes a connection, unless the person has enough of them open, or everybody together.</summary>
    public bool TryAdd(Guid sessionId, Guid staffId, HubCallerContext connection, SessionLimits limits)
    {
        lock (connections)
        {
            return connections.Count < limits.Circuits
                && connections.Values.Count(c => c.StaffId == staffId) < limits.CircuitsPerPerson
                && connections.TryAdd(connection.ConnectionId, (sessionId, staffId, connection));
        }
    }

    /// <summary>Forgets a connection.</summary>
    public void Remove(string connectionId) => connections.TryRemove(connectionId, out _);

    /// <summary>Notes whose circuit it is. Of its secret only the hash is kept.</summary>
    public void Bind(Guid sessionId, string? secret)
    {
        var now = time.GetUtcNow();
        foreach (var (old, _) in owners.Where(owner => now - owner.Value.At > Keep))
        {
            owners.TryRemove(old, out _);
        }

        if (secret is not null)
        {
            owners[HashOf(secret)] = (sessionId, now);
        }
    }

    /// <summary>Whether the circuit was started in this session.</summary>
    public bool Owns(Guid sessionId, string? secret) =>
        secret is not null && owners.TryGetValue(HashOf(secret), out var owner) && owner.SessionId == sessionId;

    /// <summary>Ends every connection of a session.</summary>
    public void Abort(Guid sessionId)
    {
        foreach (var (_, _, connection) in connections.Values.Where(c => c.SessionId == sessionId))
        {
            connection.Abort();
        }
    }

    private static string HashOf(string secret) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
