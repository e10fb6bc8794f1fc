namespace Portal.Commands.Bench;

/// <summary>How a figure stands to its goal.</summary>
internal enum Verdict
{
    /// <summary>Reached.</summary>
    Met,

    /// <summary>Not reached.</summary>
    Missed,

    /// <summary>No goal at this size, or a note beside one.</summary>
    Information,
}

/// <summary>One line of the table.</summary>
/// <param name="Goal">Number of the goal.</param>
/// <param name="What">What was measured.</param>
/// <param name="Size">How many cases there were, or where it was measured.</param>
/// <param name="Measured">The figure.</param>
/// <param name="Against">What it should be; empty for information.</param>
/// <param name="Verdict">Reached or not.</param>
internal sealed record Figure(int Goal, string What, string Size, string Measured, string Against, Verdict Verdict)
{
    /// <summary>A figure that must not exceed a limit.</summary>
    public static Figure AtMost(int goal, string what, string size, string measured, double value, double limit, string unit) => new(
        goal, what, size, measured, FormattableString.Invariant($"at most {limit:0.##}{unit}"), value <= limit ? Verdict.Met : Verdict.Missed);

    /// <summary>A figure that must reach a limit.</summary>
    public static Figure AtLeast(int goal, string what, string size, string measured, double value, double limit, string unit) => new(
        goal, what, size, measured, FormattableString.Invariant($"at least {limit:0.##}{unit}"), value >= limit ? Verdict.Met : Verdict.Missed);

    /// <summary>A figure without a goal.</summary>
    public static Figure Note(int goal, string what, string size, string measured) => new(goal, what, size, measured, "", Verdict.Information);

    /// <summary>A number of cases as it is written.</summary>
    public static string SizeOf(int cases) => cases.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>As the console shows it.</summary>
    public override string ToString() => $"{Goal,3}  {Verdict,-11}  {Size,9}  {Measured,-24}  {What}{(Against.Length > 0 ? $" ({Against})" : "")}";
}
