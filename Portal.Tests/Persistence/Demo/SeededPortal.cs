using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portal.Core;
using Portal.Core.Persistence;
using Portal.Core.Persistence.Demo;
using Portal.Tests.TestSupport;

namespace Portal.Tests.Persistence.Demo;

/// <summary>A database filled with the demonstration, on Monday 2 November 2026 at 10:00.</summary>
public sealed class SeededPortal : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly ServiceProvider services;

    private SeededPortal() => services = new ServiceCollection()
        .AddSingleton<TimeProvider>(new ManualTime(new(2026, 11, 2, 10, 0, 0, TimeSpan.Zero)))
        .AddSingleton(new StorageOptions { DataDir = folder.Path, KeyDir = Path.Combine(folder.Path, "keys") })
        .AddPortalCore()
        .BuildServiceProvider();

    public string Folder => folder.Path;

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public static async Task<SeededPortal> FillAsync(DemoProfile profile, int seed = 1)
    {
        var portal = new SeededPortal();
        await portal.Get<PortalDatabase>().MigrateAsync(TestContext.Current.CancellationToken);
        Assert.True((await portal.Get<DemoSeed>().FillAsync(profile, seed, TestContext.Current.CancellationToken)).IsSuccess);
        return portal;
    }

    /// <summary>A hash over what the figures are counted from, without the ids that are new each time.</summary>
    public async Task<string> FactsHashAsync()
    {
        await using var db = Get<PortalStore>().Read();
        var lines = await db.Cases.Join(db.CaseFacts, c => c.Id, f => f.Id, (c, f) => new { c.Reference, c.Status, c.Risk, c.Priority, c.OfficerId, c.ReceivedAt, c.NextDueAt, f.Month, f.NeighbourhoodId, f.ServiceAreaId })
            .OrderBy(x => x.Reference).Select(x => x.ToString()).ToListAsync(TestContext.Current.CancellationToken);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines))));
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Dispose();
    }
}
