namespace Portal.Core.Monitoring.Measures;

/// <summary>Persistent persons reported (5.5.1(b)). Not recorded yet: the definition stands so that nobody takes its absence for nought.</summary>
public static class PersistentPersons
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "persistent-persons",
        Name = "Persistent persons reported",
        Definition = "People who are reported in more than one case, counted through links that an officer has confirmed. A count only.",
        Numerator = "Persons in more than one case",
        Unit = MeasureUnit.Count,
        Direction = MeasureDirection.Neither,
        Clause = "5.5.1(b)",
    };
}
