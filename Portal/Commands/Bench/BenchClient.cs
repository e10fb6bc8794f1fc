using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Portal.Composition.Security;
using Portal.Composition.SignIn.Demo;

namespace Portal.Commands.Bench;

/// <summary>A visitor over plain HTTP, with cookies of its own.</summary>
internal sealed partial class BenchClient : IDisposable
{
    private readonly HttpClient http;
    private string token = "";

    public BenchClient(Uri address)
    {
        http = new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = address };
        http.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/json;q=0.9, */*;q=0.8");
    }

    /// <summary>Signs in as a persona.</summary>
    public async Task SignInAsync(string persona, CancellationToken ct)
    {
        await TakeTokenAsync("/sign-in", ct);
        using var form = new FormUrlEncodedContent([new("persona", persona), new("returnTo", "/"), new("__RequestVerificationToken", token)]);
        using var answer = await http.PostAsync(new Uri(DemoPersonas.Path, UriKind.Relative), form, ct);
        Expect(HttpStatusCode.Found, answer);
        await TakeTokenAsync("/account/sessions", ct);
    }

    /// <summary>Reads a page to its end and tells how long that took, in milliseconds.</summary>
    public async Task<double> GetAsync(string path, CancellationToken ct)
    {
        var began = Stopwatch.GetTimestamp();
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative), ct);
        await answer.Content.CopyToAsync(Stream.Null, ct);
        var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        Expect(HttpStatusCode.OK, answer);
        return took;
    }

    /// <summary>Sends JSON as a script of the portal does and tells how long the answer took, in milliseconds.</summary>
    public async Task<double> PostAsync(string path, object body, HttpStatusCode expected, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = JsonContent.Create(body) };
        request.Headers.Add(AntiforgerySetup.HeaderName, token);
        var began = Stopwatch.GetTimestamp();
        using var answer = await http.SendAsync(request, ct);
        await answer.Content.CopyToAsync(Stream.Null, ct);
        var took = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        Expect(expected, answer);
        return took;
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private async Task TakeTokenAsync(string path, CancellationToken ct)
    {
        var page = await http.GetStringAsync(new Uri(path, UriKind.Relative), ct);
        token = WebUtility.HtmlDecode(Token().Match(page).Groups["token"].Value);
    }

    private static void Expect(HttpStatusCode expected, HttpResponseMessage answer)
    {
        if (answer.StatusCode != expected)
        {
            throw new InvalidOperationException($"{answer.RequestMessage?.Method} {answer.RequestMessage?.RequestUri?.PathAndQuery} answered {(int)answer.StatusCode}.");
        }
    }

    [GeneratedRegex($"<meta name=\"{AntiforgerySetup.MetaName}\" content=\"(?<token>[^\"]+)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
