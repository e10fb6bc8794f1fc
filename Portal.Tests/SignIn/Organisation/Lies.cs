using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using static Portal.Tests.SignIn.Organisation.FakeProvider;

namespace Portal.Tests.SignIn.Organisation;

/// <summary>Every way in which an answer of the sign-in service is tried to be wrong, by name. Everything but the one thing is honest.</summary>
internal static class Lies
{
    private static readonly SigningKey Rogue = new("key-1");
    private static readonly string Elsewhere = "http://127.0.0.1:9/" + Tenant + "/v2.0";

    public static IReadOnlyDictionary<string, Lie> All { get; } = new Dictionary<string, Lie>(StringComparer.Ordinal)
    {
        // The signature and its key
        ["signed by a stranger under our key's name"] = new() { Sign = Rogue.Sign },
        ["signature cut off"] = new() { Sign = _ => [] },
        ["signature cut short"] = new() { Sign = text => Rogue.Sign(text)[..100] },
        ["no algorithm"] = Alg("none", _ => []),
        ["signed with the client secret"] = Alg("HS256", text => HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.ASCII.GetBytes(text))),
        ["signed with the public key as a secret"] = new()
        {
            Token = (provider, nonce) =>
            {
                provider.Lie = Alg("HS256", text => HMACSHA256.HashData(provider.Key.Modulus, Encoding.ASCII.GetBytes(text)));
                return provider.IdToken(nonce);
            },
        },
        ["an algorithm that is not on the list"] = new()
        {
            Token = (provider, nonce) =>
            {
                provider.Lie = Alg("RS512", text => provider.Key.Sign(text, HashAlgorithmName.SHA512));
                return provider.IdToken(nonce);
            },
        },
        ["a key that nobody published"] = new() { Header = h => h["kid"] = Canary, Sign = Rogue.Sign },
        ["no name of a key"] = new() { Header = h => h.Remove("kid") },
        ["its own key in the header"] = new() { Header = h => (h["kid"], h["jwk"]) = ("own", Rogue.Public), Sign = Rogue.Sign },
        ["an address of keys in the header"] = new() { Header = h => (h["kid"], h["jku"]) = ("own", "http://127.0.0.1:9/keys"), Sign = Rogue.Sign },
        ["a header that must be understood"] = new() { Header = h => (h["crit"], h["evil"]) = (new JsonArray("evil"), true) },
        ["another kind of token"] = new() { Header = h => h["typ"] = "at+jwt" },
        ["a logout token"] = new() { Header = h => h["typ"] = "logout+jwt" },

        // Whose it is
        ["another issuer"] = Claim("iss", "https://evil.example/"),
        ["another directory's issuer"] = new() { Claims = c => c["iss"] = c["iss"]!.ToString().Replace(Tenant, Guid.Empty.ToString(), StringComparison.Ordinal) },
        ["the issuer with a slash"] = new() { Claims = c => c["iss"] += "/" },
        ["no issuer"] = Without("iss"),
        ["another audience"] = Claim("aud", "00000000-0000-0000-0000-00000000000a"),
        ["no audience"] = Without("aud"),
        ["several audiences and no party"] = new() { Claims = c => c["aud"] = new JsonArray(Client, "another") },
        ["several audiences and another party"] = new() { Claims = c => (c["aud"], c["azp"]) = (new JsonArray(Client, "another"), "another") },
        ["another directory"] = Claim("tid", Guid.Empty.ToString()),
        ["no directory"] = Without("tid"),
        ["a directory that is a list"] = new() { Claims = c => c["tid"] = new JsonArray(Tenant) },
        ["no person"] = Without("oid"),
        ["a person that is no id"] = Claim("oid", Canary),
        ["an empty person"] = Claim("oid", Guid.Empty.ToString()),
        ["no subject"] = Without("sub"),
        ["no name"] = Without("name"),

        // For which request, and when
        ["another nonce"] = Claim("nonce", Canary),
        ["no nonce"] = Without("nonce"),
        ["expired"] = At("exp", -600),
        ["never expires"] = Without("exp"),
        ["not yet valid"] = At("nbf", 600),
        ["no time of issue"] = Without("iat"),
        ["another access token"] = Claim("at_hash", "AAAAAAAAAAAAAAAAAAAAAA"),

