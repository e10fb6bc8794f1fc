namespace Portal.Core.Access;

/// <summary>One sign-in, kept on the server; the cookie holds only an opaque id whose SHA-256 is the key here. Real time.</summary>
public sealed class SessionRow
{
    /// <summary>The public id of the session, for lists and for the trail; not the secret.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>SHA-256 of the 256-bit secret in the cookie.</summary>
    public required byte[] SecretHash { get; init; }

    /// <summary>Who signed in.</summary>
    public required Guid StaffId { get; init; }

    /// <summary>When (UTC).</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Last request or event (UTC), at most a minute behind.</summary>
    public DateTimeOffset LastSeenAt { get; set; }

    /// <summary>The latest end, whatever happens (UTC).</summary>
    public required DateTimeOffset AbsoluteEndAt { get; init; }

    /// <summary>The session at the organisation's sign-in service, when that service said which: it may ask for this session to be ended.</summary>
    public string? ProviderSessionId { get; init; }

    /// <summary>When the sign-in service last vouched for the person and their roles (UTC).</summary>
    public DateTimeOffset? CheckedAt { get; set; }

    /// <summary>When the person last proved again who they are, for an act that asks for it (UTC).</summary>
    public DateTimeOffset? SteppedUpAt { get; set; }

    /// <summary>When it was ended, by sign-out or by somebody (UTC).</summary>
    public DateTimeOffset? RevokedAt { get; set; }

    /// <summary>Why it was ended: <c>signed-out</c>, <c>ended-by-administrator</c>, <c>disabled</c>, <c>ended-by-organisation</c>.</summary>
    public string? RevokedBecause { get; set; }
}
