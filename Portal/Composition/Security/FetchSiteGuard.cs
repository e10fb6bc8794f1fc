using Microsoft.Extensions.Options;
using Portal.Composition.Settings;

namespace Portal.Composition.Security;

/// <summary>
/// Refuses with 403 whatever would change something and was not sent by a page of the portal itself: browsers say with every request which
/// site it comes from. A second net beside the form token; old browsers are judged by the origin alone, programs by neither.
/// </summary>
public sealed class FetchSiteGuard(RequestDelegate next, IOptions<WebOptions> web)
{
    /// <summary>Looks at every request that is not a plain read.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || IsReport(request) || IsOwn(request))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    // Sent by the browser by itself, without cookies, and only counted
    private static bool IsReport(HttpRequest request) => request.Path.Equals(SecurityHeaders.ReportPath, StringComparison.OrdinalIgnoreCase);

    private bool IsOwn(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        var origin = request.Headers.Origin.ToString();
        var isOwnOrigin = string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
            || web.Value.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase);
        // "none" is a person's own doing, such as sending a form again by reloading
        return site switch
        {
            "same-origin" or "none" => true,
            "" => origin.Length == 0 || isOwnOrigin,
            _ => isOwnOrigin && origin.Length > 0,
        };
    }
}
