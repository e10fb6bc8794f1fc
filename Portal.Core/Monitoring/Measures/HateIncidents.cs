namespace Portal.Core.Monitoring.Measures;

/// <summary>Hate incidents (5.5.1(b)).</summary>
public static class HateIncidents
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "incidents-hate",
        Name = "Hate incidents",
        Definition = "Events in which the victim or any other person perceives hate. One event that harmed two households counts once.",
        Numerator = "Events by the month in which they were recorded",
        Unit = MeasureUnit.Count,
        Direction = MeasureDirection.Neither,
        Clause = "5.5.1(b)",
        Of = f => MeasureValue.Count(f.Count("incidents-hate")),
    };
}
