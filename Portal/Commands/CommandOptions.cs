namespace Portal.Commands;

/// <summary>Reads what follows a verb.</summary>
internal static class CommandOptions
{
    /// <summary>Settings of the host that are written without a section.</summary>
    private static readonly string[] HostSettings = ["--environment", "--urls", "--contentRoot", "--PathBase"];

    /// <summary>
    /// Reads <c>--name value</c>, <c>--name=value</c> and <c>--name</c>. What holds a colon before any equals sign is a setting
    /// (<c>--Storage:DataDir=/srv/portal</c>) and goes to the configuration, as do the few settings of the host.
    /// </summary>
    public static bool TryRead(
        ICommand command,
        string[] rest,
        out Dictionary<string, string> values,
        out string[] settings,
        out string problem)
    {
        values = new(StringComparer.Ordinal);
        var forSettings = new List<string>();
        problem = "";
        for (var i = 0; i < rest.Length && problem.Length == 0; i++)
        {
            if (IsSetting(rest[i]))
            {
                forSettings.Add(rest[i]);
                if (!rest[i].Contains('=', StringComparison.Ordinal) && i + 1 < rest.Length)
                {
                    forSettings.Add(rest[++i]);
                }

                continue;
            }

            var (name, value) = Split(rest[i]);
            var option = command.Options.FirstOrDefault(candidate => string.Equals($"--{candidate.Name}", name, StringComparison.Ordinal));
            if (option is null)
            {
                problem = $"{command.Verb} does not understand: {rest[i]}";
            }
            else if (option.Value is null ? value is not null : value is null && ++i >= rest.Length)
            {
                problem = option.Value is null ? $"--{option.Name} takes no value." : $"--{option.Name} needs a value.";
            }
            else if (!values.TryAdd(option.Name, option.Value is null ? "" : value ?? rest[i]))
            {
                problem = $"--{option.Name} is given twice.";
            }
        }

        settings = [.. forSettings];
        var given = values;
        if (problem.Length == 0 && command.Options.FirstOrDefault(option => option.Required && !given.ContainsKey(option.Name)) is { } missing)
        {
            problem = $"{command.Verb} needs --{missing.Name}.";
        }

        return problem.Length == 0;
    }

    private static bool IsSetting(string word)
    {
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        return HostSettings.Contains(equals < 0 ? word : word[..equals], StringComparer.OrdinalIgnoreCase)
            || word.StartsWith("--", StringComparison.Ordinal) && equals > 0 && word.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && colon < equals;
    }

    private static (string Name, string? Value) Split(string word)
    {
        var equals = word.IndexOf('=', StringComparison.Ordinal);
        return equals < 0 ? (word, null) : (word[..equals], word[(equals + 1)..]);
    }
}
