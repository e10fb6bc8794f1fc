namespace Portal.Core.Monitoring.Measures;

/// <summary>Reports by victims themselves (5.5.1(b)).</summary>
public static class ReportsByVictims
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "reports-by-victims",
        Name = "Reports by victims themselves",
        Definition = "The share of reports that the victim made. The others come from witnesses, relatives, staff, police and partners.",
        Numerator = "Reports whose reporter is the victim",
        Denominator = "All reports received",
        Unit = MeasureUnit.PerCent,
        Direction = MeasureDirection.Neither,
        Clause = "5.5.1(b)",
        Of = f => MeasureValue.Share(f.Part("reports", "reporter-role", "victim"), f.Unnarrowed(f.Sums.GetValueOrDefault(new("reports")))),
    };
}
