namespace Portal.Composition.SignIn;

/// <summary>
/// The cookie that holds the secret of a session and nothing else. Over HTTPS it is <c>__Host-portal</c>: secure, for this host alone.
/// Browsers refuse that prefix over plain HTTP, so there, and only in Development and Demo, it is called <c>portal</c>.
/// </summary>
public static class SessionCookie
{
    /// <summary>Over HTTPS.</summary>
    public const string SecureName = "__Host-portal";

    /// <summary>Over plain HTTP in Development and Demo.</summary>
    public const string PlainName = "portal";

    /// <summary>The secret that came with a request, or null.</summary>
    public static string? Read(HttpRequest request) => request.Cookies[request.IsHttps ? SecureName : PlainName];

    /// <summary>Hands the secret to the browser until it is closed; the server ends the session earlier.</summary>
    public static void Write(HttpContext http, string secret) => http.Response.Cookies.Append(NameFor(http), secret, Options(http));

    /// <summary>Takes it back.</summary>
    public static void Clear(HttpContext http) => http.Response.Cookies.Delete(NameFor(http), Options(http));

    private static string NameFor(HttpContext http) => http.Request.IsHttps ? SecureName : PlainName;

    private static CookieOptions Options(HttpContext http) =>
        new() { Path = "/", HttpOnly = true, Secure = http.Request.IsHttps, SameSite = SameSiteMode.Lax, IsEssential = true };
}
