namespace Portal.Commands;

/// <summary>One verb of the executable. One class for each, listed in <see cref="CommandTable"/>.</summary>
internal interface ICommand
{
    /// <summary>The words that choose it, such as <c>db check</c>.</summary>
    string Verb { get; }

    /// <summary>What it does, in one line of the usage text.</summary>
    string Summary { get; }

    /// <summary>The options that it understands.</summary>
    IReadOnlyList<CommandOption> Options { get; }

    /// <summary>Does it and gives one of <see cref="ExitCode"/>.</summary>
    Task<int> RunAsync(CommandContext context);
}

/// <summary>An option of a verb: <c>--name value</c>, or <c>--name</c> alone when it takes no value.</summary>
/// <param name="Name">Without the dashes.</param>
/// <param name="Value">What stands for the value in the usage text; null for an option without one.</param>
/// <param name="Required">Leaving it out is bad usage.</param>
internal sealed record CommandOption(string Name, string? Value = null, bool Required = false)
{
    /// <summary>How the usage text shows it.</summary>
    public override string ToString()
    {
        var text = Value is null ? $"--{Name}" : $"--{Name} {Value}";
        return Required ? text : $"[{text}]";
    }
}
