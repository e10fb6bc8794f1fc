using System.Net;
using AngleSharp.Html.Parser;
using Microsoft.Playwright;

namespace Portal.Tests.TestSupport.Browser;

/// <summary>Signs in as a demonstration persona, over HTTP or in a browser, the way that people do: by the buttons of the sign-in page.</summary>
public static class SignInSupport
{
    /// <summary>A client of its own that is signed in; it keeps its cookies and does not follow redirects.</summary>
    public static async Task<HttpClient> SignedInClientAsync(this PortalServer server, string persona)
    {
        var client = server.CreateClient();
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var answer = await client.SignInAsync(persona);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return client;
    }

    /// <summary>A session of its own as the text of a Cookie header: what somebody who copies a cookie holds.</summary>
    public static async Task<string> SessionCookieAsync(this PortalServer server, string persona)
    {
        using var client = server.CreateClient();
        using var answer = await client.SignInAsync(persona);
        return SessionCookieOf(answer);
    }

    /// <summary>The session cookie that an answer sets, as the text of a Cookie header.</summary>
    public static string SessionCookieOf(HttpResponseMessage answer) =>
        answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("portal=", StringComparison.Ordinal)).Split(';')[0];

    /// <summary>Presses the button of a persona.</summary>
    public static async Task<HttpResponseMessage> SignInAsync(this HttpClient client, string persona, string returnTo = "/")
    {
        var token = await client.AntiforgeryTokenAsync("/sign-in");
        return await client.PostFormAsync("/sign-in/demo", token, ("persona", persona), ("returnTo", returnTo));
    }

    /// <summary>The antiforgery token of a page, from its meta element.</summary>
    public static async Task<string> AntiforgeryTokenAsync(this HttpClient client, string path)
    {
        using var document = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri(path, UriKind.Relative)));
        return document.QuerySelector("meta[name=antiforgery-token]")?.GetAttribute("content")
            ?? throw new InvalidOperationException($"{path} carries no antiforgery token.");
    }

    /// <summary>Sends a form with an antiforgery token.</summary>
    public static async Task<HttpResponseMessage> PostFormAsync(this HttpClient client, string path, string token, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent([.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create("__RequestVerificationToken", token)]);
        return await client.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    /// <summary>Signs a browser page in and opens a path.</summary>
    public static async Task SignInAsync(this IPage page, string persona, string path = "/")
    {
        await page.GotoAsync($"/sign-in?returnTo={Uri.EscapeDataString(path)}");
        await page.GetByTestId($"persona-{persona}").ClickAsync();
        await page.GetByTestId("sign-out").WaitForAsync();
    }
}
