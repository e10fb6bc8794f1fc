using Portal.Core.SharedKernel;

namespace Portal.Composition.SignIn;

/// <summary>Begins the session of somebody whose identity a sign-in method has proved, and ends the one that the browser had before.</summary>
public sealed class SessionStart(Portal.Core.Access.SignIn signIn, SessionEnd end)
{
    /// <summary>Begins it and hands the browser its cookie.</summary>
    public async Task<Result> BeginAsync(HttpContext http, Guid staffId, string method)
    {
        var result = await signIn.HandleAsync(staffId, method, http.RequestAborted);
        if (result.IsSuccess)
        {
            await end.EndAsync(http);
            SessionCookie.Write(http, result.Value.Secret);
        }

        return result;
    }
}
