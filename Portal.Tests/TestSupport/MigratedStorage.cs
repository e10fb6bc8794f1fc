using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Portal.Core.Persistence;

namespace Portal.Tests.TestSupport;

/// <summary>Databases that are migrated once for the run and copied for each test: migrating afresh would be most of the time of most tests.</summary>
internal static class MigratedStorage
{
    private static readonly ConcurrentDictionary<DatabaseProvider, Lazy<Task<StorageOptions>>> Originals = new();

    /// <summary>Fills empty storage with a copy of the migrated one.</summary>
    public static async Task CopyToAsync(StorageOptions storage)
    {
        var original = await Originals.GetOrAdd(storage.Provider, provider => new(() => MigrateAsync(provider))).Value;
        CopyFolder(original.DataDir, storage.DataDir);
        if (storage.Provider == DatabaseProvider.Postgres)
        {
            await TestPostgres.GiveCopiesAsync(storage, original);
        }
    }

    private static async Task<StorageOptions> MigrateAsync(DatabaseProvider provider)
    {
        var folder = Directory.CreateTempSubdirectory("portal-test-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var storage = TestPortal.StorageIn(folder, provider);
        if (provider == DatabaseProvider.Postgres)
        {
            await TestPostgres.GiveDatabasesAsync(storage);
        }

        await TestPortal.MigrateAsync(storage);
        SqliteConnection.ClearAllPools();
        return storage;
    }

    private static void CopyFolder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            CopyFolder(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }
}
