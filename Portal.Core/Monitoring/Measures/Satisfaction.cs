namespace Portal.Core.Monitoring.Measures;

/// <summary>Satisfaction with the response (5.5.1(e)). Not recorded yet: the definition stands so that nobody takes its absence for nought.</summary>
public static class Satisfaction
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "satisfaction",
        Name = "Satisfaction with the response",
        Definition = "What people whose case was closed say in the survey, with the number who answered.",
        Numerator = "Satisfied answers",
        Denominator = "Answers",
        Unit = MeasureUnit.PerCent,
        Direction = MeasureDirection.MoreIsBetter,
        Clause = "5.5.1(e)",
    };
}
