namespace Portal.Commands;

/// <summary>Says whether the database can be used: schema, settings, integrity, keys.</summary>
internal sealed class DatabaseCheckCommand : CoreCommand
{
    public override string Verb => "db check";

    public override string Summary => "Check schema, settings, integrity and keys.";

    // The base class has looked already, and refuses when something is wrong
    protected override async Task<int> RunAsync(IServiceProvider services, CommandContext context)
    {
        await context.Output.WriteLineAsync("The database is in order.");
        return ExitCode.Done;
    }
}
