using Portal.Composition.Settings;

namespace Portal.Composition.Security;

/// <summary>The token that proves that a form or a script call comes from a page of the portal.</summary>
public static class AntiforgerySetup
{
    /// <summary>The name of the meta element that carries the token for calls made by script.</summary>
    public const string MetaName = "antiforgery-token";

    /// <summary>The header in which a script sends it back.</summary>
    public const string HeaderName = "RequestVerificationToken";

    /// <summary>Adds the token service. Where nothing is real the portal may run over plain HTTP, which a <c>__Host-</c> cookie forbids.</summary>
    public static void AddPortalAntiforgery(this IServiceCollection services, IHostEnvironment environment) =>
        services.AddAntiforgery(options =>
        {
            var secure = !environment.IsMadeUp();
            options.HeaderName = HeaderName;
            options.Cookie.Name = secure ? "__Host-af" : "portal-af";
            options.Cookie.Path = "/";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = secure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            // Our own policy already says who may frame a page
            options.SuppressXFrameOptionsHeader = true;
        });
}
