namespace Portal.Commands;

/// <summary>What a verb is given: its options, the settings of the command line, and somewhere to write.</summary>
/// <param name="Values">Options given, by name; the value is empty for one that takes none.</param>
/// <param name="SettingArguments">Settings given as <c>--Section:Key=value</c>, for the configuration.</param>
/// <param name="Output">What was asked for.</param>
/// <param name="Error">What went wrong.</param>
/// <param name="Cancellation">Ends the work.</param>
internal sealed record CommandContext(
    IReadOnlyDictionary<string, string> Values,
    string[] SettingArguments,
    TextWriter Output,
    TextWriter Error,
    CancellationToken Cancellation)
{
    /// <summary>The value of a required option.</summary>
    public string Required(string name) => Values[name];

    /// <summary>Whether an option was given.</summary>
    public bool Has(string name) => Values.ContainsKey(name);
}
