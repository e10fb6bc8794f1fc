using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Portal.Composition.Settings;

namespace Portal.Composition.SignIn.Organisation;

/// <summary>Proves to the sign-in service that it is the portal that asks: by its secret, or by a statement signed with its certificate.</summary>
public sealed class ClientProof(IOptions<AzureAdOptions> settings, TimeProvider time)
{
    private static readonly TimeSpan Holds = TimeSpan.FromMinutes(5);
    private readonly Lazy<X509Certificate2> certificate = new(() => ClientCertificate.Load(settings.Value.ClientCertificates[0]));
    private readonly JsonWebTokenHandler writer = new() { SetDefaultTimesOnTokenCreation = false };

    /// <summary>The fields of a request to the token endpoint.</summary>
    public IEnumerable<KeyValuePair<string, string>> FieldsFor(string tokenEndpoint)
    {
        yield return new("client_id", settings.Value.ClientId!);
        if (settings.Value.ClientCertificates.Count == 0)
        {
            yield return new("client_secret", settings.Value.ClientSecret!);
            yield break;
        }

        yield return new("client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        yield return new("client_assertion", StatementFor(tokenEndpoint));
    }

    private string StatementFor(string tokenEndpoint)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return writer.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = settings.Value.ClientId,
            Audience = tokenEndpoint,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + Holds,
            Claims = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["sub"] = settings.Value.ClientId!,
                ["jti"] = Convert.ToHexString(RandomNumberGenerator.GetBytes(16)),
            },
            AdditionalHeaderClaims = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["x5t#S256"] = Base64UrlEncoder.Encode(SHA256.HashData(certificate.Value.RawData)),
            },
            SigningCredentials = new(new X509SecurityKey(certificate.Value), SecurityAlgorithms.RsaSsaPssSha256),
        });
    }
}
