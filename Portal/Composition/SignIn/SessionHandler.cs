using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;
using Portal.Composition.Security;
using Portal.Core.Access;

namespace Portal.Composition.SignIn;

/// <summary>Says who a request is from, by its session row; sends whoever is not signed in to the sign-in page and back again.</summary>
public sealed class SessionHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, SessionStore sessions, StaffMap staff)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <inheritdoc />
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var ct = Context.RequestAborted;
        if (SessionCookie.Read(Request) is not { Length: > 0 } secret)
        {
            return AuthenticateResult.NoResult();
        }

        if (await sessions.FindAsync(secret, ct) is not { } session || await staff.FindAsync(session.StaffId, ct) is null)
        {
            return AuthenticateResult.Fail("The session has ended.");
        }

        await sessions.TouchAsync(session.Id, ct);
        return AuthenticateResult.Success(new(SessionClaims.PrincipalOf(session), Scheme.Name));
    }

    /// <inheritdoc />
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (Request.WantsPage() && !Request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase))
        {
            Response.Redirect(SignInPaths.SignInFrom(Request));
        }
        else
        {
            Response.StatusCode = StatusCodes.Status401Unauthorized;
        }

        return Task.CompletedTask;
    }

    /// <summary>What somebody may not open does not exist for them.</summary>
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
