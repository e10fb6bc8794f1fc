using Portal.Composition.SignIn.Organisation;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.SignIn.Organisation;

/// <summary>The way of a browser to the sign-in service and back, step by step, over plain HTTP.</summary>
internal static class OrganisationJourney
{
    /// <summary>A browser that reads pages.</summary>
    public static HttpClient NewBrowser(this PortalServer server)
    {
        var client = server.CreateClient();
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return client;
    }

    /// <summary>Presses the button on the sign-in page; answers where the browser is sent.</summary>
    public static async Task<HttpResponseMessage> LeaveAsync(this HttpClient browser, string returnTo = "/account/sessions", string path = OrganisationSignIn.Path, string page = "/sign-in") =>
        await browser.PostFormAsync(path, await browser.AntiforgeryTokenAsync(page), ("returnTo", returnTo));

    /// <summary>Goes where the portal sent the browser, at the sign-in service; answers where that sends it.</summary>
    public static async Task<Uri> ThereAsync(HttpResponseMessage sent)
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var answer = await client.GetAsync(sent.Headers.Location);
        return answer.Headers.Location!;
    }

    /// <summary>The whole way; answers what the portal says at its end.</summary>
    public static async Task<HttpResponseMessage> SignInAtServiceAsync(this HttpClient browser, string returnTo = "/account/sessions")
    {
        using var sent = await browser.LeaveAsync(returnTo);
        return await browser.GetAsync(await ThereAsync(sent));
    }

    /// <summary>Whether an answer hands out a session.</summary>
    public static bool BeginsSession(this HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var cookies)
        && cookies.Any(cookie => cookie.StartsWith("portal=", StringComparison.Ordinal) && !cookie.StartsWith("portal=;", StringComparison.Ordinal));
}
