using Microsoft.AspNetCore.Authentication;

namespace Portal.Composition.SignIn.Organisation;

/// <summary>For what somebody is sent to the sign-in service. Travels there and back in the protected state.</summary>
public static class Errand
{
    /// <summary>To sign in.</summary>
    public const string Begin = "begin";

    /// <summary>To prove again who they are.</summary>
    public const string Again = "again";

    /// <summary>To hear, without asking the person, whether everything is still the same.</summary>
    public const string Recheck = "recheck";

    private const string Kind = "errand";

    /// <summary>The properties of a journey that ends at this path of the portal.</summary>
    public static AuthenticationProperties To(string kind, string returnTo) =>
        new(new Dictionary<string, string?>(StringComparer.Ordinal) { [Kind] = kind }) { RedirectUri = returnTo };

    /// <summary>What it is for.</summary>
    public static string Of(AuthenticationProperties? properties) => properties?.Items.TryGetValue(Kind, out var kind) == true ? kind ?? Begin : Begin;

    /// <summary>Where it ends.</summary>
    public static string ReturnTo(AuthenticationProperties? properties) => properties?.RedirectUri ?? "/";
}
