using Microsoft.AspNetCore.Mvc;
using Portal.Composition.Security;
using Portal.Composition.SignIn.Demo;
using Portal.Core.Access;

namespace Portal.Composition.SignIn;

/// <summary>Signing out and staying signed in.</summary>
public static class SignInEndpoints
{
    /// <summary>Adds the endpoints, those of the sign-in methods included.</summary>
    public static IEndpointRouteBuilder MapSignIn(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(SignInPaths.SignOut, SignOutAsync).RequireAuthorization().RequireAntiforgery();
        routes.MapPost(SignInPaths.Extend, ExtendAsync).RequireAuthorization().RequireAntiforgery();
        routes.MapPost(SignInPaths.EndSession, EndAsync).RequireAuthorization().RequireAntiforgery();
        foreach (var method in routes.ServiceProvider.GetServices<ISignInMethod>())
        {
            method.Map(routes);
        }

        routes.MapDemoClock();
        routes.MapSwitch();

        return routes;
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, SessionEnd end, IEnumerable<ISignInMethod> methods)
    {
        await end.EndAsync(http);
        SessionCookie.Clear(http);
        http.Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
        var onward = methods.Where(method => method.IsOffered).Select(method => method.SignOutAddress(http.Request)).FirstOrDefault(address => address is not null);
        return onward is null ? Results.LocalRedirect($"{http.Request.PathBase}{SignInPaths.SignIn}?signedOut=1") : Results.Redirect(onward.AbsoluteUri);
    }

    // The request itself has prolonged the session
    private static async Task<IResult> ExtendAsync(CurrentActor current, TimeProvider time) =>
        await current.EndsAtAsync() is { } end
            ? Results.Json(new { secondsLeft = (int)(end - time.GetUtcNow()).TotalSeconds })
            : Results.Unauthorized();

    private static async Task<IResult> EndAsync(HttpContext http, CurrentActor current, EndOwnSession own, EndSession any, [FromForm] Guid id)
    {
        var actor = await current.GetAsync();
        if (id == actor.SessionId)
        {
            return Results.BadRequest();
        }

        var ended = await own.HandleAsync(id, actor, http.RequestAborted);
        var page = SignInPaths.Sessions;
        if (!ended.IsSuccess && actor.May(Permission.EndSessions))
        {
            ended = await any.HandleAsync(id, actor, http.RequestAborted);
            page = SignInPaths.AllSessions;
        }

        return ended.IsSuccess ? Results.LocalRedirect($"{http.Request.PathBase}{page}?ended=1") : Results.NotFound();
    }
}
