using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Portal.Composition.Settings;

namespace Portal.Composition.Security;

/// <summary>
/// Lets a circuit be opened only from the portal's own pages. Cookies alone do not stop a page of a sibling host of the same domain,
/// and the framework accepts a WebSocket from any origin.
/// </summary>
public sealed class CircuitOriginGuard(RequestDelegate next, IOptions<WebOptions> web)
{
    /// <summary>Refuses with 403 what does not come from an allowed origin.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        if (!context.Request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase) || IsAllowed(context))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private bool IsAllowed(HttpContext context)
    {
        var request = context.Request;
        var origin = request.Headers.Origin.ToString();
        if (origin.Length == 0)
        {
            // Browsers send no origin with a plain GET of their own site, but always with a WebSocket
            var site = request.Headers["Sec-Fetch-Site"].ToString();
            return !IsWebSocket(context) && (site is "" or "same-origin");
        }

        return string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase)
            || web.Value.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The framework knows of a WebSocket only further down the pipeline.</summary>
    private static bool IsWebSocket(HttpContext context) =>
        context.Request.Headers.Upgrade.Count > 0 || context.Features.Get<IHttpExtendedConnectFeature>() is { IsExtendedConnect: true };
}
