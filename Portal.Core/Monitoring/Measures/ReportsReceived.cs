namespace Portal.Core.Monitoring.Measures;

/// <summary>Reports received (5.5.1(b)).</summary>
public static class ReportsReceived
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "reports",
        Name = "Reports received",
        Definition = "Contacts in which somebody told us of an incident. Several reports may tell of one incident.",
        Numerator = "Reports by the UK date on which they reached us",
        Unit = MeasureUnit.Count,
        Direction = MeasureDirection.Neither,
        Clause = "5.5.1(b)",
        Of = f => MeasureValue.Count(f.Count("reports")),
    };
}
