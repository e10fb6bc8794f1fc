namespace Portal.Commands;

/// <summary>The one list of verbs.</summary>
internal static class CommandTable
{
    /// <summary>In the order of the usage text. The first is what happens when no verb is given.</summary>
    public static IReadOnlyList<ICommand> All { get; } =
    [
        new ServeCommand(),
        new DatabaseCheckCommand(),
        new DatabaseMigrateCommand(),
        new SeedCommand(),
        new AuditVerifyCommand(),
        new KeysRotateCommand(),
        new ReportsAccountCommand(),
        new StatisticsRebuildCommand(),
        new PdfLeafletCommand(),
        new DocsCommand(),
        new Bench.BenchCommand(),
    ];
}
