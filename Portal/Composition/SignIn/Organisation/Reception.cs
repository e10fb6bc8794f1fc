using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Portal.Composition.Emergency;
using Portal.Core.Access;
using Portal.Core.SharedKernel;

namespace Portal.Composition.SignIn.Organisation;

/// <summary>Receives whoever comes back from the sign-in service: with a session, with what they were sent for, or with a plain page that says no.</summary>
public sealed partial class Reception(
    SessionStart start, SessionEnd end, RecheckSession recheck, ConfirmIdentity confirm, StaffMap staff, PlainPages pages, ILogger<Reception> log)
{
    // What a sign-in service answers when it would have to ask the person and may not
    private static readonly string[] WouldHaveToAsk = ["login_required", "interaction_required", "consent_required", "account_selection_required"];

    /// <summary>Somebody was proved.</summary>
    public async Task ReceiveAsync(HttpContext http, ProvedPerson person, AuthenticationProperties properties)
    {
        var actor = await KnownAsync(http);
        var errand = Errand.Of(properties);
        Result result;
        if (errand is Errand.Begin)
        {
            result = await start.BeginAsync(http, person.Identity);
        }
        else if (actor is null)
        {
            // The session ended while the person was away
            result = SignInRefusals.AskAgain;
        }
        else
        {
            result = await recheck.HandleAsync(actor, person.Identity, http.RequestAborted);
            if (result.IsSuccess && errand is Errand.Again)
            {
                result = await confirm.HandleAsync(actor, SignInFromDirectory.Method, http.RequestAborted);
            }
        }

        if (result.IsSuccess)
        {
            http.Response.Redirect(Errand.ReturnTo(properties));
        }
        else
        {
            SendToSignIn(http, result.Error);
        }
    }

    /// <summary>The answer does not hold, or says no.</summary>
    public async Task RefuseAsync(HttpContext http, Exception? fault, AuthenticationProperties? properties)
    {
        var errand = Errand.Of(properties);
        if (errand is Errand.Recheck && fault?.Data["error"] is string error && WouldHaveToAsk.Contains(error, StringComparer.Ordinal))
        {
            await KnownAsync(http);
            await end.EndAsync(http);
            SessionCookie.Clear(http);
            SendToSignIn(http, SignInRefusals.AskAgain);
        }
        else if (fault is SignInDeclinedException && errand is Errand.Again)
        {
            var home = http.Request.PathBase.Value ?? "";
            var returnTo = Errand.ReturnTo(properties);
            var below = home.Length > 0 && returnTo.StartsWith(home, StringComparison.Ordinal) ? returnTo[home.Length..] : returnTo;
            http.Response.Redirect($"{home}{SignInPaths.Again}{QueryString.Create("declined", "1").Add("returnTo", below)}");
        }
        else if (fault is SignInDeclinedException)
        {
            SendToSignIn(http, SignInRefusals.Declined);
        }
        else
        {
            var reference = RandomNumberGenerator.GetHexString(8);
            LogRefused(log, reference, fault is SignInFaultException known ? known.Fault.ToString() : fault?.GetType().Name ?? "nothing");
            await PageAsync(http, StatusCodes.Status400BadRequest, pages.SignInFailed(http.Request.PathBase, reference));
        }
    }

    /// <summary>Nobody can be sent to the sign-in service: it has not said yet where it is.</summary>
    public Task CloseAsync(HttpContext http)
    {
        http.Response.Headers.RetryAfter = "15";
        return PageAsync(http, StatusCodes.Status503ServiceUnavailable, pages.Emergency(http.Request.PathBase));
    }

    private static void SendToSignIn(HttpContext http, Error refusal) =>
        http.Response.Redirect($"{http.Request.PathBase}{SignInPaths.SignIn}{QueryString.Create("refused", refusal.Code)}");

    private static Task PageAsync(HttpContext http, int status, string page)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(page, http.RequestAborted);
    }

    // The way back runs before anybody is recognised
    private async Task<Actor?> KnownAsync(HttpContext http)
    {
        if (await http.AuthenticateAsync(SessionClaims.Scheme) is { Succeeded: true } known)
        {
            http.User = known.Principal;
        }

        return SessionClaims.Read(http.User) is { } claims ? await staff.ActorAsync(claims.StaffId, claims.SessionId, http.RequestAborted) : null;
    }

    [LoggerMessage(1402, LogLevel.Warning, "A sign-in was refused ({Reference}): {Fault}.")]
    private static partial void LogRefused(ILogger log, string reference, string fault);
}
