namespace Portal.Tests.TestSupport.Browser;

/// <summary>
/// Browser tests share one browser and one portal and run one after another: <c>[Collection&lt;BrowserCollection&gt;]</c>
/// with <c>[Trait(Tier.Name, Tier.Browser)]</c> on the class. A test that needs a portal in another state starts its own <see cref="PortalServer"/>.
/// </summary>
[CollectionDefinition]
public sealed class BrowserCollection : ICollectionFixture<BrowserFixture>, ICollectionFixture<SharedPortal>;

/// <summary>The portal that browser tests share; nothing that a test does here may break another test.</summary>
public sealed class SharedPortal : IDisposable
{
    private readonly Lazy<PortalServer> server = new(() => new PortalServer());

    /// <summary>The running portal, started on first use.</summary>
    public PortalServer Server => server.Value;

    /// <inheritdoc />
    public void Dispose()
    {
        if (server.IsValueCreated)
        {
            server.Value.Dispose();
        }
    }
}
