using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace Portal.Composition.SignIn.Organisation;

/// <summary>
/// OpenID Connect by code with proof key, nonce and check of the issuer, on the framework's OAuth handler. The framework keeps state,
/// correlation and the way back; the libraries check the token; this class only leads from one to the other. What it is told is never logged.
/// </summary>
public sealed class OrganisationHandler(
    IOptionsMonitor<OrganisationOptions> options, UrlEncoder encoder, ProviderMetadata metadata, BackChannel channel, ClientProof proof,
    IdTokenCheck check, UsedStates used, Reception reception)
    : OAuthHandler<OrganisationOptions>(options, NullLoggerFactory.Instance, encoder)
{
    /// <summary>The name of the scheme.</summary>
    public const string SchemeName = "Organisation";

    private const int LongestAnswer = 6 * 1024;
    private const string Nonce = "nonce";
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);
    private static readonly string[] Once = ["code", "state", "iss", "error", "error_description", "session_state"];
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 8 };
    private ProvedPerson? proved;

    /// <summary>How long somebody may take at the sign-in service.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(15);

    /// <inheritdoc />
    public override async Task<bool> HandleRequestAsync()
    {
        if (!await ShouldHandleRequestAsync())
        {
            return false;
        }

        HandleRequestResult answer;
        try
        {
            answer = await HandleRemoteAuthenticateAsync();
        }
        catch (Exception fault) when (!Context.RequestAborted.IsCancellationRequested)
        {
            answer = HandleRequestResult.Fail(fault);
        }

        await (answer.Succeeded && proved is not null
            ? reception.ReceiveAsync(Context, proved, answer.Ticket.Properties)
            : reception.RefuseAsync(Context, answer.Failure, answer.Properties));
        return true;
    }

    /// <inheritdoc />
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (await metadata.FindAsync(Context.RequestAborted) is null)
        {
            await reception.CloseAsync(Context);
            return;
        }

        await base.HandleChallengeAsync(properties);
    }

    /// <inheritdoc />
    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var verifier = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        var nonce = IdTokenCheck.Protocol.GenerateNonce();
        properties.Items[OAuthConstants.CodeVerifierKey] = verifier;
        properties.Items[Nonce] = nonce;
        properties.IssuedUtc = TimeProvider.GetUtcNow();
        var query = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["client_id"] = Options.ClientId,
            ["response_type"] = "code",
            ["response_mode"] = "query",
            ["scope"] = "openid profile",
            ["redirect_uri"] = redirectUri,
            ["nonce"] = nonce,
            [OAuthConstants.CodeChallengeKey] = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))),
            [OAuthConstants.CodeChallengeMethodKey] = OAuthConstants.CodeChallengeMethodS256,
        };
        switch (Errand.Of(properties))
        {
            case Errand.Again:
                query["max_age"] = "0";
                query["prompt"] = "login";
                break;
            case Errand.Recheck:
                query["prompt"] = "none";
                break;
            default:
                break;
        }

        query["state"] = Options.StateDataFormat.Protect(properties);
        return QueryHelpers.AddQueryString(metadata.Current!.AuthorizationEndpoint, query);
    }

    /// <inheritdoc />
    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        if (!HttpMethods.IsGet(Request.Method) || Request.QueryString.Value?.Length > LongestAnswer || Array.Exists(Once, name => Request.Query[name].Count > 1))
        {
            throw new SignInFaultException(SignInFault.MalformedAnswer);
        }

        var provider = await metadata.FindAsync(Context.RequestAborted) ?? throw new SignInFaultException(SignInFault.NoMetadata);
        var issuer = Request.Query["iss"].ToString();
        if (issuer.Length == 0 ? provider.AuthorizationResponseIssParameterSupported : !string.Equals(issuer, provider.Issuer, StringComparison.Ordinal))
        {
            throw new SignInFaultException(SignInFault.OtherIssuer);
        }

        return await base.HandleRemoteAuthenticateAsync();
    }

    /// <summary>Somebody said no: told apart from what goes wrong.</summary>
    protected override Task<HandleRequestResult> HandleAccessDeniedErrorAsync(AuthenticationProperties properties) =>
        Task.FromResult(HandleRequestResult.Fail(new SignInDeclinedException(), properties));

    /// <inheritdoc />
    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        if (context.Properties.IssuedUtc is not { } issued || TimeProvider.GetUtcNow() - issued > Patience)
        {
            throw new SignInFaultException(SignInFault.StateExpired);
        }

        if (!used.TryUse(context.Properties.Items[Nonce]!))
        {
            throw new SignInFaultException(SignInFault.StateUsed);
        }

        var endpoint = metadata.Current!.TokenEndpoint;
        var body = await channel.PostAsync(
            new(endpoint),
            [
                .. proof.FieldsFor(endpoint), new("grant_type", "authorization_code"), new("code", context.Code), new("redirect_uri", context.RedirectUri),
                new(OAuthConstants.CodeVerifierKey, context.Properties.Items[OAuthConstants.CodeVerifierKey]!),
            ],
            Context.RequestAborted);
        return OAuthTokenResponse.Success(JsonDocument.Parse(body, Strict));
    }

    /// <inheritdoc />
    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        using var response = tokens.Response!;
        if (!string.Equals(tokens.TokenType, "Bearer", StringComparison.OrdinalIgnoreCase))
        {
            throw new SignInFaultException(SignInFault.TokensRefused);
        }

        var idToken = response.RootElement.TryGetProperty("id_token", out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()!
            : throw new SignInFaultException(SignInFault.NoIdToken);
        proved = await check.CheckAsync(idToken, tokens.AccessToken!, properties.Items[Nonce]!, Context.RequestAborted);
        return Errand.Of(properties) is Errand.Again && !(proved.AskedAt >= properties.IssuedUtc - Skew)
            ? throw new SignInFaultException(SignInFault.NotAskedAgain)
            : new(new ClaimsPrincipal(identity), properties, SchemeName);
    }
}

/// <summary>Somebody said no at the sign-in service.</summary>
public sealed class SignInDeclinedException() : Exception("Declined.");
