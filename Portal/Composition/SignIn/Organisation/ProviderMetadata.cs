using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Portal.Composition.Settings;

namespace Portal.Composition.SignIn.Organisation;

/// <summary>
/// What the sign-in service publishes about itself: addresses and keys. The last good one is kept for as long as the portal runs, so that
/// an outage over there signs nobody out here. One that does not hold is never taken.
/// </summary>
public sealed partial class ProviderMetadata(IOptions<AzureAdOptions> settings, BackChannel channel, TimeProvider time, ILogger<ProviderMetadata> log)
    : IDocumentRetriever, IDisposable
{
    private static readonly TimeSpan PauseForKeys = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PauseWithout = TimeSpan.FromSeconds(2);
    private readonly SemaphoreSlim one = new(1, 1);
    private volatile OpenIdConnectConfiguration? current;
    private bool tried;
    private long triedAt;
    private long readAt;

    /// <summary>The last good one, or null.</summary>
    public OpenIdConnectConfiguration? Current => current;

    /// <summary>The last good one, asked for when there is none yet; null when it cannot be had.</summary>
    public async Task<OpenIdConnectConfiguration?> FindAsync(CancellationToken ct)
    {
        if (current is null)
        {
            await ReadAgainAsync(PauseWithout, ct);
        }

        return current;
    }

    /// <summary>Asks again because a key is not known. At most every half minute, whoever asks: a stranger's key must not make us a flood.</summary>
    public Task<bool> ReadForKeyAsync(CancellationToken ct) => ReadAgainAsync(PauseForKeys, ct);

    /// <summary>As if the last question lay long ago; what was read stays.</summary>
    internal void Age() => (tried, readAt) = (false, 0);

    /// <summary>Whether the sign-in service has answered within the span, or answers now.</summary>
    public async Task<bool> IsAnsweringAsync(TimeSpan within, CancellationToken ct) =>
        (current is not null && time.GetElapsedTime(readAt) < within) || await ReadAgainAsync(PauseForKeys, ct);

    /// <summary>Asks again, unless somebody did so within the pause. A failure leaves what there was.</summary>
    /// <returns>True when a good one was read.</returns>
    public async Task<bool> ReadAgainAsync(TimeSpan pause, CancellationToken ct)
    {
        await one.WaitAsync(ct);
        if (tried && time.GetElapsedTime(triedAt) < pause)
        {
            one.Release();
            return false;
        }

        tried = true;
        try
        {

            // Not with the token of whoever asks: one who goes away must not leave everybody without
            var read = await OpenIdConnectConfigurationRetriever.GetAsync(settings.Value.MetadataAddress, this, CancellationToken.None);
            Check(read);
            current = read;
            readAt = time.GetTimestamp();
            return true;
        }
        catch (Exception fault)
        {
            LogUnread(log, fault is SignInFaultException known ? known.Fault.ToString() : fault.GetType().Name, current is not null);
            return false;
        }
        finally
        {
            // Counted from the end: an answer that was waited for in vain must not be waited for again at once by everybody in the queue
            triedAt = time.GetTimestamp();
            one.Release();
        }
    }

    /// <inheritdoc />
    Task<string> IDocumentRetriever.GetDocumentAsync(string address, CancellationToken cancel) => channel.ReadAsync(Trusted(address), cancel);

    /// <inheritdoc />
    public void Dispose() => one.Dispose();

    private void Check(OpenIdConnectConfiguration read)
    {
        Trusted(read.AuthorizationEndpoint);
        Trusted(read.TokenEndpoint);
        if (!string.Equals(read.Issuer, settings.Value.Authority, StringComparison.Ordinal) || read.SigningKeys.Count == 0)
        {
            throw new SignInFaultException(SignInFault.NoMetadata);
        }

        // The policy lets a form lead to the sign-in service's own host only
        if (!Uri.TryCreate(read.EndSessionEndpoint, UriKind.Absolute, out var end) || !end.GetLeftPart(UriPartial.Authority).Equals(Origin, StringComparison.OrdinalIgnoreCase))
        {
            read.EndSessionEndpoint = null;
        }
    }

    private string Origin => new Uri(settings.Value.Instance).GetLeftPart(UriPartial.Authority);

    // Plain HTTP is believed only where the sign-in service itself is configured so, and that is refused in Production
    private Uri Trusted(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == new Uri(settings.Value.Instance).Scheme)
            ? uri
            : throw new SignInFaultException(SignInFault.NoMetadata);

    [LoggerMessage(1401, LogLevel.Warning, "What the sign-in service publishes could not be read ({Fault}); an earlier one is there: {HasOld}.")]
    private static partial void LogUnread(ILogger log, string fault, bool hasOld);
}
