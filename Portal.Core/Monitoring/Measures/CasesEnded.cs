namespace Portal.Core.Monitoring.Measures;

/// <summary>Cases closed (5.5.1(b)).</summary>
public static class CasesEnded
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "cases-ended",
        Name = "Cases closed",
        Definition = "Cases that were closed in the period and are closed now. One that was opened again does not count until it is closed again.",
        Numerator = "Cases by the UK date of closing",
        Unit = MeasureUnit.Count,
        Direction = MeasureDirection.Neither,
        Clause = "5.5.1(b)",
        Of = f => MeasureValue.Count(f.Count("cases-ended")),
    };
}
