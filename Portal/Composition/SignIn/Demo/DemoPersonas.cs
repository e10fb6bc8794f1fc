using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Portal.Components.Pages.Account;
using Portal.Composition.Security;
using Portal.Composition.Settings;
using Portal.Core.Access;
using Portal.Core.Persistence;

namespace Portal.Composition.SignIn.Demo;

/// <summary>
/// Signing in as an invented member of staff by pressing a button. Only in Development or Demo, and never where organisational sign-in
/// is configured: then the endpoint does not exist.
/// </summary>
public sealed class DemoPersonas(IHostEnvironment environment, IOptions<AzureAdOptions> organisation) : ISignInMethod
{
    /// <summary>Where the buttons post to.</summary>
    public const string Path = "/sign-in/demo";

    /// <inheritdoc />
    public bool IsOffered => environment.IsMadeUp() && !organisation.Value.IsConfigured;

    /// <inheritdoc />
    public Type Component => typeof(PersonaList);

    /// <inheritdoc />
    public string AgainPath => Path + "/again";

    /// <inheritdoc />
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(Path, SignInAsync).AllowAnonymous().RequireAntiforgery();
        routes.MapPost(AgainPath, AgainAsync).RequireAuthorization().RequireAntiforgery();
    }

    /// <inheritdoc />
    public Uri? SignOutAddress(HttpRequest request) => null;

    // There is nothing to prove about an invented person: the button stands for the proof
    private async Task<IResult> AgainAsync(HttpContext http, CurrentActor current, ConfirmIdentity confirm, [FromForm] string? returnTo)
    {
        if (!IsOffered)
        {
            return Results.NotFound();
        }

        await confirm.HandleAsync(await current.GetAsync(), "persona", http.RequestAborted);
        return Results.LocalRedirect(SignInPaths.ReturnTo(http.Request, returnTo));
    }

    private async Task<IResult> SignInAsync(
        HttpContext http, PortalStore store, SessionStart start, [FromForm] string? persona, [FromForm] string? returnTo)
    {
        if (!IsOffered)
        {
            return Results.NotFound();
        }

        await using var db = store.Read();
        var staffId = await db.Staff.Where(s => s.DemoPersona != null && s.DemoPersona == persona).Select(s => s.Id).FirstOrDefaultAsync(http.RequestAborted);
        var begun = await start.BeginAsync(http, staffId, "persona");
        return begun.IsSuccess
            ? Results.LocalRedirect(SignInPaths.ReturnTo(http.Request, returnTo))
            : Results.LocalRedirect($"{http.Request.PathBase}{SignInPaths.SignIn}?refused={Uri.EscapeDataString(begun.Error.Code)}");
    }
}
