using Portal.Core.Access;

namespace Portal.Composition.SignIn;

/// <summary>Ends the session of a request.</summary>
public sealed class SessionEnd(EndOwnSession end, StaffMap staff, OpenRequests requests)
{
    /// <summary>Ends it, when there is one, with the circuits that it has open.</summary>
    public async Task EndAsync(HttpContext http)
    {
        requests.Remove(http);
        if (SessionClaims.Read(http.User) is { } claims
            && await staff.ActorAsync(claims.StaffId, claims.SessionId, http.RequestAborted) is { } actor)
        {
            await end.HandleAsync(claims.SessionId, actor, CancellationToken.None);
        }
    }
}
