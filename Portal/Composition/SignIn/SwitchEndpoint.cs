using Microsoft.AspNetCore.Mvc;
using Portal.Composition.Security;
using Portal.Core.Access;
using Portal.Core.Cases.People;
using Portal.Navigation;

namespace Portal.Composition.SignIn;

/// <summary>Switching a sign-in off or on.</summary>
public static class SwitchEndpoint
{
    /// <summary>Adds the endpoint; the use case says who may.</summary>
    public static void MapSwitch(this IEndpointRouteBuilder routes) =>
        routes.MapPost($"/{PeopleUrls.Switch}", SwitchAsync).RequireAuthorization().RequireAntiforgery();

    private static async Task<IResult> SwitchAsync(HttpContext http, CurrentActor current, SwitchSignIn verb, GiveBackCases cases, [FromForm] Guid id, [FromForm] bool on)
    {
        var actor = await current.GetAsync();
        if (!actor.May(Permission.EndSessions))
        {
            return Results.NotFound();
        }

        var done = await verb.HandleAsync(id, on, actor, http.RequestAborted);
        if (done.IsSuccess && !on)
        {
            // Nothing is ever with somebody who is gone
            await cases.HandleAsync(id, actor, http.RequestAborted);
        }

        var outcome = done.IsSuccess ? $"done={(on ? "on" : "off")}" : $"refused={Uri.EscapeDataString(done.Error.Code)}";
        return Results.LocalRedirect($"{http.Request.PathBase}/{PeopleUrls.List}?{outcome}");
    }
}
