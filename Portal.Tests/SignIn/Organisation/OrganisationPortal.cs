using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Portal.Composition.SignIn.Organisation;
using Portal.Core.Persistence;
using Portal.Tests.TestSupport.Browser;

namespace Portal.Tests.SignIn.Organisation;

/// <summary>A portal that signs in at a fake service, for the tests of one class. Keeps everything that the portal logs.</summary>
public sealed class OrganisationPortal : IAsyncLifetime
{
    /// <summary>How long the portal waits for the service.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly LogOfTest log = new();

    internal FakeProvider Provider { get; private set; } = null!;

    /// <summary>The portal.</summary>
    public PortalServer Server { get; private set; } = null!;

    /// <summary>Everything logged so far.</summary>
    public IReadOnlyCollection<string> Logged => log.Lines;

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        Provider = await FakeProvider.StartAsync();
        Server = StartPortal();
        for (var i = 0; i < 20 && await Server.Services.GetRequiredService<ProviderMetadata>().FindAsync(CancellationToken.None) is null; i++)
        {
            // A machine at its limit may need longer for the first question than the portal waits
            await Task.Delay(1000);
        }
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        Server?.Dispose();
        await Provider.DisposeAsync();
    }

    /// <summary>Sessions begun so far.</summary>
    public async Task<int> SessionsAsync()
    {
        await using var db = Server.Services.GetRequiredService<PortalStore>().Read();
        return await db.Sessions.CountAsync();
    }

    internal PortalServer StartPortal(TimeProvider? time = null, params (string Key, string Value)[] settings) => new(
        settings: Provider.Settings(settings),
        services: services =>
        {
            services.AddSingleton(new BackChannelLimits(Patience, 1 << 20));
            services.AddSingleton<ILoggerProvider>(log);
            if (time is not null)
            {
                services.AddSingleton(time);
            }
        });

    private sealed class LogOfTest : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> lines = new();

        public IReadOnlyCollection<string> Lines => lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose()
        {
        }
    }
}
