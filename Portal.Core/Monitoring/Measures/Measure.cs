namespace Portal.Core.Monitoring.Measures;

/// <summary>What a figure is given in.</summary>
public enum MeasureUnit
{
    /// <summary>A number of things.</summary>
    Count,

    /// <summary>Per cent, whole.</summary>
    PerCent,

    /// <summary>For each 1,000 homes in twelve months, one decimal.</summary>
    PerThousandHomes,

    /// <summary>Days.</summary>
    Days,
}

/// <summary>Whether more is better. Volume never is either: more reports often mean more trust.</summary>
public enum MeasureDirection
{
    /// <summary>Neither good nor bad: never coloured.</summary>
    Neither,

    /// <summary>More is better.</summary>
    MoreIsBetter,

    /// <summary>Less is better.</summary>
    LessIsBetter,
}

/// <summary>Which list of cases stands behind a figure, for those who may list cases.</summary>
public enum MeasureList
{
    /// <summary>None.</summary>
    None,

    /// <summary>Cases received in the period in which hate is perceived.</summary>
    HateReceived,

    /// <summary>Cases received in the period in which nobody perceives hate.</summary>
    OtherReceived,

    /// <summary>All cases received in the period.</summary>
    Received,

    /// <summary>Cases that are open.</summary>
    Open,

    /// <summary>Open cases at high risk.</summary>
    OpenHighRisk,
}

/// <summary>Why a figure is there, or is not.</summary>
public enum MeasureState
{
    /// <summary>It is known.</summary>
    Known,

    /// <summary>Nothing to divide by: none yet in this period.</summary>
    NoneYet,

    /// <summary>No homes were entered for the place and time.</summary>
    NoHomes,

    /// <summary>It is not kept by what the page is narrowed to.</summary>
    NotNarrowed,

    /// <summary>The portal does not record yet what it needs.</summary>
    NotRecorded,
}

/// <summary>A figure.</summary>
/// <param name="State">Whether it is known.</param>
/// <param name="Value">The figure in the measure's unit, when known.</param>
/// <param name="Numerator">What was counted.</param>
/// <param name="Denominator">Out of how many; null for plain counts.</param>
public readonly record struct MeasureValue(MeasureState State, decimal? Value = null, long? Numerator = null, long? Denominator = null)
{
    /// <summary>Not there, and why.</summary>
    public static MeasureValue Without(MeasureState why) => new(why);

    /// <summary>A plain count; null when it is not kept so finely.</summary>
    public static MeasureValue Count(long? count) => count is { } known ? new(MeasureState.Known, known, known) : Without(MeasureState.NotNarrowed);

    /// <summary>A share in per cent, rounded half away from nought.</summary>
    public static MeasureValue Share(long? part, long? whole) => (part, whole) switch
    {
        (null, _) or (_, null) => Without(MeasureState.NotNarrowed),
        (_, 0) => Without(MeasureState.NoneYet),
        var (of, all) => new(MeasureState.Known, Math.Round(of!.Value * 100m / all!.Value, MidpointRounding.AwayFromZero), of, all),
    };
}

/// <summary>One figure that the portal can give, with all that is needed to trust it. One file each.</summary>
public sealed record Measure
{
    /// <summary>Stable code, as in addresses.</summary>
    public required string Code { get; init; }

    /// <summary>Name as shown.</summary>
    public required string Name { get; init; }

    /// <summary>What it means, in plain words.</summary>
    public required string Definition { get; init; }

    /// <summary>What is counted.</summary>
    public required string Numerator { get; init; }

    /// <summary>Out of what; empty for plain counts.</summary>
    public string Denominator { get; init; } = "";

    /// <summary>What it is given in.</summary>
    public MeasureUnit Unit { get; init; }

    /// <summary>Whether more is better.</summary>
    public MeasureDirection Direction { get; init; }

    /// <summary>The clause of the policy that asks for it.</summary>
    public required string Clause { get; init; }

    /// <summary>The role that answers for the definition.</summary>
    public string Owner { get; init; } = "Community Safety and Cohesion Specialist";

    /// <summary>The list behind it.</summary>
    public MeasureList List { get; init; }

    /// <summary>How it is worked out; null while the portal does not record what it needs.</summary>
    public Func<FigureSet, MeasureValue>? Of { get; init; }

    /// <summary>The figure for a place and period.</summary>
    public MeasureValue In(FigureSet figures) => Of?.Invoke(figures) ?? MeasureValue.Without(MeasureState.NotRecorded);
}
