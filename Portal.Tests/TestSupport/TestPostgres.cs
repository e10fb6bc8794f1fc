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

    /// <summary>Makes a data and a key database and points the options at them.</summary>
    public static async Task GiveDatabasesAsync(StorageOptions storage)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"portal_{Environment.ProcessId}_{Interlocked.Increment(ref number)}");
        await using var connection = new NpgsqlConnection(Server);
        await connection.OpenAsync();
        foreach (var database in new[] { name, $"{name}_keys" })
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"CREATE DATABASE {database}";
            await command.ExecuteNonQueryAsync();
        }

        storage.ConnectionString = new NpgsqlConnectionStringBuilder(Server) { Database = name }.ToString();
        storage.KeysConnectionString = new NpgsqlConnectionStringBuilder(Server) { Database = $"{name}_keys" }.ToString();
    }
}
