namespace Portal.Core.Monitoring.Measures;

/// <summary>Open cases with a risk band (5.3(d)).</summary>
public static class RiskCoverage
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "risk-coverage",
        Name = "Open cases with a risk band",
        Definition = "How many of the cases that are open now and were received in the period have been assessed for risk.",
        Numerator = "Open cases with a risk band",
        Denominator = "Open cases received in the period",
        Unit = MeasureUnit.PerCent,
        Direction = MeasureDirection.MoreIsBetter,
        Clause = "5.3(d)",
        List = MeasureList.Open,
        Of = f => MeasureValue.Share(
            f.Unnarrowed(f.Sums.GetValueOrDefault(new("cases-open")) - f.Sums.GetValueOrDefault(new("cases-open", "risk-band"))),
            f.Unnarrowed(f.Sums.GetValueOrDefault(new("cases-open")))),
    };
}
