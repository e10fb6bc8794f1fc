namespace Portal.Core.Monitoring.Measures;

/// <summary>Hate cases for each 1,000 homes (5.5.1(b)).</summary>
public static class HateRate
{
    /// <summary>The measure.</summary>
    public static Measure Measure { get; } = new()
    {
        Code = "rate-hate",
        Name = "Hate cases for each 1,000 homes",
        Definition = "Hate cases received in the twelve months that end with the period, set against the homes on its last day. It makes places of different size comparable.",
        Numerator = "Hate cases received in twelve months",
        Denominator = "Homes on the last day, in thousands",
        Unit = MeasureUnit.PerThousandHomes,
        Direction = MeasureDirection.Neither,
        Clause = "5.5.1(b)",
        Of = f => f.Narrowing is not null ? MeasureValue.Without(MeasureState.NotNarrowed)
            : f.Homes is > 0 and var homes ? new(MeasureState.Known, Math.Round(f.HateCasesInYear * 1000m / homes, 1, MidpointRounding.AwayFromZero), f.HateCasesInYear, homes)
            : MeasureValue.Without(MeasureState.NoHomes),
    };
}
