using System.Collections.Concurrent;
using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Npgsql;
using Portal.Core.Persistence;

namespace Portal.Core.Confidentiality;

/// <summary>A key to be made: a case's or a draft's own when it has no parent, else wrapped by its parent's.</summary>
internal readonly record struct NewKey(Guid Id, Guid? ParentId);

/// <summary>
/// The wrapped data keys, kept apart from the data: a file of their own beside the key ring, or a database of their own on PostgreSQL,
/// with backups of their own. Destroying a key here erases the record everywhere once those backups have aged out.
/// Keys are made and synced before the rows that need them; a key without a row is harmless.
/// </summary>
public sealed class KeyStore(StorageOptions options, KeyRing ring, TimeProvider time)
{
    /// <summary>The file of the store in the key folder, on SQLite.</summary>
    public const string FileName = "keys.db";

    private const string Schema = """
        CREATE TABLE IF NOT EXISTS record_keys (id VARCHAR(36) PRIMARY KEY, parent_id VARCHAR(36) NULL, wrapped {0} NOT NULL, created_at BIGINT NOT NULL);
        CREATE INDEX IF NOT EXISTS ix_record_keys_parent ON record_keys (parent_id);
        """;

    private readonly ConcurrentDictionary<Guid, byte> writers = new();

    /// <summary>Makes the store where there is none. Safe to repeat.</summary>
    public async Task EnsureCreatedAsync(CancellationToken ct)
    {
        ring.EnsureThere();
        await using var connection = await OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = Schema.Replace("{0}", IsSqlite ? "BLOB" : "BYTEA", StringComparison.Ordinal);
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Whether the store opens and answers.</summary>
    public async Task<long> CountAsync(CancellationToken ct)
    {
        await using var connection = await OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT COUNT(*) FROM record_keys";
        return Convert.ToInt64(await command.ExecuteScalarAsync(ct), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Makes and stores keys in one transaction. Parents come before their children, or are among the known.</summary>
    internal async Task<RecordKeys> CreateAsync(IReadOnlyList<NewKey> wanted, RecordKeys? known, CancellationToken ct)
    {
        using var writing = new Writing(this);
        var made = new Dictionary<Guid, byte[]>(wanted.Count);
        await using var connection = await OpenAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO record_keys (id, parent_id, wrapped, created_at) VALUES (@id, @parent, @wrapped, @at)";
        foreach (var (id, parentId) in wanted)
        {
            var key = RandomNumberGenerator.GetBytes(32);
            var wrapped = parentId is { } parent
                ? KeyRing.Wrap(made.GetValueOrDefault(parent) ?? known![parent], id, key)
                : ring.Wrap(id, key);
            command.Parameters.Clear();
            Bind(command, "@id", id.ToString());
            Bind(command, "@parent", (object?)parentId?.ToString() ?? DBNull.Value);
            Bind(command, "@wrapped", wrapped);
            Bind(command, "@at", time.GetUtcNow().ToUnixTimeSeconds());
            await command.ExecuteNonQueryAsync(ct);
            made[id] = key;
        }

        await transaction.CommitAsync(ct);
        return new(made);
    }

    /// <summary>The keys of these roots (cases or drafts) and of everything under them.</summary>
    internal async Task<RecordKeys> LoadAsync(IReadOnlyCollection<Guid> roots, CancellationToken ct)
    {
        var rows = new Dictionary<Guid, WrappedKey>(roots.Count * 8);
        await using (var connection = await OpenAsync(ct))
        {
            foreach (var some in roots.Chunk(200))
            {
                await using var command = connection.CreateCommand();
                var names = string.Join(", ", some.Select((_, i) => $"@r{i}"));
                command.CommandText = $"SELECT id, parent_id, wrapped FROM record_keys WHERE id IN ({names}) UNION SELECT id, parent_id, wrapped FROM record_keys WHERE parent_id IN ({names})";
                for (var i = 0; i < some.Length; i++)
                {
                    Bind(command, $"@r{i}", some[i].ToString());
                }

                await using var reader = await command.ExecuteReaderAsync(ct);
                while (await reader.ReadAsync(ct))
                {
                    rows[Guid.Parse(reader.GetString(0))] = new(reader.IsDBNull(1) ? null : Guid.Parse(reader.GetString(1)), reader.GetFieldValue<byte[]>(2));
                }
            }
        }

        return new(rows, ring);
    }

    /// <summary>Under which key each of these is kept: null for one of its own. What the store does not know is left out.</summary>
    internal async Task<Dictionary<Guid, Guid?>> ParentsAsync(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        var parents = new Dictionary<Guid, Guid?>(ids.Count);
        await using var connection = await OpenAsync(ct);
        foreach (var some in ids.Chunk(200))
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"SELECT id, parent_id FROM record_keys WHERE id IN ({string.Join(", ", some.Select((_, i) => $"@r{i}"))})";
            for (var i = 0; i < some.Length; i++)
            {
                Bind(command, $"@r{i}", some[i].ToString());
            }

            await using var reader = await command.ExecuteReaderAsync(ct);
            while (await reader.ReadAsync(ct))
            {
                parents[Guid.Parse(reader.GetString(0))] = reader.IsDBNull(1) ? null : Guid.Parse(reader.GetString(1));
            }
        }

        return parents;
    }

    /// <summary>Puts keys under other parents, or under none, in one transaction. Safe to repeat.</summary>
    internal async Task PlaceAsync(IReadOnlyCollection<NewKey> places, RecordKeys keys, CancellationToken ct)
    {
        using var writing = new Writing(this);
        await using var connection = await OpenAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        foreach (var (id, parentId) in places)
        {
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = "UPDATE record_keys SET parent_id = @parent, wrapped = @wrapped WHERE id = @id";
            Bind(command, "@parent", (object?)parentId?.ToString() ?? DBNull.Value);
            Bind(command, "@wrapped", parentId is { } parent ? KeyRing.Wrap(keys[parent], id, keys[id]) : ring.Wrap(id, keys[id]));
            Bind(command, "@id", id.ToString());
            await command.ExecuteNonQueryAsync(ct);
        }

        await transaction.CommitAsync(ct);
    }

    /// <summary>Wraps those keys without a parent anew that are not under the newest key of the ring; answers how many there were.</summary>
    internal async Task<int> RewrapAsync(CancellationToken ct)
    {
        var count = 0;
        for (var after = ""; ;)
        {
            var rows = await RootsAfterAsync(after, ct);
            if (rows.Count == 0)
            {
                return count;
            }

            after = rows[^1].Id.ToString();
            var old = rows.FindAll(row => !ring.IsNewest(row.Id, row.Wrapped));
            await using var connection = await OpenAsync(ct);
            await using var transaction = await connection.BeginTransactionAsync(ct);
            foreach (var (id, wrapped) in old)
            {
                await using var command = connection.CreateCommand();
                command.Transaction = transaction;
                // Unless it was placed elsewhere meanwhile
                command.CommandText = "UPDATE record_keys SET wrapped = @new WHERE id = @id AND wrapped = @old";
                Bind(command, "@new", ring.Wrap(id, ring.Unwrap(id, wrapped)));
                Bind(command, "@id", id.ToString());
                Bind(command, "@old", wrapped);
                count += await command.ExecuteNonQueryAsync(ct);
            }

            await transaction.CommitAsync(ct);
        }
    }

    /// <summary>Some keys without a parent, by id, after one of them.</summary>
    internal async Task<List<(Guid Id, byte[] Wrapped)>> RootsAfterAsync(string after, CancellationToken ct)
    {
        var rows = new List<(Guid Id, byte[] Wrapped)>();
        await using var connection = await OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT id, wrapped FROM record_keys WHERE parent_id IS NULL AND id > @after ORDER BY id LIMIT 500";
        Bind(command, "@after", after);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            rows.Add((Guid.Parse(reader.GetString(0)), reader.GetFieldValue<byte[]>(1)));
        }

        return rows;
    }

    /// <summary>Destroys a key and those under it.</summary>
    internal async Task DestroyAsync(Guid id, CancellationToken ct)
    {
        await using var connection = await OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM record_keys WHERE id = @id OR parent_id = @id";
        Bind(command, "@id", id.ToString());
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Waits until whoever was writing keys at this moment has ended: what they wrapped is then there to be seen.</summary>
    internal async Task UntilWrittenAsync(CancellationToken ct)
    {
        var before = writers.Keys.ToList();
        while (before.Exists(writers.ContainsKey))
        {
            await Task.Delay(10, ct);
        }
    }

    private bool IsSqlite => options.Provider == DatabaseProvider.Sqlite;

    private async Task<DbConnection> OpenAsync(CancellationToken ct)
    {
        DbConnection connection = IsSqlite
            ? new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Path.Combine(options.KeyDir, FileName) }.ToString())
            : new NpgsqlConnection(options.KeysConnectionString);
        await connection.OpenAsync(ct);
        if (IsSqlite)
        {
            await using var pragmas = connection.CreateCommand();
            pragmas.CommandText = options.IsLoading ? SqlitePragmas.WhileLoading : SqlitePragmas.OnOpen;
            await pragmas.ExecuteNonQueryAsync(ct);
        }

        return connection;
    }

    private static void Bind(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }

    /// <summary>Somebody who writes keys.</summary>
    private sealed class Writing : IDisposable
    {
        private readonly KeyStore store;
        private readonly Guid id = Guid.CreateVersion7();

        public Writing(KeyStore store)
        {
            this.store = store;
            store.writers[id] = 0;
        }

        public void Dispose() => store.writers.TryRemove(id, out _);
    }
}
