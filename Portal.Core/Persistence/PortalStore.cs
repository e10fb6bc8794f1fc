using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Portal.Core.SharedKernel;

namespace Portal.Core.Persistence;

/// <summary>
/// Makes contexts: one to read without tracking, one to write inside a transaction. On SQLite every write passes one lane, first come first
/// served, so that nobody waits on a busy file; on PostgreSQL the database queues.
/// </summary>
public sealed class PortalStore : IDisposable
{
    private readonly SemaphoreSlim lane = new(1, 1);
    private readonly Func<PortalContext> make;

    /// <summary>Opens nothing yet.</summary>
    public PortalStore(StorageOptions options)
    {
        Provider = options.Provider;
        if (options.Provider == DatabaseProvider.Sqlite)
        {
            var built = new DbContextOptionsBuilder<SqlitePortalContext>()
                .UseSqlite(options.DataConnectionString)
                .AddInterceptors(new SqlitePragmas(options.IsLoading))
                .ConfigureWarnings(Quiet)
                .Options;
            make = () => new SqlitePortalContext(built);
        }
        else
        {
            var built = new DbContextOptionsBuilder<PostgresPortalContext>()
                .UseNpgsql(options.DataConnectionString)
                .ConfigureWarnings(Quiet)
                .Options;
            make = () => new PostgresPortalContext(built);
        }
    }

    /// <summary>The database in use.</summary>
    public DatabaseProvider Provider { get; }

    /// <summary>A context for reading; what it gives is not tracked. The caller disposes of it.</summary>
    public PortalContext Read()
    {
        var db = make();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        if (Provider == DatabaseProvider.Sqlite)
        {
            KeepOpen(db);
        }

        return db;
    }

    /// <summary>Runs a piece of writing in one transaction. It is committed when the work succeeds and undone when it is refused or throws.</summary>
    public async Task<T> WriteAsync<T>(Func<PortalContext, Task<T>> work, CancellationToken ct)
        where T : Result
    {
        if (Provider == DatabaseProvider.Sqlite)
        {
            await lane.WaitAsync(ct);
        }

        try
        {
            await using var db = make();
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            var result = await work(db);
            if (result.IsSuccess)
            {
                await transaction.CommitAsync(ct);
            }

            return result;
        }
        finally
        {
            if (Provider == DatabaseProvider.Sqlite)
            {
                lane.Release();
            }
        }
    }

    // One connection for all queries of an operation: each opening of a file runs all its settings again
    private static void KeepOpen(PortalContext db)
    {
        try
        {
            db.Database.OpenConnection();
        }
        catch
        {
            db.Dispose();
            throw;
        }
    }

    /// <summary>A tracking context outside any transaction, for migrations and bulk loading.</summary>
    internal PortalContext Raw() => make();

    /// <summary>Whether a failure means that the database is away, locked, full or read-only, rather than a bug.</summary>
    public static bool MeansUnavailable(Exception failure) => failure switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode is 5 or 6 or 8 or 10 or 11 or 13 or 14 or 26,
        Npgsql.PostgresException postgres => postgres.SqlState is ['0', '8', ..] or ['5', '3', ..] or ['5', '7', 'P', ..],
        Npgsql.NpgsqlException => true,
        { InnerException: { } inner } => MeansUnavailable(inner),
        _ => false,
    };

    /// <inheritdoc/>
    public void Dispose() => lane.Dispose();

    private static void Quiet(WarningsConfigurationBuilder warnings) =>
        warnings.Ignore(CoreEventId.SensitiveDataLoggingEnabledWarning, RelationalEventId.MultipleCollectionIncludeWarning);
}
