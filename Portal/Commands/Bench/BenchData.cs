using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Portal.Core.Auditing;
using Portal.Core.Persistence;
using Portal.Core.Persistence.Bulk;
using Portal.Core.Persistence.Counters;
using Portal.Core.Persistence.Demo;

namespace Portal.Commands.Bench;

/// <summary>Keeps data of each size in a folder; made once, and again when the schema has changed.</summary>
internal sealed class BenchData(string root, CommandContext context)
{
    private const int Seed = 1;
    private const string Marker = "complete.txt";

    /// <summary>The folder with so many cases, filled when need be.</summary>
    public async Task<string> FolderAsync(int cases)
    {
        var folder = Path.Combine(root, cases.ToString(CultureInfo.InvariantCulture));
        var marker = Path.Combine(folder, Marker);
        await using var app = BenchPortal.Build(folder);
        var store = app.Services.GetRequiredService<PortalStore>();
        // The marker is written last, so where it is there is a database to ask
        if (File.Exists(marker) && string.Equals(await File.ReadAllTextAsync(marker, context.Cancellation), await StateAsync(store), StringComparison.Ordinal))
        {
            return folder;
        }

        // A connection that is kept would go on reading the old file
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        await FillAsync(app.Services, cases);
        await File.WriteAllTextAsync(marker, await StateAsync(store), context.Cancellation);
        SqliteConnection.ClearAllPools();
        return folder;
    }

    /// <summary>A copy that may be written to at will; it is made afresh each time.</summary>
    public string CopyOf(string folder)
    {
        var copy = Path.Combine(root, "copy");
        if (Directory.Exists(copy))
        {
            Directory.Delete(copy, recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    private async Task FillAsync(IServiceProvider services, int cases)
    {
        var began = TimeProvider.System.GetTimestamp();
        await services.GetRequiredService<PortalDatabase>().MigrateAsync(context.Cancellation);
        await services.GetRequiredService<DemoSeed>().FillAsync(DemoProfile.Organisation, Seed, context.Cancellation);
        var progress = new Progress<int>(done =>
        {
            if (done % 10_000 == 0)
            {
                context.Output.WriteLine($"  {Figure.SizeOf(done)} of {Figure.SizeOf(cases)} cases");
            }
        });
        await services.GetRequiredService<BulkLoad>().FillAsync(cases, Seed, progress, context.Cancellation);
        await services.GetRequiredService<PortalDatabase>().SettleFileAsync(context.Cancellation);
        await CheckAsync(services);
        await context.Output.WriteLineAsync($"Made {Figure.SizeOf(cases)} cases in {TimeProvider.System.GetElapsedTime(began).TotalSeconds:0} s; trail and counters are sound.");
    }

    /// <summary>Data that would not pass for real ones prove nothing.</summary>
    private async Task CheckAsync(IServiceProvider services)
    {
        var trail = await services.GetRequiredService<AuditVerifier>().VerifyAsync(context.Cancellation);
        var counters = await services.GetRequiredService<RebuildCounters>().CheckAsync(context.Cancellation);
        if (!trail.IsSound || counters.Differences.Count > 0)
        {
            throw new InvalidDataException($"The loaded data are not sound: {trail.Finding} {string.Join(", ", counters.Differences.Take(1))}");
        }
    }

    private static async Task<string> StateAsync(PortalStore store)
    {
        await using var db = store.Read();
        return $"{db.Database.GetMigrations().Last()} seed {Seed}";
    }
}
