using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Portal.Composition;
using Portal.Composition.Emergency;
using Portal.Core.Access;
using Portal.Core.Persistence;
using Portal.Core.Persistence.Demo;

namespace Portal.Commands.Bench;

/// <summary>The whole portal on data of a known size, in this process, listening on a port of its own.</summary>
internal sealed class BenchPortal : IAsyncDisposable
{
    private readonly WebApplication app;

    private BenchPortal(WebApplication app, int cases) => (this.app, Cases) = (app, cases);

    /// <summary>How many cases there are.</summary>
    public int Cases { get; }

    /// <summary>Where it listens.</summary>
    public Uri Address => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>What a request took inside the server.</summary>
    public ServerClock Clock { get; } = new();

    /// <summary>A host that is not started, on a folder of data.</summary>
    public static WebApplication Build(string folder)
    {
        var builder = PortalHost.CreateBuilder(
        [
            "--environment=Demo", "--urls=http://127.0.0.1:0", "--Database:Provider=Sqlite", $"--Storage:DataDir={folder}", $"--Storage:KeyDir={folder}/keys",
            $"--Storage:BackupDir={folder}/backups", $"--Storage:AnchorDir={folder}/anchors", "--AzureAd:ClientId=", "--ConnectionStrings:Portal=", "--Demo:Profile=Organisation",
        ]).AddPortal();
        builder.Logging.ClearProviders();
        return builder.Build();
    }

    /// <summary>Starts the portal.</summary>
    public static async Task<BenchPortal> StartAsync(string folder, int cases, CancellationToken ct)
    {
        var host = Build(folder);
        host.Services.GetRequiredService<FolderLock>().Take();
        host.UsePortal();
        await host.StartAsync(ct);
        return new(host, cases);
    }

    /// <summary>A part of the portal.</summary>
    public T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();

    /// <summary>A visitor who is signed in.</summary>
    public async Task<BenchClient> SignedInAsync(string persona, CancellationToken ct)
    {
        var client = new BenchClient(Address);
        await client.SignInAsync(persona, ct);
        return client;
    }

    /// <summary>A persona, for asking the core itself.</summary>
    public async Task<Actor> ActorAsync(string persona, CancellationToken ct)
    {
        await using var db = Get<PortalStore>().Read();
        var row = await db.Staff.SingleAsync(s => s.DemoPersona == persona, ct);
        return new() { StaffId = row.Id, Name = row.Name, Roles = row.Roles, AreaIds = row.AreaIds, OfficeId = row.OfficeId, SessionId = DemoIds.Of("session", persona) };
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Clock.Dispose();
        // The last connection to close brings the write-ahead log home
        SqliteConnection.ClearAllPools();
    }
}
