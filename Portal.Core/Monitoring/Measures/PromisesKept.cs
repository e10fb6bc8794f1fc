namespace Portal.Core.Monitoring.Measures;

/// <summary>Promises kept by their day (5.3(d)).</summary>
public static class PromisesKept
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "promises",
        Name = "Promises kept by their day",
        Definition = "Of the promises to victims and reporters that were kept, how many were kept by the day that was said. Promises that are still open count when they are kept; the late ones among them are in the list of what is late.",
        Numerator = "Promises kept by their day",
        Denominator = "Promises kept, by their day or late",
        Unit = MeasureUnit.PerCent,
        Direction = MeasureDirection.MoreIsBetter,
        Clause = "5.3(d)",
        Of = f => MeasureValue.Share(f.Part("promises", "outcome", "kept"), f.Unnarrowed(f.Sums.GetValueOrDefault(new("promises", "outcome", "kept")) + f.Sums.GetValueOrDefault(new("promises", "outcome", "late")))),
    };
}
