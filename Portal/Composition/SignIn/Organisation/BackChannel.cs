using System.Net;

namespace Portal.Composition.SignIn.Organisation;

/// <summary>The limits of talking to the sign-in service behind the person's back.</summary>
/// <param name="Patience">How long one answer may take in all.</param>
/// <param name="Largest">The most bytes of one answer.</param>
public sealed record BackChannelLimits(TimeSpan Patience, int Largest)
{
    /// <summary>Ten seconds, one mebibyte.</summary>
    public static BackChannelLimits Standard { get; } = new(TimeSpan.FromSeconds(10), 1 << 20);
}

/// <summary>Talks to the sign-in service: no redirects, no cookies, bounded in time and size.</summary>
public sealed class BackChannel : IDisposable
{
    private readonly HttpClient http;

    /// <summary>Opens nothing yet.</summary>
    public BackChannel(BackChannelLimits limits)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.None,
            MaxResponseHeadersLength = 32,
            ConnectTimeout = limits.Patience,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        http = new(handler) { Timeout = limits.Patience, MaxResponseContentBufferSize = limits.Largest };
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="HttpRequestException">It cannot be had, is too large, or is not simply there (anything but 200).</exception>
    public async Task<string> ReadAsync(Uri address, CancellationToken ct)
    {
        using var answer = await http.GetAsync(address, ct);
        return await BodyAsync(answer, ct);
    }

    /// <summary>Sends a form and reads the answer.</summary>
    /// <exception cref="HttpRequestException">As above.</exception>
    public async Task<string> PostAsync(Uri address, IEnumerable<KeyValuePair<string, string>> form, CancellationToken ct)
    {
        using var content = new FormUrlEncodedContent(form);
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
        request.Headers.Accept.ParseAdd("application/json");
        using var answer = await http.SendAsync(request, ct);
        return await BodyAsync(answer, ct);
    }

    /// <inheritdoc />
    public void Dispose() => http.Dispose();

    private static async Task<string> BodyAsync(HttpResponseMessage answer, CancellationToken ct) =>
        answer.StatusCode == HttpStatusCode.OK && answer.Content.Headers.ContentType?.MediaType is "application/json" or "application/jwk-set+json"
            ? await answer.Content.ReadAsStringAsync(ct)
            : throw new HttpRequestException(HttpRequestError.InvalidResponse, statusCode: answer.StatusCode);
}
