namespace Portal.Tests.TestSupport.Browser;

/// <summary>A portal for the tests of one class: <c>IClassFixture&lt;RunningPortal&gt;</c>.</summary>
public sealed class RunningPortal : IDisposable
{
    /// <summary>The running portal.</summary>
    public PortalServer Server { get; } = new();

    /// <inheritdoc />
    public void Dispose() => Server.Dispose();
}
