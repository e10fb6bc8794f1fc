namespace Portal.Core.Monitoring.Measures;

/// <summary>Reports without a name (5.5.1(b)).</summary>
public static class AnonymousReports
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "reports-anonymous",
        Name = "Reports without a name",
        Definition = "The share of reports whose reporter gave no name. A high share can mean fear, or an easy way to report.",
        Numerator = "Reports without a name",
        Denominator = "All reports received",
        Unit = MeasureUnit.PerCent,
        Direction = MeasureDirection.Neither,
        Clause = "5.5.1(b)",
        Of = f => MeasureValue.Share(f.Unnarrowed(f.Sums.GetValueOrDefault(new("reports-anonymous"))), f.Unnarrowed(f.Sums.GetValueOrDefault(new("reports")))),
    };
}
