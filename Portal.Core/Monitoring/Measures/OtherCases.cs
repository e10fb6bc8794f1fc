namespace Portal.Core.Monitoring.Measures;

/// <summary>Cases with no hate perceived (5.3).</summary>
public static class OtherCases
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "cases-other",
        Name = "Cases with no hate perceived",
        Definition = "Harassment and other anti-social behaviour in which nobody perceives hate. It gets the same support and is counted apart.",
        Numerator = "Cases by the UK date of their earliest report",
        Unit = MeasureUnit.Count,
        Direction = MeasureDirection.Neither,
        Clause = "5.3",
        List = MeasureList.OtherReceived,
        Of = f => MeasureValue.Count(f.Count("cases-other")),
    };
}
