namespace Portal.Core.Monitoring.Measures;

/// <summary>Open cases at high risk (5.5.1(b)).</summary>
public static class HighRiskOpen
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "high-risk",
        Name = "Open cases at high risk",
        Definition = "Cases that are open now, were received in the period and whose last assessment says high risk.",
        Numerator = "Open cases in the high band",
        Unit = MeasureUnit.Count,
        Direction = MeasureDirection.Neither,
        Clause = "5.5.1(b)",
        List = MeasureList.OpenHighRisk,
        Of = f => MeasureValue.Count(f.Part("cases-open", "risk-band", "high")),
    };
}
