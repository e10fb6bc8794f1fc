namespace Portal.Core.Monitoring.Dashboard;

/// <summary>Within what limits chance alone moves a count, and when two counts differ by more than that. Pure.</summary>
public static class Limits
{
    // Three standard deviations for charts; two for a difference that is worth a sentence
    private const double Wide = 3;
    private const double Telling = 2;

    /// <summary>Limits of a control chart for counts whose mean is this; never below nought.</summary>
    public static (double Lower, double Upper) OfCount(double mean) => (Math.Max(0, mean - (Wide * Math.Sqrt(mean))), mean + (Wide * Math.Sqrt(mean)));

    /// <summary>Limits of a rate for each 1,000 homes in a place of so many homes, where the whole has this rate.</summary>
    public static (double Lower, double Upper) OfRate(double wholeRate, int homes)
    {
        var spread = homes > 0 ? Wide * Math.Sqrt(wholeRate * 1000 / homes) : 0;
        return (Math.Max(0, wholeRate - spread), wholeRate + spread);
    }

    /// <summary>Whether two counts of the same length of time differ by more than chance alone explains.</summary>
    public static bool Differ(long one, long other) => one + other > 0 && Math.Abs(one - other) > Telling * Math.Sqrt(one + other);
}
