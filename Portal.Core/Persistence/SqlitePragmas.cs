using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Portal.Core.Persistence;

/// <summary>
/// What every SQLite connection must be set to before it is used. <c>synchronous</c> and its neighbours belong to the connection, not to
/// the file: with less than FULL, a power cut loses acknowledged reports.
/// </summary>
public sealed class SqlitePragmas(bool isLoading = false) : DbConnectionInterceptor
{
    /// <summary>The statements run at every open.</summary>
    public const string OnOpen =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON; "
        + "PRAGMA secure_delete=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;";

    /// <summary>Instead, while invented data are loaded into a new file: one that is cut short is thrown away.</summary>
    internal const string WhileLoading = "PRAGMA synchronous=OFF; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON;";

    /// <summary>What reading them back must give.</summary>
    public static IReadOnlyDictionary<string, string> Expected { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["journal_mode"] = "wal",
        ["synchronous"] = "2",
        ["busy_timeout"] = "5000",
        ["foreign_keys"] = "1",
        ["secure_delete"] = "1",
        ["trusted_schema"] = "0",
        ["cell_size_check"] = "1",
    };

    private readonly string statements = isLoading ? WhileLoading : OnOpen;

    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }

    /// <inheritdoc/>
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statements;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>The settings of an open connection that differ from what is expected, as "name is value".</summary>
    public static async Task<IReadOnlyList<string>> DifferencesAsync(DbConnection connection, CancellationToken ct)
    {
        var differences = new List<string>();
        foreach (var (name, expected) in Expected)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"PRAGMA {name}";
            var actual = Convert.ToString(await command.ExecuteScalarAsync(ct), System.Globalization.CultureInfo.InvariantCulture);
            if (!string.Equals(actual, expected, StringComparison.OrdinalIgnoreCase))
            {
                differences.Add($"{name} is {actual}");
            }
        }

        return differences;
    }
}
