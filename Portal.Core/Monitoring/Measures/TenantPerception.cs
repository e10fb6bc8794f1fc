namespace Portal.Core.Monitoring.Measures;

/// <summary>Satisfaction of all tenants with how anti-social behaviour is handled (TP12) (5.5.1(e)). Not recorded yet: the definition stands so that nobody takes its absence for nought.</summary>
public static class TenantPerception
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "tp12",
        Name = "Satisfaction of all tenants with how anti-social behaviour is handled (TP12)",
        Definition = "From the survey of all tenants, not only of those with a case. It is taken from the survey and never worked out here.",
        Numerator = "Satisfied answers",
        Denominator = "Answers",
        Unit = MeasureUnit.PerCent,
        Direction = MeasureDirection.MoreIsBetter,
        Clause = "5.5.1(e)",
    };
}
