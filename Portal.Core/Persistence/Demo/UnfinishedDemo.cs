using Microsoft.Data.Sqlite;
using Portal.Core.Confidentiality;

namespace Portal.Core.Persistence.Demo;

/// <summary>
/// Knows a filling with invented data that was cut short: a mark in the data folder is written before the first row and taken away after the
/// last is on the disk. Half a history is of no use to anybody, so the next start of a demonstration throws it away and begins again.
/// Nothing but a filling writes the mark, so data of any other kind are never touched.
/// </summary>
public sealed class UnfinishedDemo(StorageOptions storage)
{
    /// <summary>The name of the mark in the data folder.</summary>
    public const string FileName = "demo-unfinished";

    private string Mark => Path.Combine(storage.DataDir, FileName);

    /// <summary>True when a filling was begun and not brought to its end.</summary>
    public bool IsThere => File.Exists(Mark);

    /// <summary>Throws half a filling away, where there is one: the database file and the keys of its records. On PostgreSQL an operator does that.</summary>
    /// <returns>True when something was thrown away.</returns>
    /// <exception cref="InvalidOperationException">It lies in PostgreSQL.</exception>
    public bool ThrowAway()
    {
        if (!IsThere)
        {
            return false;
        }

        if (storage.Provider != DatabaseProvider.Sqlite)
        {
            throw new InvalidOperationException($"The demonstration data were cut short. Give the portal empty databases and remove {Mark}.");
        }

        SqliteConnection.ClearAllPools();
        foreach (var file in new[] { new SqliteConnectionStringBuilder(storage.DataConnectionString).DataSource, Path.Combine(storage.KeyDir, KeyStore.FileName) })
        {
            foreach (var part in new[] { "", "-wal", "-shm" })
            {
                File.Delete(file + part);
            }
        }

        End();
        return true;
    }

    /// <summary>Written and on the disk before anything else is.</summary>
    internal void Begin()
    {
        Directory.CreateDirectory(storage.DataDir);
        using var mark = new FileStream(Mark, FileMode.Create, FileAccess.Write);
        mark.Flush(flushToDisk: true);
    }

    internal void End() => File.Delete(Mark);
}
