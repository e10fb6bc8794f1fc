namespace Portal.Commands;

/// <summary>The usage text, made from the table of verbs.</summary>
internal static class Usage
{
    /// <summary>All verbs with their options.</summary>
    public static string Text { get; } = string.Join(Environment.NewLine,
    [
        "usage: Portal [COMMAND] [OPTIONS] [--Section:Key=value ...]",
        "",
        .. CommandTable.All.Select(Line),
        "",
        "Exit codes: 0 done, 1 refused or found wrong, 2 bad usage.",
    ]);

    private static string Line(ICommand command) =>
        $"  {string.Join(' ', [command.Verb, .. command.Options.Select(option => option.ToString())]),-44} {command.Summary}";
}
