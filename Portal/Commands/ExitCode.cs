namespace Portal.Commands;

/// <summary>What the executable answers to whoever started it.</summary>
internal static class ExitCode
{
    /// <summary>Done, or found in order.</summary>
    public const int Done = 0;

    /// <summary>Refused, or something wrong was found.</summary>
    public const int Refused = 1;

    /// <summary>The command line makes no sense; the usage text is on the error stream.</summary>
    public const int BadUsage = 2;
}
