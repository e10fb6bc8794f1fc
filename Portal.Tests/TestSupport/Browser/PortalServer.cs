using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace Portal.Tests.TestSupport.Browser;

/// <summary>
/// The real portal in this process, listening on a free port of the loopback, with a data folder of its own.
/// <see cref="CreateClient"/> gives plain HTTP clients; <see cref="Services"/> gives the container for arranging and asserting.
/// </summary>
public sealed class PortalServer : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Factory factory;

    /// <summary>Starts the portal.</summary>
    /// <param name="environment">Demo unless a test is about another one.</param>
    /// <param name="settings">Settings that win over all others.</param>
    /// <param name="services">Replacements in the container.</param>
    public PortalServer(
        string environment = "Demo",
        IReadOnlyDictionary<string, string>? settings = null,
        Action<IServiceCollection>? services = null)
    {
        factory = new Factory(environment, folder.Path, settings, services);
        factory.UseKestrel(0);
        factory.StartServer();
        Address = new Uri(factory.ClientOptions.BaseAddress.ToString().Replace("localhost", "127.0.0.1", StringComparison.Ordinal));
    }

    /// <summary>Where the portal listens.</summary>
    public Uri Address { get; }

    /// <summary>The data folder of this server.</summary>
    public string DataFolder => folder.Path;

    /// <summary>The container of the running portal.</summary>
    public IServiceProvider Services => factory.Services;

    /// <summary>A client that keeps its own cookies and does not follow redirects.</summary>
    public HttpClient CreateClient() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    /// <inheritdoc />
    public void Dispose()
    {
        factory.Dispose();
        folder.Dispose();
    }

    private sealed class Factory(
        string environment,
        string dataFolder,
        IReadOnlyDictionary<string, string>? settings,
        Action<IServiceCollection>? services) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment(environment);
            foreach (var (key, value) in TestSettings.For(dataFolder))
            {
                builder.UseSetting(key, value);
            }

            foreach (var (key, value) in settings ?? new Dictionary<string, string>(StringComparer.Ordinal))
            {
                builder.UseSetting(key, value);
            }

            if (services is not null)
            {
                builder.ConfigureTestServices(services);
            }
        }
    }
}
