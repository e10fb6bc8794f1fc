namespace Portal.Core.Access;

/// <summary>A session that holds at the moment.</summary>
/// <param name="Id">Its public id.</param>
/// <param name="StaffId">Who signed in.</param>
/// <param name="EndsAt">When it ends if nothing more happens (UTC, real time).</param>
/// <param name="CheckedAt">When the sign-in service last vouched for the person and their roles (UTC); null where none does.</param>
/// <param name="SteppedUpAt">When the person last proved again who they are (UTC); null for not yet.</param>
public sealed record LiveSession(Guid Id, Guid StaffId, DateTimeOffset EndsAt, DateTimeOffset? CheckedAt = null, DateTimeOffset? SteppedUpAt = null);
