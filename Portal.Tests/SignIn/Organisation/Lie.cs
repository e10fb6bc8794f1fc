using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Portal.Tests.SignIn.Organisation;

/// <summary>What a sign-in service that lies does otherwise. A hook that answers true has written the whole answer itself.</summary>
internal sealed record Lie
{
    public Func<HttpContext, Task<bool>>? Metadata { get; init; }

    public Action<JsonObject>? Document { get; init; }

    public Func<HttpContext, Task<bool>>? Keys { get; init; }

    public Action<Dictionary<string, string?>>? Answer { get; init; }

    public string? MoreAnswer { get; init; }

    public Func<HttpContext, Task<bool>>? TokenEndpoint { get; init; }

    public Action<JsonObject>? TokenAnswer { get; init; }

    public Action<JsonObject>? Header { get; init; }

    public Action<JsonObject>? Claims { get; init; }

    public Func<string, byte[]>? Sign { get; init; }

    public Func<FakeProvider, string, string>? Token { get; init; }
}
