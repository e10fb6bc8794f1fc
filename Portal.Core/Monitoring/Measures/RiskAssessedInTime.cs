namespace Portal.Core.Monitoring.Measures;

/// <summary>Risk assessed in time (5.3(d)).</summary>
public static class RiskAssessedInTime
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "risk-assessment",
        Name = "Risk assessed in time",
        Definition = "How often the first risk assessment was made within its standard.",
        Numerator = "Cases whose first assessment was in time",
        Denominator = "Cases whose first assessment was made or was missed",
        Unit = MeasureUnit.PerCent,
        Direction = MeasureDirection.MoreIsBetter,
        Clause = "5.3(d)",
        List = MeasureList.Received,
        Of = f => f.InTime("risk-assessment"),
    };
}
