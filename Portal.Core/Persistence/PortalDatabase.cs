using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Auditing;
using Portal.Core.Confidentiality;
using Portal.Core.SharedKernel;

namespace Portal.Core.Persistence;

/// <summary>Checks and migrates the database and its key store.</summary>
public sealed class PortalDatabase(PortalStore store, KeyStore keyStore, TimeProvider time, Counters.RebuildCounters counters)
{
    /// <summary>Everything that keeps the database from being used, in plain words for an operator; empty when all is well.</summary>
    public async Task<IReadOnlyList<string>> CheckAsync(CancellationToken ct)
    {
        try
        {
            await using var db = store.Read();
            var pending = (await db.Database.GetPendingMigrationsAsync(ct)).ToList();
            if (pending.Count > 0)
            {
                return [string.Create(CultureInfo.InvariantCulture, $"The database lacks {pending.Count} migrations: run `db migrate`.")];
            }

            var problems = new List<string>();
            if (store.Provider == DatabaseProvider.Sqlite)
            {
                await db.Database.OpenConnectionAsync(ct);
                problems.AddRange((await SqlitePragmas.DifferencesAsync(db.Database.GetDbConnection(), ct)).Select(d => $"SQLite setting: {d}."));
                var quick = await db.Database.SqlQuery<string>($"SELECT quick_check AS Value FROM pragma_quick_check").ToListAsync(ct);
                problems.AddRange(quick.Where(line => line != "ok").Select(line => $"SQLite integrity: {line}."));
            }

            await keyStore.CountAsync(ct);
            return problems;
        }
        catch (Exception failure) when (PortalStore.MeansUnavailable(failure))
        {
            return [$"The database cannot be opened ({failure.GetType().Name})."];
        }
    }

    /// <summary>Whether a row can be written and taken back right now: false when the database is locked, full or read-only.</summary>
    public async Task<bool> CanWriteAsync(CancellationToken ct)
    {
        try
        {
            await store.WriteAsync<Result>(async db =>
            {
                await db.AuditHeads.ExecuteUpdateAsync(set => set.SetProperty(h => h.Id, h => h.Id), ct);
                return Refusals.NotAllowed;
            }, ct);
            return true;
        }
        catch (Exception failure) when (PortalStore.MeansUnavailable(failure))
        {
            return false;
        }
    }

    /// <summary>Brings the database to the newest schema and makes the key store where there is none.</summary>
    /// <returns>The names of the migrations applied.</returns>
    public async Task<IReadOnlyList<string>> MigrateAsync(CancellationToken ct)
    {
        await keyStore.EnsureCreatedAsync(ct);
        await using var db = store.Raw();
        var pending = (await db.Database.GetPendingMigrationsAsync(ct)).ToList();
        await db.Database.MigrateAsync(ct);
        await db.Database.ExecuteSqlRawAsync(store.Provider == DatabaseProvider.Sqlite ? TrailGuard.Sqlite : TrailGuard.Postgres, ct);
        await Codes.CodeListSeeder.SeedAsync(db, ct);
        await Prevention.Texts.LeafletTextSeeder.SeedAsync(db, time.GetUtcNow(), ct);
        // A release may count more than the one before did
        if (pending.Count > 0 && await db.CaseFacts.AnyAsync(ct))
        {
            await counters.RebuildAsync(ct);
        }

        return pending;
    }

    /// <summary>Moves what stands in the write-ahead log into the SQLite file, so that a copy of the file is whole. Nothing to do on PostgreSQL.</summary>
    public async Task SettleFileAsync(CancellationToken ct)
    {
        if (store.Provider == DatabaseProvider.Sqlite)
        {
            await using var db = store.Raw();
            await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE);", ct);
        }
    }
}
