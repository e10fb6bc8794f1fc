namespace Portal.Core.Monitoring.Measures;

/// <summary>Offensive graffiti removed in time (5.1.1).</summary>
public static class GraffitiInTime
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "graffiti-removal",
        Name = "Offensive graffiti removed in time",
        Definition = "How often offensive graffiti was gone within its standard.",
        Numerator = "Removals in time",
        Denominator = "Removals done or missed",
        Unit = MeasureUnit.PerCent,
        Direction = MeasureDirection.MoreIsBetter,
        Clause = "5.1.1",
        List = MeasureList.Received,
        Of = f => f.InTime("graffiti-removal"),
    };
}
