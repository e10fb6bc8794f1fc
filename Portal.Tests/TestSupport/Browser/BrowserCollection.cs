using Microsoft.Extensions.DependencyInjection;
using Portal.Core.Auditing;
using Portal.Core.Persistence.Counters;

namespace Portal.Tests.TestSupport.Browser;

/// <summary>
/// Browser tests share one browser and one portal and run one after another: <c>[Collection&lt;BrowserCollection&gt;]</c>
/// with <c>[Trait(Tier.Name, Tier.Browser)]</c> on the class. A test that needs a portal in another state starts its own <see cref="PortalServer"/>.
/// </summary>
[CollectionDefinition]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>, ICollectionFixture<SharedPortal>;

/// <summary>
/// The portal that browser tests share; nothing that a test does here may break another test. When all journeys are over the trail must
/// be sound and the counters must be those of the facts.
/// </summary>
public sealed class SharedPortal : IAsyncDisposable
{
    private readonly Lazy<PortalServer> server = new(() => new PortalServer());

    /// <summary>The running portal, started on first use.</summary>
    public PortalServer Server => server.Value;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (!server.IsValueCreated)
        {
            return;
        }

        var trail = await Server.Services.GetRequiredService<AuditVerifier>().VerifyAsync(CancellationToken.None);
        var counters = await Server.Services.GetRequiredService<RebuildCounters>().CheckAsync(CancellationToken.None);
        Server.Dispose();
        Assert.True(trail.IsSound, $"After all journeys: {trail.Finding}");
        Assert.True(counters.Differences.Count == 0, $"After all journeys: {string.Join("; ", counters.Differences)}");
    }
}
