namespace Portal.Core.Monitoring.Measures;

/// <summary>Actions by Respect commitment (5.1.5). Not recorded yet: the definition stands so that nobody takes its absence for nought.</summary>
public static class ActionsByRespect
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "actions-respect",
        Name = "Actions by Respect commitment",
        Definition = "What was done in cases, by the commitment of the Respect Standard that it serves.",
        Numerator = "Actions",
        Unit = MeasureUnit.Count,
        Direction = MeasureDirection.Neither,
        Clause = "5.1.5",
    };
}
