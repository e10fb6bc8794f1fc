using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Portal.Tests.SignIn.Organisation;

/// <summary>A sign-in service on the loopback, shaped as the organisation's is, that answers honestly until it is told to lie.</summary>
internal sealed class FakeProvider : IAsyncDisposable
{
    public const string Tenant = "3f0c8f3a-8f0f-4c8c-9f6d-2a1d6f6b1c01";
    public const string Client = "6b7a2d0e-0a51-4d3f-8f57-4a1f2c3d4e05";
    public const string Secret = "a secret of the tests, long enough to sign with";

    /// <summary>Stands in everything that a liar adds; must never be seen again.</summary>
    public const string Canary = "c4n4ry<script>";

    private readonly WebApplication app;
    private readonly Dictionary<string, Request> codes = new(StringComparer.Ordinal);

    private FakeProvider(WebApplication app) => this.app = app;

    public Uri Address { get; private set; } = null!;

    public string Issuer => $"{Address}{Tenant}/v2.0";

    /// <summary>What the directory knows of whoever signs in.</summary>
    public JsonObject Person { get; set; } = NewPerson();

    public SigningKey Key { get; set; } = new("key-1");

    /// <summary>What is told of the keys; the current one by default.</summary>
    public IReadOnlyList<SigningKey>? Published { get; set; }

    public Lie Lie { get; set; } = new();

    public int MetadataReads { get; private set; }

    /// <summary>The parameters of the last request for a sign-in.</summary>
    public IQueryCollection? Asked { get; private set; }

    public static JsonObject NewPerson(params string[] roles) => new()
    {
        ["oid"] = Guid.CreateVersion7().ToString(),
        ["name"] = "Wren Testlantern",
        ["roles"] = new JsonArray([.. (roles.Length == 0 ? ["InternalAudit"] : roles).Select(role => (JsonNode)role)]),
    };

    public static async Task<FakeProvider> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrel(kestrel => kestrel.Limits.MaxRequestLineSize = 64 * 1024).UseUrls("http://127.0.0.1:0");
        var provider = new FakeProvider(builder.Build());
        provider.app.MapGet($"/{Tenant}/v2.0/.well-known/openid-configuration", provider.DiscoverAsync);
        provider.app.MapGet("/keys", provider.KeysAsync);
        provider.app.MapGet("/authorize", provider.Authorize);
        provider.app.MapPost("/token", provider.TokenAsync);
        await provider.app.StartAsync();
        provider.Address = new(provider.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/");
        return provider;
    }

    /// <summary>The settings of a portal that signs in here.</summary>
    public Dictionary<string, string> Settings(params (string Key, string Value)[] more)
    {
        var settings = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["AzureAd:Instance"] = Address.ToString(),
            ["AzureAd:TenantId"] = Tenant,
            ["AzureAd:ClientId"] = Client,
            ["AzureAd:ClientSecret"] = Secret,
        };
        foreach (var (key, value) in more)
        {
            settings[key] = value;
        }

        return settings;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task DiscoverAsync(HttpContext http)
    {
        MetadataReads++;
        if (Lie.Metadata is { } lie && await lie(http))
        {
            return;
        }

        var document = new JsonObject
        {
            ["issuer"] = Issuer,
            ["authorization_endpoint"] = $"{Address}authorize",
            ["token_endpoint"] = $"{Address}token",
            ["jwks_uri"] = $"{Address}keys",
            ["end_session_endpoint"] = $"{Address}logout",
            ["response_types_supported"] = new JsonArray("code"),
            ["subject_types_supported"] = new JsonArray("pairwise"),
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            ["authorization_response_iss_parameter_supported"] = true,
        };
        Lie.Document?.Invoke(document);
        await JsonAsync(http, document);
    }

    private async Task KeysAsync(HttpContext http)
    {
        if (Lie.Keys is null || !await Lie.Keys(http))
        {
            await JsonAsync(http, new() { ["keys"] = new JsonArray([.. (Published ?? [Key]).Select(key => (JsonNode)key.Public)]) });
        }
    }

    private IResult Authorize(HttpContext http)
    {
        var query = Asked = http.Request.Query;
        var code = Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        codes[code] = new(query["nonce"].ToString(), query["code_challenge"].ToString());
        var answer = new Dictionary<string, string?>(StringComparer.Ordinal) { ["code"] = code, ["state"] = query["state"], ["iss"] = Issuer };
        Lie.Answer?.Invoke(answer);
        var extra = Lie.MoreAnswer is { } more ? $"&{more}" : "";
        return Results.Redirect($"{query["redirect_uri"]}{QueryString.Create(answer)}{extra}");
    }

    private async Task TokenAsync(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        var challenge = Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (!codes.Remove(form["code"].ToString(), out var request) || request.Challenge != challenge || form["client_secret"] != Secret)
        {
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
            await http.Response.WriteAsJsonAsync(new { error = "invalid_grant", error_description = Canary });
            return;
        }

        if (Lie.TokenEndpoint is { } lie && await lie(http))
        {
            return;
        }

        var answer = new JsonObject
        {
            ["access_token"] = "an access token",
            ["token_type"] = "Bearer",
            ["expires_in"] = 3600,
            ["id_token"] = Lie.Token is { } token ? token(this, request.Nonce) : IdToken(request.Nonce),
        };
        Lie.TokenAnswer?.Invoke(answer);
        await JsonAsync(http, answer);
    }

    /// <summary>An identity token, honest but for what the current lie changes.</summary>
    public string IdToken(string nonce)
    {
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        var claims = new JsonObject
        {
            ["iss"] = Issuer,
            ["aud"] = Client,
            ["sub"] = "a pairwise subject",
            ["tid"] = Tenant,
            ["ver"] = "2.0",
            ["iat"] = now,
            ["nbf"] = now,
            ["exp"] = now + 3600,
            ["nonce"] = nonce,
            ["sid"] = "session-" + Person["oid"],
            ["auth_time"] = now,
        };
        foreach (var (name, value) in Person)
        {
            claims[name] = value?.DeepClone();
        }

        Lie.Claims?.Invoke(claims);
        var header = new JsonObject { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = Key.Id };
        Lie.Header?.Invoke(header);
        var signed = $"{Encode(header)}.{Encode(claims)}";
        return $"{signed}.{Encode((Lie.Sign ?? Key.Sign)(signed))}";
    }

    public static string Encode(JsonNode node) => Encode(Encoding.UTF8.GetBytes(node.ToJsonString()));

    public static string Encode(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);

    private static Task JsonAsync(HttpContext http, JsonObject body)
    {
        http.Response.ContentType = "application/json";
        return http.Response.WriteAsync(body.ToJsonString());
    }

    private sealed record Request(string Nonce, string Challenge);
}

/// <summary>A key that signs tokens.</summary>
internal sealed class SigningKey(string id)
{
    private readonly RSA rsa = RSA.Create(2048);

    public string Id => id;

    public byte[] Modulus => rsa.ExportParameters(false).Modulus!;

    public JsonObject Public => new()
    {
        ["kty"] = "RSA",
        ["use"] = "sig",
        ["kid"] = id,
        ["n"] = FakeProvider.Encode(Modulus),
        ["e"] = FakeProvider.Encode(rsa.ExportParameters(false).Exponent!),
    };

    public byte[] Sign(string text) => Sign(text, HashAlgorithmName.SHA256);

    public byte[] Sign(string text, HashAlgorithmName hash) => rsa.SignData(Encoding.ASCII.GetBytes(text), hash, RSASignaturePadding.Pkcs1);
}
