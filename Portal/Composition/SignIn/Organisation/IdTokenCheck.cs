using System.IdentityModel.Tokens.Jwt;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Portal.Composition.Settings;

namespace Portal.Composition.SignIn.Organisation;

/// <summary>Says whether an identity token is one of ours, for the request that was made, from the directory that may sign in. Everything else is refused.</summary>
public sealed class IdTokenCheck(IOptions<AzureAdOptions> settings, ProviderMetadata metadata)
{
    private const int Largest = 64 * 1024;
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256];
    private readonly JsonWebTokenHandler reader = new() { MapInboundClaims = false, MaximumTokenSizeInBytes = Largest };

    /// <summary>The rules that lie beyond a single token: nonce, access token, several audiences. Shared with the one who makes the nonce.</summary>
    public static OpenIdConnectProtocolValidator Protocol { get; } = new() { NonceLifetime = OrganisationHandler.Patience, RequireStateValidation = false };

    /// <summary>What the token says, when it holds.</summary>
    /// <exception cref="SecurityTokenException">It does not hold.</exception>
    /// <exception cref="SignInFaultException">It holds and is not for us.</exception>
    /// <exception cref="OpenIdConnectProtocolException">It is not the answer to our request.</exception>
    public async Task<ProvedPerson> CheckAsync(string idToken, string accessToken, string nonce, CancellationToken ct)
    {
        if (idToken.Length > Largest)
        {
            throw new SignInFaultException(SignInFault.TooLarge);
        }

        var checkedToken = await ValidateAsync(idToken);
        if (checkedToken.Exception is SecurityTokenSignatureKeyNotFoundException && await metadata.ReadForKeyAsync(ct))
        {
            checkedToken = await ValidateAsync(idToken);
        }

        if (!checkedToken.IsValid)
        {
            throw checkedToken.Exception;
        }

        var token = (JsonWebToken)checkedToken.SecurityToken;
        // Nothing that must be understood is understood here
        if (token.TryGetHeaderValue<object>("crit", out _) || (token.Typ is { Length: > 0 } type && !type.Equals("JWT", StringComparison.OrdinalIgnoreCase)))
        {
            throw new SignInFaultException(SignInFault.WrongType);
        }

        if (token.Audiences.Count() != 1)
        {
            throw new SignInFaultException(SignInFault.OtherAudience);
        }

        Protocol.ValidateTokenResponse(new()
        {
            ClientId = settings.Value.ClientId,
            Nonce = nonce,
            ProtocolMessage = new() { IdToken = idToken, AccessToken = accessToken },
            ValidatedIdToken = JwtSecurityTokenConverter.Convert(token),
        });
        return PersonOf.Token(token, settings.Value);
    }

    private Task<TokenValidationResult> ValidateAsync(string idToken)
    {
        var provider = metadata.Current ?? throw new SignInFaultException(SignInFault.NoMetadata);
        return reader.ValidateTokenAsync(idToken, new TokenValidationParameters
        {
            ValidIssuer = provider.Issuer,
            ValidAudience = settings.Value.ClientId,
            ValidAlgorithms = Algorithms,
            IssuerSigningKeys = provider.SigningKeys,
            TryAllIssuerSigningKeys = false,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ClockSkew = Skew,
        });
    }
}
