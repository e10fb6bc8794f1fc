using System.Security.Claims;
using Portal.Core.Access;

namespace Portal.Composition.SignIn;

/// <summary>What a signed-in principal carries: who and which session, nothing else. Roles are read from the staff row each time.</summary>
public static class SessionClaims
{
    /// <summary>The name of the scheme.</summary>
    public const string Scheme = "Session";

    private const string Staff = "sub";
    private const string Session = "sid";

    /// <summary>A principal for a session.</summary>
    public static ClaimsPrincipal PrincipalOf(LiveSession session) =>
        new(new ClaimsIdentity([new(Staff, session.StaffId.ToString()), new(Session, session.Id.ToString())], Scheme));

    /// <summary>The session of a principal; null when nobody is signed in.</summary>
    public static (Guid SessionId, Guid StaffId)? Read(ClaimsPrincipal? principal) =>
        principal?.Identity is { IsAuthenticated: true }
        && Guid.TryParse(principal.FindFirst(Session)?.Value, out var session)
        && Guid.TryParse(principal.FindFirst(Staff)?.Value, out var staff)
            ? (session, staff)
            : null;
}
