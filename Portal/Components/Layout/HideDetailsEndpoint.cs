using Microsoft.AspNetCore.Mvc;

namespace Portal.Components.Layout;

/// <summary>
/// Keeps the "Hide personal details" switch in a cookie that ends with the browser. It covers the screen for people who
/// pass by; it is no access rule and changes nothing that is logged.
/// </summary>
public static class HideDetailsEndpoint
{
    /// <summary>The address that the switch posts to, relative to the base address.</summary>
    public const string Path = "preferences/hide-details";

    private const string PlainName = "portal-hide-details";

    // The path may be that of the portal below its host, which the stronger prefix forbids
    private const string SecureName = "__Secure-hide-details";

    /// <summary>True where the switch is on for this request.</summary>
    public static bool IsOn(HttpContext? http) => http is not null && http.Request.Cookies[NameOf(http)] is "1";

    /// <summary>Adds the endpoint.</summary>
    public static IEndpointRouteBuilder MapHideDetails(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(Path, Set).AllowAnonymous();
        return routes;
    }

    // Reading a form makes the framework ask for the antiforgery token
    private static IResult Set(HttpContext http, [FromForm] bool hide, [FromForm] string? returnTo)
    {
        var options = new CookieOptions { HttpOnly = true, Secure = http.Request.IsHttps, SameSite = SameSiteMode.Lax, IsEssential = true, Path = PathOf(http) };
        if (hide)
        {
            http.Response.Cookies.Append(NameOf(http), "1", options);
        }
        else
        {
            http.Response.Cookies.Delete(NameOf(http), options);
        }

        // A script that switched the page itself asks for no page
        return http.Request.Headers.Accept.ToString().Contains("json", StringComparison.Ordinal)
            ? Results.NoContent()
            : Results.LocalRedirect($"{http.Request.PathBase}/{returnTo?.TrimStart('/', '\\')}");
    }

    private static string NameOf(HttpContext http) => http.Request.IsHttps ? SecureName : PlainName;

    private static string PathOf(HttpContext http) => http.Request.PathBase.HasValue ? http.Request.PathBase.Value! : "/";
}
