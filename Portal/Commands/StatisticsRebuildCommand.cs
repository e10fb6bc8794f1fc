using Portal.Core.Persistence.Counters;

namespace Portal.Commands;

/// <summary>Counts the facts again and compares them with the counters that are kept as people work.</summary>
internal sealed class StatisticsRebuildCommand : CoreCommand
{
    private const int MostShown = 20;

    public override string Verb => "statistics rebuild";

    public override string Summary => "Count all facts again; with --check compare only.";

    public override IReadOnlyList<CommandOption> Options { get; } = [new("check")];

    protected override async Task<int> RunAsync(IServiceProvider services, CommandContext context)
    {
        var counters = services.GetRequiredService<RebuildCounters>();
        var compareOnly = context.Has("check");
        var found = compareOnly
            ? await counters.CheckAsync(context.Cancellation)
            : await counters.RebuildAsync(context.Cancellation);
        await context.Output.WriteLineAsync($"{found.Cells} counters, {found.Differences.Count} different{(compareOnly ? "" : ", all put right")}.");
        foreach (var difference in found.Differences.Take(MostShown))
        {
            await context.Output.WriteLineAsync($"  {difference}");
        }

        return compareOnly && found.Differences.Count > 0 ? ExitCode.Refused : ExitCode.Done;
    }
}
