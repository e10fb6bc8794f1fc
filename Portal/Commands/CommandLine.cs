using System.Globalization;

namespace Portal.Commands;

/// <summary>Finds the verb, reads its options and runs it.</summary>
internal static class CommandLine
{
    /// <summary>Runs the executable on the console.</summary>
    public static Task<int> RunAsync(string[] args)
    {
        // Words, dates and numbers are British whatever the machine is set to
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture =
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
        return RunAsync(args, Console.Out, Console.Error, CancellationToken.None);
    }

    /// <summary>Runs the executable.</summary>
    public static async Task<int> RunAsync(string[] args, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        // Hosting tools start the executable with settings only, which means: serve
        if (args.Length == 0 || args[0].StartsWith("--", StringComparison.Ordinal) && args[0] is not "--help")
        {
            return await CommandTable.All[0].RunAsync(new(EmptyValues, args, output, error, cancellation));
        }

        if (args[0] is "help" or "--help" or "-h")
        {
            await output.WriteLineAsync(Usage.Text);
            return ExitCode.Done;
        }

        var command = CommandTable.All.FirstOrDefault(candidate => Begins(args, candidate.Verb));
        if (command is null)
        {
            return await RefuseAsync(error, $"Unknown command: {string.Join(' ', args.TakeWhile(word => !word.StartsWith('-')))}");
        }

        var rest = args[command.Verb.Split(' ').Length..];
        return CommandOptions.TryRead(command, rest, out var values, out var settings, out var problem)
            ? await command.RunAsync(new(values, settings, output, error, cancellation))
            : await RefuseAsync(error, problem);
    }

    private static Dictionary<string, string> EmptyValues { get; } = new(StringComparer.Ordinal);

    private static bool Begins(string[] args, string verb)
    {
        var words = verb.Split(' ');
        return args.Length >= words.Length && args.Take(words.Length).SequenceEqual(words, StringComparer.Ordinal);
    }

    private static async Task<int> RefuseAsync(TextWriter error, string problem)
    {
        await error.WriteLineAsync(problem);
        await error.WriteLineAsync();
        await error.WriteLineAsync(Usage.Text);
        return ExitCode.BadUsage;
    }
}
