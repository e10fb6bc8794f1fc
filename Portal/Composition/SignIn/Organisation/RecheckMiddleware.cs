using Microsoft.AspNetCore.Authentication;
using Portal.Core.Access;

namespace Portal.Composition.SignIn.Organisation;

/// <summary>
/// Once an hour sends whoever opens a page past the sign-in service and back, without asking them anything: roles that were taken away there
/// are then gone here, and whoever may not sign in any more is signed out. While the service is away, sessions go on as they are.
/// </summary>
public sealed class RecheckMiddleware(RequestDelegate next, OrganisationSignIn method, ProviderMetadata metadata, SessionStore sessions, SessionLimits limits, TimeProvider time)
{
    private static readonly TimeSpan BelieveAnswer = TimeSpan.FromMinutes(1);

    /// <summary>Lets the request through, or sends it on the way.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        if (!method.IsOffered || !IsPage(context.Request) || !await IsDueAsync(context))
        {
            await next(context);
        }
        else if (IsWholePage(context.Request))
        {
            await context.ChallengeAsync(OrganisationHandler.SchemeName, Errand.To(Errand.Recheck, $"{context.Request.PathBase}{context.Request.Path}{context.Request.QueryString}"));
        }
        else
        {
            // The script of the pages cannot follow to another site: an answer without content makes it load the page as a whole
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        }
    }

    private static bool IsPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && !request.Path.StartsWithSegments(SignInPaths.SignIn, StringComparison.OrdinalIgnoreCase);

    private static bool IsWholePage(HttpRequest request) => request.Headers["Sec-Fetch-Mode"].ToString() is "navigate" or "";

    private async Task<bool> IsDueAsync(HttpContext context) =>
        SessionClaims.Read(context.User) is { } claims
        && await sessions.LookAsync(claims.SessionId, context.RequestAborted) is { CheckedAt: { } at }
        && time.GetUtcNow() - at >= limits.Recheck
        && await metadata.IsAnsweringAsync(BelieveAnswer, context.RequestAborted);
}
