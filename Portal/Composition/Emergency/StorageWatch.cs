using Portal.Composition.Settings;
using Portal.Composition.SignIn.Demo;
using Portal.Core.Cases;
using Portal.Core.Persistence;
using Portal.Core.Persistence.Demo;

namespace Portal.Composition.Emergency;

/// <summary>
/// Looks whether the database can be opened and written: once before the first request, then every quarter of a minute, and at once when a
/// request met a fault. It shuts the portal while it cannot, and opens it again by itself.
/// </summary>
public sealed partial class StorageWatch(
    IServiceProvider services,
    StorageOptions storage,
    IHostEnvironment environment,
    PortalState state,
    ILogger<StorageWatch> log) : BackgroundService
{
    // A small write may still find room where a report does not: closed before that, not with a form half saved
    private const long LeastFree = 16L << 20;

    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);
    private bool prepared;

    /// <inheritdoc />
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await LookAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await state.Suspicion.WaitAsync(Interval, stoppingToken);
            await LookAsync(stoppingToken);
        }
    }

    private async Task LookAsync(CancellationToken cancellation)
    {
        var problems = await ProblemsAsync(cancellation);
        if (!state.Set(problems))
        {
            return;
        }

        foreach (var problem in problems)
        {
            LogClosed(log, problem);
        }

        if (problems.Count == 0)
        {
            LogOpened(log);
        }
    }

    private async Task<IReadOnlyList<string>> ProblemsAsync(CancellationToken cancellation)
    {
        try
        {
            // Resolved here and not in the constructor: opening the keys can fail too, and must not keep the emergency page away
            var database = services.GetRequiredService<PortalDatabase>();
            if (!prepared)
            {
                await PrepareAsync(database, cancellation);
                var found = await database.CheckAsync(cancellation);
                if (found.Count > 0)
                {
                    return found;
                }

                // A stop between the two stores may have left keys behind their records: nobody asks before they are together again
                if (await services.GetRequiredService<KeyPlacement>().RepairAsync(cancellation) is var mended and > 0)
                {
                    LogMended(log, mended);
                }

                prepared = true;
            }

            if (storage.Provider == DatabaseProvider.Sqlite && new DriveInfo(storage.DataDir).AvailableFreeSpace < LeastFree)
            {
                return ["The disk of the data folder is full."];
            }

            return await database.CanWriteAsync(cancellation) ? [] : ["The database cannot be written."];
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            LogFault(log, fault);
            return ["The database or its keys cannot be opened."];
        }
    }

    /// <summary>Made-up data are migrated and filled by the host itself; real data by an operator with <c>db migrate</c>.</summary>
    private async Task PrepareAsync(PortalDatabase database, CancellationToken cancellation)
    {
        if (environment.IsMadeUp())
        {
            Directory.CreateDirectory(storage.DataDir);
            if (services.GetRequiredService<UnfinishedDemo>().ThrowAway())
            {
                LogThrownAway(log);
            }

            await database.MigrateAsync(cancellation);
            await services.GetRequiredService<DemoData>().EnsureAsync(cancellation);
        }
    }

    [LoggerMessage(1211, LogLevel.Critical, "The portal shows the emergency page: {Problem}")]
    private static partial void LogClosed(ILogger log, string problem);

    [LoggerMessage(1212, LogLevel.Information, "The database is open.")]
    private static partial void LogOpened(ILogger log);

    [LoggerMessage(1214, LogLevel.Warning, "The keys of {Count} groups of cases were left behind by a stop and are with their records again.")]
    private static partial void LogMended(ILogger log, int count);

    [LoggerMessage(1215, LogLevel.Warning, "Demonstration data that were cut short are thrown away and made again.")]
    private static partial void LogThrownAway(ILogger log);

    [LoggerMessage(1213, LogLevel.Error, "The database or its keys could not be opened.")]
    private static partial void LogFault(ILogger log, Exception fault);
}
