namespace Portal.Core.Monitoring.Measures;

/// <summary>First contact in time (5.1.1).</summary>
public static class FirstContactInTime
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "first-contact",
        Name = "First contact in time",
        Definition = "How often the victim, or the reporter where the victim is not known, was reached within the standard for the priority.",
        Numerator = "Cases whose first contact was in time",
        Denominator = "Cases whose first contact was made or is past its time",
        Unit = MeasureUnit.PerCent,
        Direction = MeasureDirection.MoreIsBetter,
        Clause = "5.1.1",
        List = MeasureList.Received,
        Of = f => f.InTime("first-contact"),
    };
}
