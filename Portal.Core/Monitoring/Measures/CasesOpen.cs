namespace Portal.Core.Monitoring.Measures;

/// <summary>Cases open at the end (5.5.1(b)).</summary>
public static class CasesOpen
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "cases-open",
        Name = "Cases open at the end",
        Definition = "Cases that had been received and not closed when the period ended.",
        Numerator = "Cases received up to then, less cases closed up to then",
        Unit = MeasureUnit.Count,
        Direction = MeasureDirection.Neither,
        Clause = "5.5.1(b)",
        List = MeasureList.Open,
        Of = f => MeasureValue.Count(f.Unnarrowed(f.OpenAtEnd)),
    };
}