        // The shape of the token
        ["a token of 70 KB"] = Claim("filler", new string('x', 70 * 1024)),
        ["garbage instead of a token"] = new() { Token = (_, _) => Canary },
        ["a token in five parts"] = new() { Token = (provider, nonce) => provider.IdToken(nonce) + ".AAAA.AAAA" },
        ["a header that is no JSON"] = new() { Token = (provider, nonce) => "AAAA" + provider.IdToken(nonce)[provider.IdToken(nonce).IndexOf('.', StringComparison.Ordinal)..] },

        ["two directories in one token"] = new()
        {
            Token = (provider, nonce) =>
            {
                var parts = provider.IdToken(nonce).Split('.');
                var claims = Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(parts[1]));
                var signed = $"{parts[0]}.{Encode(Encoding.UTF8.GetBytes(claims.Insert(1, $"\"tid\":\"{Guid.Empty}\",")))}";
                return $"{signed}.{Encode(provider.Key.Sign(signed))}";
            },
        },

        // The answer of the token endpoint
        ["a fault over there"] = Tokens(http => Text(http, 500, "application/json", "{}")),
        ["a redirect to another house"] = Tokens(http =>
        {
            http.Response.Redirect("http://127.0.0.1:9/token", permanent: false, preserveMethod: true);
            return Task.FromResult(true);
        }),
        ["a page instead of data"] = Tokens(http => Text(http, 200, "text/html", $"<h1>{Canary}</h1>")),
        ["broken data"] = Tokens(http => Text(http, 200, "application/json", $"{{\"id_token\":\"{Canary}")),
        ["a list instead of an object"] = Tokens(http => Text(http, 200, "application/json", $"[\"{Canary}\"]")),
        ["data nested without end"] = Tokens(http => Text(http, 200, "application/json", new string('[', 100_000))),
        ["two identity tokens"] = Tokens(http => Text(http, 200, "application/json", "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"a\",\"id_token\":\"b\"}")),
        ["two mebibytes"] = Tokens(http => Text(http, 200, "application/json", $"{{\"filler\":\"{new string('x', 2 << 20)}\"}}")),
        ["an answer that never begins"] = Tokens(async http => await DelayAsync(http)),
        ["an answer that never ends"] = Tokens(async http =>
        {
            http.Response.ContentType = "application/json";
            await http.Response.WriteAsync("{\"access_token\":\"");
            await http.Response.Body.FlushAsync();
            return await DelayAsync(http);
        }),
        ["a line that breaks"] = Tokens(http =>
        {
            http.Abort();
            return Task.FromResult(true);
        }),
        ["no identity token"] = new() { TokenAnswer = a => a.Remove("id_token") },
        ["an identity token that is a number"] = new() { TokenAnswer = a => a["id_token"] = 7 },
        ["no access token"] = new() { TokenAnswer = a => a.Remove("access_token") },
        ["another kind of access"] = new() { TokenAnswer = a => a["token_type"] = "mac" },

        // The way back
        ["another sign-in service on the way back"] = new() { Answer = a => a["iss"] = Elsewhere },
        ["no sign-in service on the way back"] = new() { Answer = a => a.Remove("iss") },
        ["no state"] = new() { Answer = a => a.Remove("state") },
        ["a state of its own"] = new() { Answer = a => a["state"] = Canary },
        ["two states"] = new() { MoreAnswer = "state=second" },
        ["no code"] = new() { Answer = a => a.Remove("code") },
        ["a code that it never gave"] = new() { Answer = a => a["code"] = Canary },
        ["two codes"] = new() { MoreAnswer = "code=second" },
        ["an answer of 7 KB"] = new() { Answer = a => a["filler"] = new string('x', 6 * 1024) },
        ["an error with a script in it"] = new() { Answer = a => (a["error"], a["error_description"]) = ("server_error", Canary) },
    };

    private static Lie Alg(string alg, Func<string, byte[]> sign) => new() { Header = h => h["alg"] = alg, Sign = sign };

    private static Lie Claim(string name, string value) => new() { Claims = c => c[name] = value };

    private static Lie Without(string name) => new() { Claims = c => c.Remove(name) };

    private static Lie At(string name, int seconds) => new() { Claims = c => c[name] = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() + seconds };

    private static Lie Tokens(Func<HttpContext, Task<bool>> answer) => new() { TokenEndpoint = answer };

    /// <summary>Answers with a text.</summary>
    internal static async Task<bool> Text(HttpContext http, int status, string type, string text)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = type;
        await http.Response.WriteAsync(text);
        return true;
    }

    private static async Task<bool> DelayAsync(HttpContext http)
    {
        try
        {
            await Task.Delay(TimeSpan.FromSeconds(30), http.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The portal has lost patience
        }

        return true;
    }
}
