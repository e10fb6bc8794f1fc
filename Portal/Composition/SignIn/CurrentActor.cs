using Microsoft.AspNetCore.Components.Authorization;
using Portal.Core.Access;

namespace Portal.Composition.SignIn;

/// <summary>
/// Who acts in this request or circuit. Roles and areas come from the staff row as it stood at most a second ago, the session likewise:
/// after an ended session or a disabled sign-in there is nobody, in an open circuit too. Ask anew for every act; do not keep the answer.
/// </summary>
public sealed class CurrentActor(AuthenticationStateProvider authentication, SessionStore sessions, StaffMap staff)
{
    /// <summary>The person signed in, or null.</summary>
    public async Task<Actor?> FindAsync()
    {
        var state = await authentication.GetAuthenticationStateAsync();
        return SessionClaims.Read(state.User) is { } claims && await sessions.LookAsync(claims.SessionId, CancellationToken.None) is not null
            ? await staff.ActorAsync(claims.StaffId, claims.SessionId, CancellationToken.None)
            : null;
    }

    /// <summary>The person signed in.</summary>
    /// <exception cref="SessionEndedException">Nobody is, any more. Pages and endpoints that need sign-in meet this only when a session ends under their feet.</exception>
    public async Task<Actor> GetAsync() => await FindAsync() ?? throw new SessionEndedException();

    /// <summary>When the session ends if nothing more happens, counted from now; null when nobody is signed in.</summary>
    public async Task<DateTimeOffset?> EndsAtAsync()
    {
        var state = await authentication.GetAuthenticationStateAsync();
        return SessionClaims.Read(state.User) is { } claims ? (await sessions.LookAsync(claims.SessionId, CancellationToken.None))?.EndsAt : null;
    }
}

/// <summary>The session ended between the start of a request or event and the act.</summary>
public sealed class SessionEndedException() : Exception("The session has ended.");
