namespace Portal.Core.Monitoring.Measures;

/// <summary>Training due (5.1.4). Not recorded yet: the definition stands so that nobody takes its absence for nought.</summary>
public static class TrainingDue
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "training-due",
        Name = "Training due",
        Definition = "Front-line staff whose training is due or past its day.",
        Numerator = "Staff with training due",
        Denominator = "Front-line staff",
        Unit = MeasureUnit.PerCent,
        Direction = MeasureDirection.LessIsBetter,
        Clause = "5.1.4",
    };
}
