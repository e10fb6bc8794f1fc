using Portal.Core.Persistence;

namespace Portal.Commands;

/// <summary>Brings the database to the schema of this version.</summary>
internal sealed class DatabaseMigrateCommand : CoreCommand
{
    public override string Verb => "db migrate";

    public override string Summary => "Make the database, or bring it up to date.";

    protected override bool NeedsReadyDatabase => false;

    protected override async Task<int> RunAsync(IServiceProvider services, CommandContext context)
    {
        var storage = services.GetRequiredService<StorageOptions>();
        if (storage.Provider == DatabaseProvider.Sqlite)
        {
            Directory.CreateDirectory(storage.DataDir);
        }

        var database = services.GetRequiredService<PortalDatabase>();
        var applied = await database.MigrateAsync(context.Cancellation);
        foreach (var migration in applied)
        {
            await context.Output.WriteLineAsync($"Applied {migration}.");
        }

        var problems = await database.CheckAsync(context.Cancellation);
        if (problems.Count > 0)
        {
            return await Refusal.WriteAsync(context, problems);
        }

        await context.Output.WriteLineAsync("The database is up to date.");
        return ExitCode.Done;
    }
}
