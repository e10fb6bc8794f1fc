namespace Portal.Core.Access;

/// <summary>A session that holds at the moment.</summary>
/// <param name="Id">Its public id.</param>
/// <param name="StaffId">Who signed in.</param>
/// <param name="EndsAt">When it ends if nothing more happens (UTC, real time).</param>
public sealed record LiveSession(Guid Id, Guid StaffId, DateTimeOffset EndsAt);
