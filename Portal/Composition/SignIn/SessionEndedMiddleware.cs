using Microsoft.AspNetCore.Authentication;

namespace Portal.Composition.SignIn;

/// <summary>Sends whoever's session ended in the middle of a request to the sign-in page, as if it had ended before.</summary>
public sealed class SessionEndedMiddleware(RequestDelegate next)
{
    /// <summary>Answers for everything behind it.</summary>
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (SessionEndedException) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            await context.ChallengeAsync();
        }
    }
}
