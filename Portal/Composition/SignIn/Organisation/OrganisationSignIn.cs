using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Portal.Components.Pages.Account;
using Portal.Composition.Security;
using Portal.Composition.Settings;
using Portal.Core.Access;

namespace Portal.Composition.SignIn.Organisation;

/// <summary>Signing in with the organisation's account, wherever <c>AzureAd:ClientId</c> is set.</summary>
public sealed class OrganisationSignIn(IOptions<AzureAdOptions> settings, ProviderMetadata metadata) : ISignInMethod
{
    /// <summary>Where the button posts to.</summary>
    public const string Path = "/sign-in/organisation";

    /// <summary>Where the sign-in service says, without any cookie, that a session over there has ended.</summary>
    public const string EndedThere = "/signout-oidc";

    /// <inheritdoc />
    public bool IsOffered => settings.Value.IsConfigured;

    /// <inheritdoc />
    public Type Component => typeof(OrganisationButton);

    /// <inheritdoc />
    public string AgainPath => Path + "/again";

    /// <inheritdoc />
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(Path, Begin).AllowAnonymous().RequireAntiforgery();
        routes.MapPost(AgainPath, Again).RequireAuthorization().RequireAntiforgery();
        routes.MapGet(EndedThere, EndAsync).AllowAnonymous();
        routes.MapGet(settings.Value.SignedOutCallbackPath, SignedOut).AllowAnonymous();
    }

    /// <summary>Where the browser goes on to, so that it is signed out over there too; null when that is not known.</summary>
    public Uri? SignOutAddress(HttpRequest request) => metadata.Current?.EndSessionEndpoint is { } end
        ? new(QueryHelpers.AddQueryString(end, new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["client_id"] = settings.Value.ClientId,
            ["post_logout_redirect_uri"] = $"{request.Scheme}://{request.Host}{request.PathBase}{settings.Value.SignedOutCallbackPath}",
        }))
        : null;

    private IResult Begin(HttpContext http, [FromForm] string? returnTo) => Challenge(http, Errand.Begin, returnTo);

    private IResult Again(HttpContext http, [FromForm] string? returnTo) => Challenge(http, Errand.Again, returnTo);

    private IResult Challenge(HttpContext http, string errand, string? returnTo) => IsOffered
        ? Results.Challenge(Errand.To(errand, SignInPaths.ReturnTo(http.Request, returnTo)), [OrganisationHandler.SchemeName])
        : Results.NotFound();

    private IResult SignedOut(HttpContext http) => IsOffered ? Results.LocalRedirect($"{http.Request.PathBase}{SignInPaths.SignIn}?signedOut=1") : Results.NotFound();

    // Says nothing of what it found: whoever asks need not be the sign-in service
    private async Task<IResult> EndAsync([FromQuery] string? sid, [FromQuery] string? iss, EndProviderSession end, CancellationToken ct)
    {
        if (!IsOffered)
        {
            return Results.NotFound();
        }

        if (sid is { Length: > 0 and <= 200 } && (iss is null || string.Equals(iss, settings.Value.Authority, StringComparison.Ordinal)))
        {
            await end.HandleAsync(sid, ct);
        }

        return Results.Ok();
    }
}
