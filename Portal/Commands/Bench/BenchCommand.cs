using System.Globalization;

namespace Portal.Commands.Bench;

/// <summary>
/// Measures the goals of speed and size on invented data of several sizes, and prints figure and verdict. Needs no database and no
/// settings: it makes its own in a folder of its own and keeps them for the next time.
/// </summary>
internal sealed class BenchCommand : ICommand
{
    private const int Million = 1_000_000;
    private const int SizeForSubmits = 10_000;

    public string Verb => "bench";

    public string Summary => "Measure the goals of speed and size on invented data.";

    public IReadOnlyList<CommandOption> Options { get; } =
        [new("goals", "4,6,..."), new("cases", "260,10000,..."), new("million"), new("data", "FOLDER"), new("out", "FILE")];

    public async Task<int> RunAsync(CommandContext context)
    {
        if (!TryNumbers(context, "goals", [4, 6, 7, 8, 9, 10], out var goals) || !TryNumbers(context, "cases", [260, 10_000, 100_000], out var sizes))
        {
            await context.Error.WriteLineAsync("--goals and --cases take whole numbers with commas between them.");
            return ExitCode.BadUsage;
        }

        sizes = [.. (context.Has("million") ? sizes.Append(Million) : sizes).Distinct().Order()];
        var run = new BenchRun(TimeProvider.System.GetUtcNow(), Machine.Load());
        var figures = await MeasureAsync(context, goals, sizes);
        foreach (var figure in figures)
        {
            await context.Output.WriteLineAsync(figure.ToString());
        }

        if (context.Values.TryGetValue("out", out var file))
        {
            await File.WriteAllTextAsync(file, PerformancePage.Render(run with { LoadAfter = Machine.Load() }, figures), context.Cancellation);
            await context.Output.WriteLineAsync($"{file} written.");
        }

        var missed = figures.Count(figure => figure.Verdict == Verdict.Missed);
        await context.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{figures.Count(figure => figure.Verdict == Verdict.Met)} met, {missed} missed."));
        return missed > 0 ? ExitCode.Refused : ExitCode.Done;
    }

    private static async Task<List<Figure>> MeasureAsync(CommandContext context, int[] wanted, int[] sizes)
    {
        var data = new BenchData(Path.GetFullPath(context.Values.GetValueOrDefault("data") ?? Path.Combine("artifacts", "bench", "data")), context);
        var figures = new List<Figure>();
        IGoal[] bySize = [.. new IGoal[] { new CaseListGoal(), new FindGoal(), new CasePageGoal() }.Where(goal => wanted.Contains(goal.Number))];
        foreach (var size in sizes)
        {
            await using var portal = await BenchPortal.StartAsync(await data.FolderAsync(size), size, context.Cancellation);
            figures.AddRange(await RunAsync(context, portal, bySize));
        }

        // What writes much, or is the same at every size, runs on a copy of middling size
        var middle = sizes.LastOrDefault(size => size <= SizeForSubmits, sizes[0]);
        IGoal[] once = [.. new IGoal[] { new PageWeightGoal(), new LeafletGoal(), new PrintGoal(), new SubmitGoal() }.Where(goal => wanted.Contains(goal.Number))];
        if (once.Length > 0)
        {
            await using var portal = await BenchPortal.StartAsync(data.CopyOf(await data.FolderAsync(middle)), middle, context.Cancellation);
            figures.AddRange(await RunAsync(context, portal, once));
        }

        figures.AddRange(bySize.SelectMany(goal => goal.Conclude()));
        return [.. figures.OrderBy(figure => figure.Goal)];
    }

    private static async Task<List<Figure>> RunAsync(CommandContext context, BenchPortal portal, IGoal[] goals)
    {
        var figures = new List<Figure>();
        foreach (var goal in goals)
        {
            await context.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Goal {goal.Number} with {Figure.SizeOf(portal.Cases)} cases ..."));
            figures.AddRange(await goal.MeasureAsync(portal, context.Cancellation));
        }

        return figures;
    }

    private static bool TryNumbers(CommandContext context, string name, int[] standard, out int[] numbers)
    {
        numbers = standard;
        if (!context.Values.TryGetValue(name, out var text))
        {
            return true;
        }

        var parts = text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        numbers = [.. parts.Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)];
        return numbers.Length > 0 && numbers.All(number => number > 0);
    }
}
