using System.Globalization;
using Npgsql;
using Portal.Core.Persistence;

namespace Portal.Tests.TestSupport;

/// <summary>Fresh databases on the PostgreSQL server named by <c>PORTAL_TEST_POSTGRES</c>.</summary>
public static class TestPostgres
{
    private static int number;

    /// <summary>Connection string of the server, or null where there is none.</summary>
    public static string? Server { get; } = Environment.GetEnvironmentVariable("PORTAL_TEST_POSTGRES");

    /// <summary>Makes an empty data and key database and points the options at them.</summary>
    public static Task GiveDatabasesAsync(StorageOptions storage) => GiveAsync(storage, "template1", "template1");

    /// <summary>Makes copies of the databases of other options, which nobody may be using, and points these at them.</summary>
    public static Task GiveCopiesAsync(StorageOptions storage, StorageOptions of)
    {
        NpgsqlConnection.ClearAllPools();
        return GiveAsync(storage, NameOf(of.ConnectionString), NameOf(of.KeysConnectionString));
    }

    private static async Task GiveAsync(StorageOptions storage, string template, string keysTemplate)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"portal_{Environment.ProcessId}_{Interlocked.Increment(ref number)}");
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        foreach (var (database, original) in new[] { (name, template), ($"{name}_keys", keysTemplate) })
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"CREATE DATABASE {database} TEMPLATE {original}";
            await command.ExecuteNonQueryAsync();
        }

        storage.ConnectionString = new NpgsqlConnectionStringBuilder(Server) { Database = name }.ToString();
        storage.KeysConnectionString = new NpgsqlConnectionStringBuilder(Server) { Database = $"{name}_keys" }.ToString();
    }

    private static string NameOf(string? connectionString) => new NpgsqlConnectionStringBuilder(connectionString).Database!;
}
