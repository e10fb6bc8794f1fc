using Microsoft.Extensions.Options;
using Portal.Composition.Settings;

namespace Portal.Composition.Security;

/// <summary>
/// The headers of every answer. The content security policy allows no inline style and no inline script, and nothing from elsewhere.
/// An endpoint may set a stricter policy of its own; what is already set is kept.
/// </summary>
public sealed class SecurityHeaders(RequestDelegate next, IOptions<AzureAdOptions> signIn)
{
    /// <summary>Where browsers report what the policy refused.</summary>
    public const string ReportPath = "/csp-report";

    private readonly string policy = Policy(signIn.Value);

    /// <summary>Arranges for the headers to be set just before the answer starts.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(SetAsync, context);
        return next(context);
    }

    private static string Policy(AzureAdOptions signIn)
    {
        var formTargets = signIn.IsConfigured ? $"'self' {new Uri(signIn.Instance).GetLeftPart(UriPartial.Authority)}" : "'self'";
        return "default-src 'none'; base-uri 'self'; " + $"form-action {formTargets}; " +
            "frame-ancestors 'none'; object-src 'none'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
            $"style-src 'self'; script-src 'self'; report-uri {ReportPath}";
    }

    private Task SetAsync(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        headers.TryAdd("Content-Security-Policy", policy.Replace(ReportPath, context.Request.PathBase + ReportPath, StringComparison.Ordinal));
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "no-referrer");
        headers.TryAdd("Cross-Origin-Opener-Policy", "same-origin");
        headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin");
        headers.TryAdd("Permissions-Policy",
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()");
        // Style sheets, scripts and fonts say themselves how long they may be kept; everything else may hold personal details
        if (headers.CacheControl.Count == 0 || !context.Response.IsAsset())
        {
            headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }
}
