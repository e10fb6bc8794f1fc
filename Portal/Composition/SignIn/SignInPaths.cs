namespace Portal.Composition.SignIn;

/// <summary>The addresses of signing in and out.</summary>
public static class SignInPaths
{
    /// <summary>The sign-in page.</summary>
    public const string SignIn = "/sign-in";

    /// <summary>Where somebody who is signed in proves again who they are.</summary>
    public const string Again = "/sign-in/again";

    /// <summary>A POST signs out.</summary>
    public const string SignOut = "/sign-out";

    /// <summary>A POST prolongs the session and answers <c>{"secondsLeft": n}</c>.</summary>
    public const string Extend = "/session/extend";

    /// <summary>One's own sessions.</summary>
    public const string Sessions = "/account/sessions";

    /// <summary>Everybody's sessions, for those who may end them.</summary>
    public const string AllSessions = "/account/everyone";

    /// <summary>A POST ends a session by its id.</summary>
    public const string EndSession = "/session/end";

    /// <summary>The page on which somebody proves again who they are, relative to the base address; it comes back to this path of the portal.</summary>
    public static string AgainFor(string returnTo) => $"{Again.TrimStart('/')}{QueryString.Create("returnTo", returnTo.StartsWith('/') ? returnTo : $"/{returnTo}")}";

    /// <summary>The sign-in page for whoever asked for a page without being signed in, with the way back for a plain GET.</summary>
    public static string SignInFrom(HttpRequest request)
    {
        var wanted = $"{request.Path}{request.QueryString}";
        return HttpMethods.IsGet(request.Method) && IsLocal(wanted) && wanted.Length > 1
            ? $"{request.PathBase}{SignIn}{QueryString.Create("returnTo", wanted)}"
            : $"{request.PathBase}{SignIn}";
    }

    /// <summary>Where to go after signing in: only ever a path of the portal itself.</summary>
    public static string ReturnTo(HttpRequest request, string? wanted) => $"{request.PathBase}{(IsLocal(wanted) ? wanted : "/")}";

    /// <summary>Whether this is a path below the portal and no way out of it.</summary>
    public static bool IsLocal(string? path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.Any(char.IsControl) && !path.StartsWith(SignIn, StringComparison.OrdinalIgnoreCase);
}
