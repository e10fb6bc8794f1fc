namespace Portal.Core.Monitoring.Measures;

/// <summary>Cases shared with the police (5.2). Not recorded yet: the definition stands so that nobody takes its absence for nought.</summary>
public static class SharedWithPolice
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "police-shared",
        Name = "Cases shared with the police",
        Definition = "How often a case was shared with the police with consent, or by a lawful decision without it.",
        Numerator = "Cases shared",
        Denominator = "Hate cases received",
        Unit = MeasureUnit.PerCent,
        Direction = MeasureDirection.Neither,
        Clause = "5.2",
    };
}
