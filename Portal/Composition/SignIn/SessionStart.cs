using Portal.Core.Access;
using Portal.Core.SharedKernel;

namespace Portal.Composition.SignIn;

/// <summary>Begins the session of somebody whose identity a sign-in method has proved, and ends the one that the browser had before.</summary>
public sealed class SessionStart(Portal.Core.Access.SignIn signIn, SignInFromDirectory directory, SessionEnd end)
{
    /// <summary>Begins it for a member of staff who has a row.</summary>
    public async Task<Result> BeginAsync(HttpContext http, Guid staffId, string method) =>
        await HandOverAsync(http, await signIn.HandleAsync(staffId, method, http.RequestAborted));

    /// <summary>Begins it for whoever the organisation's sign-in has proved.</summary>
    public async Task<Result> BeginAsync(HttpContext http, DirectoryIdentity identity) =>
        await HandOverAsync(http, await directory.HandleAsync(identity, http.RequestAborted));

    private async Task<Result> HandOverAsync(HttpContext http, Result<SignedIn> result)
    {
        if (result.IsSuccess)
        {
            await end.EndAsync(http);
            SessionCookie.Write(http, result.Value.Secret);
        }

        return result;
    }
}
