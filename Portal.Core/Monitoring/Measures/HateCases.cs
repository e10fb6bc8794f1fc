namespace Portal.Core.Monitoring.Measures;

/// <summary>Hate cases received (5.5.1(b)).</summary>
public static class HateCases
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "cases-hate",
        Name = "Hate cases received",
        Definition = "Cases in which hate is perceived, whatever the investigation finds. A case joined to another one counts there.",
        Numerator = "Cases by the UK date of their earliest report",
        Unit = MeasureUnit.Count,
        Direction = MeasureDirection.Neither,
        Clause = "5.5.1(b)",
        List = MeasureList.HateReceived,
        Of = f => MeasureValue.Count(f.Count("cases-hate")),
    };
}
