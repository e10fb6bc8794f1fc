using Microsoft.Extensions.DependencyInjection;
using Portal.Core;
using Portal.Core.Confidentiality;
using Portal.Core.Persistence;
using Portal.Core.SharedKernel.Time;

namespace Portal.Tests.TestSupport;

/// <summary>
/// The whole core on a real database of its own, with a small organisation and a clock that the test moves. SQLite in a temporary folder,
/// or a fresh database on the PostgreSQL server of the run.
/// </summary>
public sealed class TestPortal : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private TestPortal(StorageOptions storage)
    {
        Storage = storage;
        services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton(storage)
            .AddPortalCore()
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    /// <summary>Where the data and keys are.</summary>
    public StorageOptions Storage { get; }

    /// <summary>The clock: Monday 2 November 2026, 10:00 GMT, until moved.</summary>
    public ManualTime Time { get; } = new(new(2026, 11, 2, 10, 0, 0, TimeSpan.Zero));

    /// <summary>The organisation of the test.</summary>
    public TestOrganisation Organisation { get; } = new();

    /// <summary>Business time.</summary>
    public UkClock Clock => Get<UkClock>();

    /// <summary>The database.</summary>
    public PortalStore Store => Get<PortalStore>();

    /// <summary>The door to people's details.</summary>
    public CaseVault Vault => Get<CaseVault>();

    /// <summary>A part of the core.</summary>
    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    /// <summary>
    /// A migrated database with the organisation in it: a copy of one that is migrated once for each run and database, with the same keys.
    /// </summary>
    public static async Task<TestPortal> StartAsync(DatabaseProvider provider = DatabaseProvider.Sqlite)
    {
        var storage = StorageIn(Directory.CreateTempSubdirectory("portal-test-").FullName, provider);
        await MigratedStorage.CopyToAsync(storage);
        return await OrganisedAsync(storage);
    }

    /// <summary>The same with keys of its own, as another installation has.</summary>
    public static async Task<TestPortal> StartElsewhereAsync()
    {
        var storage = StorageIn(Directory.CreateTempSubdirectory("portal-test-").FullName, DatabaseProvider.Sqlite);
        await MigrateAsync(storage);
        return await OrganisedAsync(storage);
    }

    private static async Task<TestPortal> OrganisedAsync(StorageOptions storage)
    {
        var portal = new TestPortal(storage);
        await portal.Organisation.SaveAsync(portal.Store);
        return portal;
    }

    /// <summary>Migrates the databases of these options, as the portal does at its first start.</summary>
    internal static async Task MigrateAsync(StorageOptions storage)
    {
        await using var migrating = new TestPortal(storage).services;
        await migrating.GetRequiredService<PortalDatabase>().MigrateAsync(CancellationToken.None);
        await migrating.GetRequiredService<PortalDatabase>().SettleFileAsync(CancellationToken.None);
    }

    internal static StorageOptions StorageIn(string folder, DatabaseProvider provider) =>
        new() { Provider = provider, DataDir = folder, KeyDir = Path.Combine(folder, "keys"), BackupDir = Path.Combine(folder, "backups"), AnchorDir = Path.Combine(folder, "anchors") };

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Storage.DataDir, recursive: true);
    }
}

/// <summary>A clock that stands until the test moves it.</summary>
public sealed class ManualTime(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>Moves on.</summary>
    public void Advance(TimeSpan by) => now += by;

    /// <summary>Sets the time.</summary>
    public void Set(DateTimeOffset to) => now = to;
}
