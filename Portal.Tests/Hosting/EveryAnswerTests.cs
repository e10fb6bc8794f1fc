using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.Hosting;

/// <summary>Whatever answers and whatever it answers, the headers are there: every endpoint, signed in and not, with each of its methods.</summary>
public sealed class EveryAnswerTests(RunningPortal portal) : IClassFixture<RunningPortal>
{
    private static readonly (string Name, string Value)[] Wanted =
    [
        ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    [Theory]
    [InlineData("specialist")]
    [InlineData(null)]
    public async Task Every_endpoint_answers_with_the_strict_headers_and_is_kept_nowhere(string? persona)
    {
        using var client = persona is null ? portal.Server.CreateClient() : await portal.Server.SignedInClientAsync(persona);
        var (asked, wrong) = (0, new List<string>());
        foreach (var (method, path) in Requests())
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
            asked++;
            var said = answer.Headers.ToDictionary(header => header.Key, header => string.Join(',', header.Value), StringComparer.OrdinalIgnoreCase);
            wrong.AddRange(Wanted.Where(header => said.GetValueOrDefault(header.Name) != header.Value).Select(header => $"{method} {path} {(int)answer.StatusCode}: {header.Name}"));
            if (!said.GetValueOrDefault("Content-Security-Policy", "").Contains("default-src 'none'", StringComparison.Ordinal)
                || !said.GetValueOrDefault("Content-Security-Policy", "").Contains("frame-ancestors 'none'", StringComparison.Ordinal))
            {
                wrong.Add($"{method} {path} {(int)answer.StatusCode}: Content-Security-Policy");
            }

            if (answer.Headers.CacheControl is not { NoStore: true } || said.ContainsKey("Server") || !said.ContainsKey("Permissions-Policy"))
            {
                wrong.Add($"{method} {path} {(int)answer.StatusCode}: {answer.Headers.CacheControl} {said.GetValueOrDefault("Server")}");
            }
        }

        Assert.True(asked > 80, $"only {asked} requests");
        Assert.Empty(wrong);
    }

    private IEnumerable<(string Method, string Path)> Requests() => portal.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null && endpoint.RoutePattern.RawText?.Contains("**", StringComparison.Ordinal) == false
            && !endpoint.RoutePattern.RawText.Contains("_framework", StringComparison.Ordinal))
        .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"]).Select(method => (method, PathOf(endpoint.RoutePattern))))
        // Signing out would end the rest of the walk
        .Where(request => request.Item2 != "/sign-out")
        .Distinct();

    private static string PathOf(RoutePattern pattern) => "/" + string.Join('/', pattern.PathSegments.Select(segment =>
        string.Concat(segment.Parts.Select(part => part switch
        {
            RoutePatternLiteralPart literal => literal.Content,
            RoutePatternSeparatorPart separator => separator.Content,
            RoutePatternParameterPart parameter => parameter.ParameterPolicies.Any(policy => policy.Content == "guid") || parameter.Name.Contains("id", StringComparison.OrdinalIgnoreCase)
                ? Guid.Empty.ToString()
                : "unknown",
            _ => "",
        }))));
}
